import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { readJson } from '../json/read-json.ts';
import { splitBatch } from '../json/respondent-bytes.ts';
import { textOf } from '../json/text-of.ts';
import type * as z from '../platform/zod.ts';
import { bodyBrokenOff } from '../problems/body-broken-off.ts';
import { ofZodError } from '../problems/of-zod-error.ts';
import { configOf } from './config-of.ts';
import { jsonBody } from './json-body.ts';

const PLAIN = /^application\/json(?:\s*;\s*charset=utf-8)?$/i;

/** Whether a body is as most are: JSON in UTF-8, of a known length within the limit. */
function isPlain(headers: Headers, limit: number): boolean {
  const length = headers.get('content-length');
  return (
    length !== null &&
    Number(length) <= limit &&
    headers.get('content-encoding') === null &&
    PLAIN.test(headers.get('content-type') ?? '')
  );
}

/**
 * Reads the JSON body of a batch as `jsonBody` does, but leaves its respondents unparsed
 * where that can be done. The handler finds them as `RespondentBytes`, not checked yet; and
 * `whole`, which parses and checks the body for good.
 *
 * @throws {ProblemError} as `jsonBody`
 */
export function batchBody(schema: z.ZodType<object>, limit: number): MiddlewareHandler<AppEnv> {
  const general = jsonBody(schema, limit);
  return async (c, next) => {
    const { headers, method, url } = c.req.raw;
    if (!isPlain(headers, Math.min(limit, configOf(c).mostBytes))) return general(c, next);
    const began = performance.now();
    const bytes = await c.req.raw.arrayBuffer().catch(() => {
      throw bodyBrokenOff('malformedJson');
    });
    const body = new Uint8Array(bytes);
    const split = splitBatch(body);
    const checked = split && schema.safeParse(split.frame);
    if (!checked?.success) {
      c.req.raw = new Request(url, { method, headers, body });
      return general(c, next);
    }
    const whole = () => {
      const value = readJson(textOf(body));
      const parsed = schema.safeParse(value);
      if (parsed.success) return parsed.data;
      throw ofZodError(parsed.error, 'json', value);
    };
    c.req.addValidatedData('json', { ...checked.data, respondents: split?.rows, whole });
    c.set('read', performance.now() - began);
    await next();
  };
}
