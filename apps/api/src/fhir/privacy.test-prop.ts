import fc from 'fast-check';
import { expect, test } from 'vitest';
import { post } from '../testing/request.ts';

/** A value that no response could hold by chance: what a respondent might have answered. */
const secret = fc.oneof(
  fc.stringMatching(/^[a-z]{12}$/).map((text) => `secret-${text}`),
  fc.integer({ min: 10_000_019, max: 2_000_000_000 }),
  fc.integer({ min: 10_000_019, max: 99_999_989 }).map((number) => number / 1e8),
);

/** Ways in which a QuestionnaireResponse may carry it, most of them wrong. */
const WAYS: readonly ((value: unknown) => object)[] = [
  (value) => ({ valueInteger: value }),
  (value) => ({ valueDecimal: value }),
  (value) => ({ valueString: value }),
  (value) => ({ valueBoolean: value }),
  (value) => ({ valueQuantity: { value } }),
  (value) => ({ valueCoding: { system: 'http://example.org', code: value, display: value } }),
  (value) => ({ valueCoding: value }),
  (value) => ({
    valueCoding: {
      system: 'http://relata.test/fhir/CodeSystem/phq-9-answers',
      code: String(value),
    },
  }),
  (value) => ({
    valueCoding: {
      code: 'x',
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/itemWeight', valueDecimal: value },
        { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 1 },
      ],
    },
  }),
  (value) => ({ value }),
  (value) => ({ valueInteger: value, valueDecimal: value }),
];

const response = (answers: readonly object[], linkId: (i: number) => string) => ({
  resourceType: 'QuestionnaireResponse',
  questionnaire: 'http://relata.test/fhir/Questionnaire/phq-9',
  status: 'completed',
  item: answers.map((answer, i) => ({ linkId: linkId(i), answer: [answer] })),
});

test('No answer is repeated by an OperationOutcome, in whatever element it came', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(secret, fc.constantFrom(...WAYS)), { minLength: 1, maxLength: 9 }),
      fc.boolean(),
      async (given, known) => {
        const answers = given.map(([value, way]) => way(value));
        const body = response(answers, (i) => (known ? `phq9_${i + 1}` : `q${i}`));
        const wrapped = {
          resourceType: 'Parameters',
          parameter: [
            { name: 'questionnaire-response', resource: body },
            { name: 'on-invalid', valueCode: 'missing' },
          ],
        };
        const sent = [
          await post('/fhir/Questionnaire/phq-9/$score', body),
          await post('/fhir/QuestionnaireResponse/$extract', body),
          await post('/fhir/Questionnaire/phq-9/$score', wrapped),
        ];
        for (const one of sent) {
          const told = `${await one.text()}\n${[...one.headers].join('\n')}`;
          for (const [value] of given) expect(told).not.toContain(String(value));
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('No answer is repeated when the body breaks off or is no resource', async () => {
  await fc.assert(
    fc.asyncProperty(secret, fc.nat(), async (value, at) => {
      const text = JSON.stringify(response([{ valueInteger: value }], () => 'phq9_1'));
      const broken = [text.slice(0, at % text.length), JSON.stringify({ resourceType: value })];
      for (const body of broken) {
        const refused = await post('/fhir/Questionnaire/phq-9/$score', body);
        expect(refused.status).toBeGreaterThanOrEqual(400);
        expect(await refused.text()).not.toContain(String(value));
      }
    }),
    { numRuns: 150 },
  );
});
