import type { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { assertJson, ONE_LIMIT } from '../middleware/json-body.ts';
import { readBody } from '../middleware/read-body.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { mayAsk } from './may-ask.ts';

/**
 * The endpoint for agents: the Model Context Protocol over Streamable HTTP, without sessions.
 * What is wrong with the HTTP request is a problem, as everywhere; what is wrong with the
 * message in it is an error of JSON-RPC. What speaks the protocol is loaded when first asked for.
 */
export function mcp(app: Hono<AppEnv>): void {
  app.post('/mcp', async (c) => {
    const request = c.req.raw;
    // The protocol asks for this: a page that a browser was led to must not use a server on its machine.
    if (!mayAsk(request.headers.get('origin'), c.get('config')))
      throw new ProblemError('originRefused');
    assertJson(request);
    const text = await readBody(request, ONE_LIMIT);
    const { serve } = await import('./serve.ts');
    const response = await serve(request, text, c.get('requestId'));
    response.headers.set('Cache-Control', 'no-store');
    return response;
  });
}
