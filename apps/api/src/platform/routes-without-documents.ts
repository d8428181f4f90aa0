import { ZodType } from 'zod';

// Stands for @hono/zod-openapi wherever requests are answered (`imports` in package.json). The
// OpenAPI document is written ahead of time, so that nothing which draws it reaches a Worker:
// what is left of the framework there are routes, which are plain objects, and schemas whose
// documentation says nothing.
(ZodType.prototype as { openapi: () => unknown }).openapi = function openapi() {
  return this;
};

export const createRoute = <R>(route: R): R => route;

export const defineOpenAPIRoute = <E>(endpoint: E): E => endpoint;
