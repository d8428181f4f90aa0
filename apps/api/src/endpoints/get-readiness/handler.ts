import type { RouteHandler } from '@hono/zod-openapi';
import { ENGINE_VERSION, score } from 'relata';
import type { AppEnv } from '../../app-env.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import type { Route } from './index.ts';

/** An instrument whose total is the sum of its answers, from 0 to 3 each. */
const TRIED = 'phq-9';

/** Loads a definition and scores with it, as any request would. */
async function canScore(): Promise<boolean> {
  const result = score(await instrumentById(TRIED), [3, 2, 1, 0, 3, 2, 1, 0, 3]);
  return result.kind === 'scored' && result.scales['total']?.value === 15;
}

const notReady = (detail: string) =>
  new ProblemError('notReady', { detail, headers: { 'Retry-After': '5' } });

export const handler: RouteHandler<Route, AppEnv> = async (c) => {
  if (c.env?.stopping?.aborted) throw notReady('It is stopping.');
  if (!(await canScore())) throw notReady('It cannot score.');
  return c.json({ status: 'ready' as const, engine: ENGINE_VERSION }, 200);
};
