import type { RouteHandler } from '@hono/zod-openapi';
import type { AppEnv } from '../../app-env.ts';
import { baseOf } from '../../fhir/base.ts';
import { releaseOf } from '../../fhir/release.ts';
import { sendResource } from '../../fhir/send-resource.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import type { Route } from './index.ts';

/** The response does not say which of this server's Questionnaires it answers. */
function unnamed(base: string): ProblemError {
  const expected = `${base}/fhir/Questionnaire/<id>`;
  const detail = `The response does not say which Questionnaire of this server it answers: its canonical must be ${expected}. For a questionnaire from elsewhere, use POST /fhir/Questionnaire/<id>/$score.`;
  const expression = 'QuestionnaireResponse.questionnaire';
  return new ProblemError('responseRejected', {
    errors: [{ code: 'otherQuestionnaire', path: ['questionnaire'], expression, expected, detail }],
  });
}

export const handler: RouteHandler<Route, AppEnv> = async (c) => {
  const release = releaseOf(c);
  const { readInputs } = await import('../../fhir/read-parameters.ts');
  const inputs = readInputs(c.req.valid('json'));
  const base = baseOf(c);
  const { namedBy } = await import('relata/formats/fhir');
  const { questionnaire } = inputs.response as { readonly questionnaire?: unknown };
  const named = namedBy(questionnaire, base);
  if (!named) throw unnamed(base);
  const instrument = await instrumentById(named.id);
  const form = inputs.form ?? named.form ?? undefined;
  const { scoreResponse } = await import('../../fhir/score-response.ts');
  const settings = { base, type: 'transaction' } as const;
  return sendResource(c, release, scoreResponse(instrument, { ...inputs, form }, settings));
};
