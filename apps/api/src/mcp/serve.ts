import { createMcpHandler } from '@modelcontextprotocol/server';
import { readJson } from '../json/read-json.ts';
import { asProblem } from '../problems/as-problem.ts';
import type { ProblemError } from '../problems/problem-error.ts';
import { problemOf } from '../problems/problem-of.ts';
import { serverOf } from './server-of.ts';

const PARSE_ERROR = -32_700;
const INVALID_REQUEST = -32_600;

function refused(code: number, message: string, data?: object): Response {
  const error = { code, message, ...(data ? { data } : {}) };
  return Response.json({ jsonrpc: '2.0', id: null, error }, { status: 400 });
}

const unreadable = (problem: ProblemError) => {
  const { detail, ...fields } = problemOf(problem, '/mcp');
  return refused(problem.code === 'malformedJson' ? PARSE_ERROR : INVALID_REQUEST, detail, fields);
};

/** Answers one message of the protocol; nothing is kept for the next. */
export async function serve(request: Request, text: string, requestId: string): Promise<Response> {
  let message: unknown;
  try {
    message = readJson(text);
  } catch (error) {
    const problem = asProblem(error);
    if (!problem) throw error;
    return unreadable(problem);
  }
  if (typeof message !== 'object' || message === null || Array.isArray(message)) {
    return refused(
      INVALID_REQUEST,
      'Send one JSON-RPC message, as an object; batches are not taken.',
    );
  }
  const { fetch } = createMcpHandler(() => serverOf(requestId), {
    // There is nothing to subscribe to, and no connection is held open.
    maxSubscriptions: 0,
    keepAliveMs: 0,
  });
  return fetch(request, { parsedBody: message });
}
