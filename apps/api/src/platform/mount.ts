import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi';
import { zValidator } from '@hono/zod-validator';
import type { Hono, MiddlewareHandler } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { ofZodError } from '../problems/of-zod-error.ts';
import type { ZodType } from './zod.ts';

interface Endpoint {
  readonly route: RouteConfig;
  // biome-ignore lint/suspicious/noExplicitAny: each handler knows its own route.
  readonly handler: any;
}

declare const documented: OpenAPIHono<AppEnv>;

/** An app with these operations, as a type: what a typed client is made of. */
type With<E extends readonly Endpoint[]> = ReturnType<typeof documented.openapiRoutes<E>>;

/** `/v1/instruments/{id}` as the router writes it. */
const pattern = (path: string) => path.replaceAll(/\{(.+?)\}/g, ':$1');

/** Refuses a query that the schema does not describe; the handler finds it as `c.req.valid('query')`. */
const query = (schema: ZodType): MiddlewareHandler =>
  zValidator('query', schema, (result) => {
    if (!result.success) throw ofZodError(result.error, 'query', result.data);
  });

/**
 * Adds operations to an app: their middleware, what their queries may be, their handlers.
 * Bodies are read by `jsonBody`, which each route names for itself.
 */
export function mount<const E extends readonly Endpoint[]>(
  app: Hono<AppEnv>,
  endpoints: E,
): With<E> {
  for (const { route, handler } of endpoints) {
    const handlers: MiddlewareHandler[] = [route.middleware ?? []].flat();
    const schema = route.request?.query as ZodType | undefined;
    if (schema) handlers.push(query(schema));
    app.on([route.method], [pattern(route.path)], ...handlers, handler);
  }
  return app as unknown as With<E>;
}
