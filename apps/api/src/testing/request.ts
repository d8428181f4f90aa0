import { exports } from 'cloudflare:workers';
import { expect } from 'vitest';
import * as z from '../platform/zod.ts';
import { type Problem, problem } from '../problems/schema.ts';
import { PROBLEMS, type ProblemCode } from '../problems/table.ts';

/** Sends a request to the Worker, as anyone would. */
export const request = (path: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(new Request(new URL(path, 'http://relata.test'), init));

/** Sends a body as JSON: text as it is, everything else as JSON text. */
export const post = (
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const exact = z.strictObject(problem.shape);

/** Expects a problem response: its type, its shape exactly, and the status that the table gives its code. */
export async function expectProblem(response: Response, code: ProblemCode): Promise<Problem> {
  const text = await response.text();
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const body = exact.parse(JSON.parse(text));
  expect(body).toMatchObject({ code, ...pick(code), type: `/problems/${code}` });
  expect(response.status).toBe(body.status);
  expect(response.headers.get('x-request-id')).toBe(body.requestId);
  return body;
}

const pick = (code: ProblemCode) => {
  const { status, title } = PROBLEMS[code];
  return { status, title };
};

/** Expects a JSON response that the schema describes exactly. */
export async function expectJson<S extends z.ZodType>(
  response: Response,
  schema: S,
): Promise<z.output<S>> {
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  const body: unknown = await response.json();
  const parsed = schema.parse(body);
  // A schema that knows less than the response would have dropped what it does not know.
  expect(parsed).toEqual(body);
  return parsed;
}
