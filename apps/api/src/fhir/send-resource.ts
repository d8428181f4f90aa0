import type { Context, TypedResponse } from 'hono';
import { mediaTypeOf, type Release } from './release.ts';

/** Any resource of FHIR. */
export interface Resource {
  readonly resourceType: string;
}

/** What a handler answers, as the documentation of its route has it. */
export type ResourceResponse = Response & TypedResponse<{ resourceType: string }, 200, 'json'>;

/** Sends a resource made for this request. */
export const sendResource = (c: Context, release: Release, resource: Resource): ResourceResponse =>
  c.body(JSON.stringify(resource), 200, {
    'Content-Type': mediaTypeOf(release),
  }) as unknown as ResourceResponse;
