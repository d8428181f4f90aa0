import type { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { sendText } from '../middleware/cacheable.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { PROBLEMS, type ProblemCode } from '../problems/table.ts';
import type { OpenApiDocument } from './openapi.ts';

/** What a browser may load for a page of the reference: nothing but this server's own. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HTML = 'text/html; charset=utf-8';

/** Pages and document are loaded when somebody reads them. */
const pages = () => import('./pages.ts');
const openapi = async () =>
  (await import('../../openapi.json', { with: { type: 'json' } }))
    .default as unknown as OpenApiDocument;

/** Adds the OpenAPI document, the reference and the pages of the problems. */
export function docs(app: Hono<AppEnv>): void {
  app.get('/openapi.json', (c) =>
    sendText(c, {
      key: '/openapi.json',
      type: 'application/json',
      make: async () => JSON.stringify(await openapi()),
    }),
  );
  app.get('/docs', (c) => {
    c.header('Content-Security-Policy', POLICY);
    return sendText(c, {
      key: '/docs',
      type: HTML,
      make: async () => (await pages()).referencePage(await openapi()),
    });
  });
  app.get('/docs/guide', (c) => {
    c.header('Content-Security-Policy', POLICY);
    return sendText(c, {
      key: c.req.path,
      type: HTML,
      make: async () => (await pages()).guidePage(),
    });
  });
  app.get('/docs/style.css', (c) =>
    sendText(c, {
      key: c.req.path,
      type: 'text/css; charset=utf-8',
      make: async () => (await pages()).STYLE,
    }),
  );
  app.get('/docs/script.js', (c) =>
    sendText(c, {
      key: c.req.path,
      type: 'text/javascript; charset=utf-8',
      make: async () => (await pages()).SCRIPT,
    }),
  );
  app.get('/problems', (c) => c.redirect('/docs#problems'));
  app.get('/problems/:code', (c) => {
    const { code } = c.req.param();
    if (!Object.hasOwn(PROBLEMS, code)) throw new ProblemError('notFound');
    c.header('Content-Security-Policy', POLICY);
    return sendText(c, {
      key: `/problems/${code}`,
      type: HTML,
      make: async () => (await pages()).problemPage(code as ProblemCode),
    });
  });
}
