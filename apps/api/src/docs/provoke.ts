import type { ProblemExample } from './problem-help.ts';

/** The id that examples give themselves, so that their responses are always the same. */
export const EXAMPLE_ID = 'example-1';

/** Sends the example of a problem. */
export function provoke(
  { path, method, headers, body }: ProblemExample,
  send: (path: string, init: RequestInit) => Response | Promise<Response>,
): Response | Promise<Response> {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  return send(path, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: { 'x-request-id': EXAMPLE_ID, ...type, ...headers },
    ...(body === undefined ? {} : { body }),
  });
}

/** The same as a command for a shell. */
export function asCurl(
  { path, method, headers, body, printed }: ProblemExample,
  origin: string,
): string {
  const all = { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers };
  const data = printed ? '--data-binary @-' : body && `-d '${body.replaceAll("'", "'\\''")}'`;
  const address = /[?&$]/.test(path) ? `'${origin}${path}'` : `${origin}${path}`;
  const command = [
    `curl -s ${method ? `-X ${method} ` : ''}${address}`,
    ...Object.entries(all).map(([name, value]) => `-H '${name}: ${value}'`),
    ...(data ? [data] : []),
  ].join(' \\\n  ');
  return printed ? `${printed} |\n  ${command}` : command;
}
