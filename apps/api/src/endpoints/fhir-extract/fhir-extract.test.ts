import { rpp } from 'relata/instruments/rpp';
import { expect, test } from 'vitest';
import { EXAMPLE_RESPONSE, FHIR_LIMIT } from '../../schemas/fhir.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectOutcome } from '../../testing/expect-outcome.ts';
import { post } from '../../testing/request.ts';

const path = '/fhir/QuestionnaireResponse/$extract';
const canonical = (id: string) => `http://relata.test/fhir/Questionnaire/${id}`;
const body = { ...EXAMPLE_RESPONSE, questionnaire: canonical('phq-9') };

commonCases({
  operation: 'fhir-extract',
  method: 'POST',
  path,
  body,
  limit: FHIR_LIMIT,
  fhir: true,
});

interface Entry {
  readonly fullUrl: string;
  readonly resource: object;
  readonly request?: object;
}

const bundle = async (response: Response) =>
  (await response.json()) as { readonly type: string; readonly entry: readonly Entry[] };

test('The Observations are those of $score, as a transaction that a FHIR server stores', async () => {
  const { type, entry } = await bundle(await post(path, body));
  const scored = await bundle(await post('/fhir/Questionnaire/phq-9/$score', body));
  expect([type, scored.type]).toEqual(['transaction', 'collection']);
  expect(entry.map(({ resource }) => resource)).toEqual(scored.entry.map((one) => one.resource));
  for (const { request } of entry) expect(request).toEqual({ method: 'POST', url: 'Observation' });
});

test('Parameters of the operation come in, and Parameters go out', async () => {
  const parameter = [{ name: 'questionnaire-response', resource: body }];
  const response = await post(path, { resourceType: 'Parameters', parameter });
  const out = (await response.json()) as { parameter: readonly { name: string }[] };
  expect(out.parameter.map(({ name }) => name)).toEqual(['return']);
});

test('The canonical names the form and may name the revision', async () => {
  const item = [{ linkId: 'none', answer: [] }];
  for (const id of ['phq-9|1', 'rpp.rpp-9', `rpp.rpp-9|${rpp.definition.revision}`]) {
    const response = await post(path, { ...body, item, questionnaire: canonical(id) });
    expect([id, response.status]).toEqual([id, 200]);
  }
  const other = { ...body, questionnaire: canonical('phq-9|99') };
  const { errors } = await expectOutcome(await post(path, other), 'responseRejected');
  expect(errors[0]?.code).toBe('otherQuestionnaire');
});

test.each([undefined, 7, 'http://loinc.org/q/44249-1', 'phq-9'])(
  'A response to %s, which is no Questionnaire of this server, is sent on to $score',
  async (questionnaire) => {
    const response = await post(path, { ...body, questionnaire });
    const { detail, errors } = await expectOutcome(response, 'responseRejected');
    expect(detail).toMatch(/\/\$score/);
    expect(errors[0]?.path).toEqual(['QuestionnaireResponse', 'questionnaire']);
  },
);

test('A canonical of this server that names no instrument is told so', async () => {
  const response = await post(path, { ...body, questionnaire: canonical('phq-99') });
  await expectOutcome(response, 'unknownInstrument');
});
