import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { AppEnv } from './app-env.ts';
import { docs } from './docs/index.ts';
import { endpoints } from './endpoints/index.ts';
import { mcp } from './mcp/index.ts';
import { commonHeaders } from './middleware/common-headers.ts';
import { allowedOrigin } from './middleware/cross-origin.ts';
import { guard } from './middleware/guard.ts';
import { methodsOf } from './middleware/methods-of.ts';
import { mount } from './platform/mount.ts';
import type { Platform } from './platform/settings.ts';
import { asProblem } from './problems/as-problem.ts';
import { ProblemError } from './problems/problem-error.ts';
import { reportFault } from './problems/report-fault.ts';
import { respond } from './problems/respond.ts';

/**
 * The whole API: a function from request to response that keeps nothing between requests
 * but compiled definitions, counts where there are rate limits, and reports where they are asked for.
 *
 * @param platform settings, where they do not come with each request, and who connected
 */
export function createApp(platform: Platform = {}) {
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

  app.use(commonHeaders(platform));

  // Only for preflights: on every request the library would make a second response for its headers.
  const preflight = cors({
    origin: (origin, c) => allowedOrigin(c.get('config'), origin),
    allowMethods: (_, c) => [...(methodsAt(c.req.path) ?? [])],
    allowHeaders: [
      'Authorization',
      'Content-Encoding',
      'Content-Type',
      'If-None-Match',
      'Mcp-Method',
      'Mcp-Name',
      'Mcp-Protocol-Version',
      'Mcp-Session-Id',
      'X-Request-Id',
    ],
    maxAge: 86_400,
  });
  app.options('*', (c, next) => {
    const methods = methodsAt(c.req.path);
    if (!methods) throw new ProblemError('notFound');
    c.header('Allow', methods.join(', '));
    return preflight(c, next);
  });

  app.use(guard(platform));

  const api = mount(app, endpoints);
  docs(app);
  mcp(app);
  const methodsAt = methodsOf(app.routes);
  return api;
}
