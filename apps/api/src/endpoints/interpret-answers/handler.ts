import type { RouteHandler } from '@hono/zod-openapi';
import { nameDefinition } from '../../middleware/name-definition.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import { scoreOne } from '../../scoring/score-one.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = async (c) => {
  const instrument = await instrumentById(c.req.param('id'));
  nameDefinition(c, instrument);
  const request = c.req.valid('json');
  const result = scoreOne(instrument, request);
  const { interpretScored } = await import('../../interpreting/interpret-scored.ts');
  return c.json({ ...result, interpretation: interpretScored(instrument, result, request) }, 200);
};
