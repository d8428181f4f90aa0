import type { RouteHandler } from '@hono/zod-openapi';
import type { AppEnv } from '../../app-env.ts';
import { answerJson } from '../../middleware/answer-json.ts';
import { nameDefinition } from '../../middleware/name-definition.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import { scoreOne } from '../../scoring/score-one.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route, AppEnv> = async (c) => {
  const instrument = await instrumentById(c.req.param('id'));
  nameDefinition(c, instrument);
  return answerJson(c, scoreOne(instrument, c.req.valid('json'))) as never;
};
