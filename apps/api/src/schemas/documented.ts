import type * as z from '../platform/zod.ts';

/** Schemas that the OpenAPI document names and no route carries. */
export const documented = new Map<string, z.ZodType>();

/**
 * Documents a schema under a name, and gives a reference to it that has the schema's type.
 * A route that carried the schema itself would make the framework read the body and check
 * it once more, asynchronously, after `jsonBody` has done both.
 */
export function byName<S extends z.ZodType>(name: string, schema: S): S {
  documented.set(name, schema);
  return { $ref: `#/components/schemas/${name}` } as unknown as S;
}
