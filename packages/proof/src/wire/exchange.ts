import { connect } from 'node:net';

const PATIENCE = 5000;

/**
 * Sends bytes to a server as they are and gives back what comes until the server closes, or
 * falls silent for five seconds.
 *
 * @param end close our side after sending, as a caller who goes away
 */
export function exchange(url: string, sent: string | Uint8Array, end = false): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let received = '';
    const socket = connect({ host: hostname, port: Number(port) }, () => {
      socket.write(sent);
      if (end) socket.end();
    });
    socket.setTimeout(PATIENCE, () => socket.destroy());
    socket.setEncoding('latin1').on('data', (text: string) => {
      received += text;
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(received));
  });
}

/** A request as text; `Connection: close` unless other headers are given. */
export const requestText = (
  path: string,
  body: string,
  headers: Readonly<Record<string, string | number>> = {},
): string =>
  [
    `POST ${path} HTTP/1.1`,
    'Host: relata.test',
    ...Object.entries({ 'Content-Type': 'application/json', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    'Connection: close',
    '',
    body,
  ].join('\r\n');
