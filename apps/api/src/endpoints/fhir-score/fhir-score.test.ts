import { describe, expect, test } from 'vitest';
import { EXAMPLE_RESPONSE, FHIR_LIMIT } from '../../schemas/fhir.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectOutcome } from '../../testing/expect-outcome.ts';
import { post, request } from '../../testing/request.ts';

const path = '/fhir/Questionnaire/phq-9/$score';

commonCases({
  operation: 'fhir-score',
  method: 'POST',
  path,
  template: '/fhir/Questionnaire/{id}/$score',
  body: EXAMPLE_RESPONSE,
  limit: FHIR_LIMIT,
  fhir: true,
});

interface Observation {
  readonly resourceType: 'Observation';
  readonly valueQuantity?: { readonly value: number };
  readonly dataAbsentReason?: object;
  readonly derivedFrom?: readonly { readonly reference: string }[];
}

interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: string;
  readonly entry: readonly { readonly resource: Observation }[];
}

const observations = async (response: Response) => {
  expect(response.status).toBe(200);
  const { entry } = (await response.json()) as Bundle;
  return entry.map(({ resource }) => resource);
};

const response = (...answers: readonly (object | null)[]) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item: answers.map((answer, i) => ({
    linkId: `phq9_${i + 1}`,
    ...(answer ? { answer: [answer] } : {}),
  })),
});

const parameters = (...parameter: readonly object[]) => ({ resourceType: 'Parameters', parameter });
const resource = { name: 'questionnaire-response', resource: EXAMPLE_RESPONSE };

describe('A QuestionnaireResponse', () => {
  test('is scored as the same answers are elsewhere', async () => {
    const [total, ...others] = await observations(await post(path, EXAMPLE_RESPONSE));
    expect(total?.valueQuantity?.value).toBe(11);
    expect(total?.derivedFrom?.[0]?.reference).toBe('QuestionnaireResponse/example');
    expect(others).toHaveLength(3);
  });

  test('with too few answers has a reason in place of a score, never 0', async () => {
    const { item, ...rest } = EXAMPLE_RESPONSE;
    const [total] = await observations(await post(path, { ...rest, item: item.slice(0, 8) }));
    expect(total).not.toHaveProperty('valueQuantity');
    expect(total?.dataAbsentReason).toBeDefined();
  });

  test('may be sent as application/fhir+json, and comes back so', async () => {
    const type = 'application/fhir+json; fhirVersion=5.0';
    const scored = await post(path, EXAMPLE_RESPONSE, { 'content-type': type });
    expect([scored.status, scored.headers.get('content-type')]).toEqual([200, type]);
  });

  test('of a form is scored by the id of its Questionnaire, or by the parameter', async () => {
    const item = Array.from({ length: 9 }, (_, i) => ({
      linkId: `form-${i + 1}`,
      answer: [{ valueInteger: 2 }],
    }));
    const links = item.map(({ linkId }) => ({ name: 'link-id', valueString: linkId }));
    const given = { ...resource, resource: { resourceType: 'QuestionnaireResponse', item } };
    const form = { name: 'form', valueString: 'rpp-9' };
    const bundles = [
      await post('/fhir/Questionnaire/rpp.rpp-9/$score', parameters(given, ...links)),
      await post('/fhir/Questionnaire/rpp/$score', parameters(given, form, ...links)),
    ].map(async (one) => [one.status, await one.json()]);
    const [first, second] = await Promise.all(bundles);
    expect(first?.[0]).toBe(200);
    expect(second).toEqual(first);
  });
});

describe('Parameters', () => {
  test('are answered with Parameters: the Bundle as return', async () => {
    const scored = await post(path, parameters(resource));
    const { parameter } = (await scored.json()) as { parameter: readonly object[] };
    const bare = await (await post(path, EXAMPLE_RESPONSE)).json();
    expect(parameter).toEqual([{ name: 'return', resource: bare }]);
  });

  test('bring the Questionnaire that holds the weights', async () => {
    const questionnaire = await (await request('/fhir/Questionnaire/phq-9')).json();
    const coding = (code: string) => ({
      valueCoding: { system: 'http://relata.test/fhir/CodeSystem/phq-9-answers', code },
    });
    const given = { ...resource, resource: response(...Array(9).fill(coding('2'))) };
    const scored = await post(
      path,
      parameters(given, { name: 'questionnaire', resource: questionnaire as object }),
    );
    expect(JSON.stringify(await scored.json())).toContain('"value":18');
  });

  test('let answers that are no options count as missing, and then list them as issues', async () => {
    const seven = { ...EXAMPLE_RESPONSE, item: response({ valueInteger: 7 }).item };
    const lenient = { name: 'on-invalid', valueCode: 'missing' };
    const scored = await post(path, parameters({ ...resource, resource: seven }, lenient));
    const { parameter } = (await scored.json()) as {
      parameter: readonly { name: string; resource: { issue?: readonly object[] } }[];
    };
    expect(parameter.map(({ name }) => name)).toEqual(['return', 'issues']);
    expect(parameter[1]?.resource.issue).toMatchObject([
      {
        severity: 'warning',
        code: 'value',
        expression: ["QuestionnaireResponse.item.where(linkId='phq9_1')"],
      },
    ]);
  });

  test.each([
    [{ name: 'on_invalid', valueCode: 'missing' }, 'unknownKey'],
    [{ name: 'on-invalid', valueCode: 'ignore' }, 'wrongType'],
    [{ name: 'form', valueInteger: 9 }, 'wrongType'],
    [{ name: 'questionnaire', resource: [] }, 'wrongType'],
    [resource, 'duplicateKey'],
    [{ valueString: 'x' }, 'unknownKey'],
  ])('with %j are refused, and the parameter named', async (parameter, code) => {
    const { errors } = await expectOutcome(
      await post(path, parameters(resource, parameter)),
      'invalidBody',
    );
    expect(errors).toMatchObject([{ code, path: ['Parameters', 'parameter[1]'] }]);
  });

  test('without a response are refused', async () => {
    const { errors } = await expectOutcome(await post(path, parameters()), 'invalidBody');
    expect(errors[0]?.code).toBe('required');
    const other = { ...resource, resource: { resourceType: 'Patient' } };
    const { errors: found } = await expectOutcome(
      await post(path, parameters(other)),
      'responseRejected',
    );
    expect(found[0]?.code).toBe('notAQuestionnaireResponse');
  });
});

describe('What cannot be scored', () => {
  test('is listed item by item, with FHIRPath and without the answer', async () => {
    const wrong = response(
      { valueString: 'secret' },
      { valueCoding: { system: 'http://loinc.org', code: 'LA6568-5-secret' } },
    );
    const refused = await post(path, wrong);
    const text = await refused.clone().text();
    const { errors } = await expectOutcome(refused, 'responseRejected');
    expect(errors.map(({ code }) => code)).toEqual(['answerKindUnknown', 'weightMissing']);
    expect(text).toContain("QuestionnaireResponse.item.where(linkId='phq9_2')");
    expect(text).not.toContain('secret');
  });

  test('is a number that is no response option: nothing is scored', async () => {
    const refused = await post(path, response({ valueInteger: 77 }));
    const { errors } = await expectOutcome(refused.clone(), 'answersRejected');
    expect(errors.map(({ code }) => code)).toEqual(['answerOutOfRange']);
    expect(await refused.text()).not.toContain('77');
  });

  test('is a linkId from elsewhere, until the caller says what it stands for', async () => {
    const item = [{ linkId: '/44250-9', answer: [{ valueInteger: 1 }] }];
    const { errors } = await expectOutcome(
      await post(path, { ...EXAMPLE_RESPONSE, item }),
      'responseRejected',
    );
    expect(errors[0]).toMatchObject({
      code: 'linkIdUnknown',
      detail: expect.stringMatching(/\/44250-9 is answered and is no item here.*in item order/),
    });
  });
});
