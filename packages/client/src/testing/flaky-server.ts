import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** When it came, in milliseconds. */
  readonly at: number;
  readonly request: IncomingMessage;
  readonly body: () => Promise<string>;
}

export type Reply = (response: ServerResponse, seen: Seen) => void | Promise<void>;

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text;
}

/** A server that gives one reply after another, and the last of them for ever; closed with the test. */
export async function flakyServer(...replies: readonly Reply[]) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const reply = replies[Math.min(seen.length, replies.length - 1)] as Reply;
    const one = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      at: performance.now(),
      request,
      body: () => textOf(request),
    };
    seen.push(one);
    Promise.resolve(reply(response, one)).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}`, seen };
}

/** Replies with JSON. */
export const json =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

/** Replies as a busy server does. */
export const busy =
  (status: 429 | 502 | 503 | 504 = 503, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers });
    response.end('<h1>Busy</h1>');
  };

/** Breaks the connection off. */
export const hangUp: Reply = (response) => {
  response.destroy();
};

/** Never replies. */
export const silence: Reply = () => {};
