import type { RouteHandler } from '@hono/zod-openapi';
import type { Instrument } from 'relata';
import type { AppEnv } from '../../app-env.ts';
import { RespondentBytes } from '../../json/respondent-bytes.ts';
import { configOf } from '../../middleware/config-of.ts';
import { nameDefinition } from '../../middleware/name-definition.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import type { BatchOptions } from '../../scoring/score-batch.ts';
import { tooManyRespondents } from '../../scoring/too-many-respondents.ts';
import type { Route } from './index.ts';

interface BatchRequest extends BatchOptions {
  readonly respondents: readonly unknown[] | RespondentBytes;
  /** Parses the body as a whole, where its respondents are bytes. */
  readonly whole?: () => BatchRequest;
}

type Load = () => Promise<Instrument>;

/** Null where the body must be parsed as a whole, be it only to say what is wrong with it first. */
async function scoredBytes(load: Load, address: string, request: BatchRequest, most: number) {
  const { respondents } = request;
  if (!(respondents instanceof RespondentBytes)) return null;
  try {
    const { scoreBatchBytes } = await import('../../scoring/score-batch.ts');
    return scoreBatchBytes(await load(), respondents, request, address, most);
  } catch {
    return null;
  }
}

async function scored(load: Load, address: string, request: BatchRequest, most: number) {
  const instrument = await load();
  const respondents = request.respondents as readonly unknown[];
  if (respondents.length > most) throw tooManyRespondents(most);
  const { scoreBatch } = await import('../../scoring/score-batch.ts');
  return scoreBatch(instrument, respondents, request, address);
}

export const handler: RouteHandler<Route, AppEnv> = async (c) => {
  const id = c.req.param('id');
  const address = `/v1/instruments/${id}/score/batch`;
  const request = c.req.valid('json') as BatchRequest;
  const { mostRespondents } = configOf(c);
  const load = async () => {
    const instrument = await instrumentById(id);
    nameDefinition(c, instrument);
    return instrument;
  };
  const bytes =
    (await scoredBytes(load, address, request, mostRespondents)) ??
    (await scored(load, address, request.whole?.() ?? request, mostRespondents));
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': 'application/json',
  }) as never;
};
