import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLE_RESPONSE } from '../schemas/fhir.ts';
import { post } from '../testing/request.ts';

const QUESTIONNAIRE = {
  resourceType: 'Questionnaire',
  item: [
    {
      linkId: 'phq9_1',
      answerOption: [
        {
          valueCoding: { system: 'http://example.org', code: 'a' },
          extension: [
            { url: 'http://hl7.org/fhir/StructureDefinition/itemWeight', valueDecimal: 1 },
          ],
        },
      ],
    },
  ],
};

const PARAMETERS = {
  resourceType: 'Parameters',
  parameter: [
    {
      name: 'questionnaire-response',
      resource: {
        ...EXAMPLE_RESPONSE,
        questionnaire: 'http://relata.test/fhir/Questionnaire/phq-9|1',
        encounter: { reference: 'Encounter/1' },
        author: { identifier: { system: 'urn:x', value: '1' } },
        basedOn: [{ reference: 'ServiceRequest/1' }],
        contained: [QUESTIONNAIRE],
      },
    },
    { name: 'questionnaire', resource: QUESTIONNAIRE },
    { name: 'form', valueString: 'rpp-9' },
    { name: 'link-id', valueString: 'phq9_1' },
    { name: 'ignore-link-id', valueString: 'x' },
    { name: 'on-invalid', valueCode: 'missing' },
  ],
};

/** Every place of a value: itself, its members, theirs. */
function places(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[...path], ...inner.flatMap(([key, one]) => places(one, [...path, key]))];
}

/** The value with something else, or nothing, at one of its places. */
function mutated(
  value: unknown,
  [step, ...rest]: readonly (string | number)[],
  other: unknown,
): unknown {
  if (step === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const members = copy as Record<string | number, unknown>;
  members[step] = mutated(members[step], rest, other);
  return copy;
}

const body = fc.constantFrom<object>(EXAMPLE_RESPONSE, PARAMETERS).chain((whole) => {
  const all = places(whole);
  const change = fc.tuple(
    fc.constantFrom(...all),
    fc.oneof(fc.jsonValue(), fc.constant(undefined)),
  );
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce<unknown>((value, [path, other]) => {
      try {
        return mutated(value, path, other);
      } catch {
        // An earlier change took this place away.
        return value;
      }
    }, whole),
  );
});

const ADDRESSES = [
  '/fhir/Questionnaire/phq-9/$score',
  '/fhir/Questionnaire/rpp.rpp-9/$score',
  '/fhir/QuestionnaireResponse/$extract',
];

test('Whatever stands in a body, it is scored or refused with an OperationOutcome, never a fault', async () => {
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom(...ADDRESSES), async (sent, address) => {
      const response = await post(address, JSON.stringify(sent) ?? '');
      const { resourceType } = (await response.json()) as { readonly resourceType: string };
      expect([200, 400, 404, 413, 422]).toContain(response.status);
      expect(resourceType === 'OperationOutcome').toBe(response.status !== 200);
    }),
    { numRuns: 600 },
  );
});
