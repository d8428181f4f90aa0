import type { RouteHandler } from '@hono/zod-openapi';
import { RespondentBytes } from '../../json/respondent-bytes.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { MOST_RESPONDENTS } from '../../schemas/respondent.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import type { RequestOptions } from '../../scoring/options-of.ts';
import type { Route } from './index.ts';

interface BatchRequest extends RequestOptions {
  readonly respondents: readonly unknown[] | RespondentBytes;
  /** Parses the body as a whole, where its respondents are bytes. */
  readonly whole?: () => BatchRequest;
}

/** Null where the body must be parsed as a whole, be it only to say what is wrong with it first. */
async function scoredBytes(id: string, address: string, request: BatchRequest) {
  const { respondents } = request;
  if (!(respondents instanceof RespondentBytes)) return null;
  try {
    const { scoreBatchBytes } = await import('../../scoring/score-batch.ts');
    return scoreBatchBytes(await instrumentById(id), respondents, request, address);
  } catch {
    return null;
  }
}

async function scored(id: string, address: string, request: BatchRequest) {
  const instrument = await instrumentById(id);
  const respondents = request.respondents as readonly unknown[];
  if (respondents.length > MOST_RESPONDENTS) throw new ProblemError('tooManyRespondents');
  const { scoreBatch } = await import('../../scoring/score-batch.ts');
  return scoreBatch(instrument, respondents, request, address);
}

export const handler: RouteHandler<Route> = async (c) => {
  const id = c.req.param('id');
  const address = `/v1/instruments/${id}/score/batch`;
  const request = c.req.valid('json') as BatchRequest;
  const bytes =
    (await scoredBytes(id, address, request)) ??
    (await scored(id, address, request.whole?.() ?? request));
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': 'application/json',
  }) as never;
};
