import type { RouteHandler } from '@hono/zod-openapi';
import { nameDefinition } from '../../middleware/name-definition.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { type CourseRequest, MOST_WAVES } from '../../schemas/course.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route> = async (c) => {
  const instrument = await instrumentById(c.req.param('id'));
  nameDefinition(c, instrument);
  const request = c.req.valid('json') as CourseRequest;
  if (request.waves.length > MOST_WAVES) throw new ProblemError('tooManyWaves');
  const { courseFor } = await import('../../scoring/course/course-for.ts');
  return c.json(await courseFor(instrument, request), 200);
};
