import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { readJson } from '../json/read-json.ts';
import type * as z from '../platform/zod.ts';
import { ofZodError } from '../problems/of-zod-error.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { configOf } from './config-of.ts';
import { readBody } from './read-body.ts';

/** Largest body of one respondent, or of a definition: several times the largest definition of the catalogue. */
export const ONE_LIMIT = 2 ** 18;

/** Largest batch: its text, answers and results then fit the memory of a Worker together. */
export const BATCH_LIMIT = 2 ** 24;

const JSON_ONLY: readonly string[] = ['application/json'];

/** One of the media types, whatever its parameters, unless they name another encoding than UTF-8. */
function isJson(contentType: string, mediaTypes: readonly string[]): boolean {
  if (mediaTypes.includes(contentType)) return true;
  const [essence = '', ...parameters] = contentType.toLowerCase().split(';');
  return (
    mediaTypes.includes(essence.trim()) &&
    parameters.every((one) => !/^\s*charset\s*=/.test(one) || /=\s*"?utf-?8"?\s*$/.test(one))
  );
}

/**
 * @throws {ProblemError} unsupportedMediaType, where a body is not declared as JSON, or another of the media types
 */
export function assertJson(request: Request, mediaTypes = JSON_ONLY): void {
  if (!isJson(request.headers.get('content-type') ?? '', mediaTypes)) {
    const headers = { Accept: mediaTypes.join(', ') };
    throw new ProblemError('unsupportedMediaType', { headers });
  }
}

/**
 * Reads the JSON body of a request within a limit and checks its shape; the handler finds
 * it as `c.req.valid('json')`.
 *
 * @throws {ProblemError} unsupportedMediaType, unsupportedEncoding, malformedGzip, bodyTooLarge, malformedJson, duplicateKey,
 *   nestedTooDeep, invalidBody
 */
export function jsonBody(
  schema: z.ZodType<object>,
  limit: number,
  mediaTypes = JSON_ONLY,
): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const request = c.req.raw;
    assertJson(request, mediaTypes);
    const began = performance.now();
    const value = readJson(await readBody(request, Math.min(limit, configOf(c).mostBytes)));
    c.set('read', performance.now() - began);
    const checked = schema.safeParse(value);
    if (!checked.success) throw ofZodError(checked.error, 'json', value);
    c.req.addValidatedData('json', checked.data);
    await next();
  };
}
