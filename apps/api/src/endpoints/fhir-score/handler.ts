import type { RouteHandler } from '@hono/zod-openapi';
import type { AppEnv } from '../../app-env.ts';
import { baseOf } from '../../fhir/base.ts';
import { chosenBy } from '../../fhir/chosen-by.ts';
import { releaseOf } from '../../fhir/release.ts';
import { sendResource } from '../../fhir/send-resource.ts';
import type { Route } from './index.ts';

export const handler: RouteHandler<Route, AppEnv> = async (c) => {
  const release = releaseOf(c);
  const { readInputs } = await import('../../fhir/read-parameters.ts');
  const inputs = readInputs(c.req.valid('json'));
  const { instrument, form } = await chosenBy(c.req.param('id'), inputs.form);
  const { scoreResponse } = await import('../../fhir/score-response.ts');
  const settings = { base: baseOf(c), type: 'collection' } as const;
  return sendResource(c, release, scoreResponse(instrument, { ...inputs, form }, settings));
};
