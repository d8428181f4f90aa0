import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { AppEnv } from './app-env.ts';
import { docs } from './docs/index.ts';
import { endpoints } from './endpoints/index.ts';
import { mcp } from './mcp/index.ts';
import { commonHeaders } from './middleware/common-headers.ts';
import { methodsOf } from './middleware/methods-of.ts';
import { mount } from './platform/mount.ts';
import { asProblem } from './problems/as-problem.ts';
import { ProblemError } from './problems/problem-error.ts';
import { reportFault } from './problems/report-fault.ts';
import { respond } from './problems/respond.ts';

/** The whole API: a function from request to response that keeps nothing between requests but compiled definitions. */
export function createApp() {
  const app = new Hono<AppEnv>();

  app.onError((error, c) => {
    const problem = asProblem(error);
    if (problem) return respond(c, problem);
    reportFault(error, c.get('requestId'));
    return respond(c, new ProblemError('internalError'));
  });

  app.notFound((c) => {
    const methods = methodsAt(c.req.path);
    if (!methods) return respond(c, new ProblemError('notFound'));
    const headers = { Allow: methods.join(', ') };
    return respond(c, new ProblemError('methodNotAllowed', { headers }));
  });

  app.use(commonHeaders);

  // Only for preflights: on every request the library would make a second response for its headers.
  const preflight = cors({
    origin: '*',
    allowMethods: (_, c) => [...(methodsAt(c.req.path) ?? [])],
    allowHeaders: ['Content-Type', 'If-None-Match', 'X-Request-Id'],
    maxAge: 86_400,
  });
  app.options('*', (c, next) => {
    const methods = methodsAt(c.req.path);
    if (!methods) throw new ProblemError('notFound');
    c.header('Allow', methods.join(', '));
    return preflight(c, next);
  });

  const api = mount(app, endpoints);
  docs(app);
  mcp(app);
  const methodsAt = methodsOf(app.routes);
  return api;
}
