import { describe, expect, test } from 'vitest';
import { phq9, rpp, rses } from '../../../instruments/index.ts';
import type { Instrument, ResponseIssueCode } from '../../../model/index.ts';
import { planOf } from '../../../ops/plan.ts';
import { score } from '../../../score/score.ts';
import { questionnaireWith } from '../../../testing/fhir/responses.ts';
import { type AnswersOfOptions, answersOf } from './answers-of.ts';

const base = 'https://forms.example';
const absent = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

const response = (item: unknown, more: object = {}) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item,
  ...more,
});
const answered = (linkId: string, answer: object) => ({ linkId, answer: [answer] });
const one = (answer: object) => response([answered('phq9_1', answer)]);

function read(resource: unknown, options: AnswersOfOptions = {}, instrument: Instrument = phq9) {
  const found = answersOf(resource, instrument, { base, ...options });
  if (found.kind === 'rejected') throw new Error(found.issues.map(({ code }) => code).join());
  return found.answers;
}

function issues(resource: unknown, options: AnswersOfOptions = {}, instrument: Instrument = phq9) {
  const found = answersOf(resource, instrument, { base, ...options });
  return found.kind === 'rejected' ? found.issues : [];
}

const codes = (...given: Parameters<typeof issues>): ResponseIssueCode[] =>
  issues(...given).map(({ code }) => code);

describe('Answers of a QuestionnaireResponse', () => {
  test('stand in groups and below answers, wherever they are nested', () => {
    const item = [
      { linkId: 'page', item: [answered('phq9_1', { valueInteger: 1 })] },
      answered('phq9_2', { valueInteger: 2, item: [answered('phq9_3', { valueDecimal: 3 })] }),
    ];
    expect(read(response(item))).toEqual({ phq9_1: 1, phq9_2: 2, phq9_3: 3 });
    const found = answersOf(response(item), phq9);
    expect(found).toMatchObject({
      places: {
        phq9_1: "QuestionnaireResponse.item.where(linkId='page').item.where(linkId='phq9_1')",
        phq9_3:
          "QuestionnaireResponse.item.where(linkId='phq9_2').answer.item.where(linkId='phq9_3')",
      },
    });
  });

  test('are the codes of the library’s own code systems', () => {
    const system = `${base}/fhir/CodeSystem/phq-9`;
    expect(read(one({ valueCoding: { system, code: '2' } }))).toEqual({ phq9_1: 2 });
  });

  test('are not the codes of any other code system', () => {
    const other = one({ valueCoding: { system: 'http://example.org/x', code: '2' } });
    expect(codes(other)).toEqual(['weightMissing']);
    expect(codes(one({ valueCoding: { code: '2' } }))).toEqual(['weightMissing']);
  });

  test.each(['itemWeight', 'ordinalValue', 'questionnaire-ordinalValue'])(
    'are the weight that %s puts on a coding',
    (name) => {
      const extension = [
        { url: `http://hl7.org/fhir/StructureDefinition/${name}`, valueDecimal: 3 },
      ];
      const coding = { system: 'http://loinc.org', code: 'LA6571-9', extension };
      expect(read(one({ valueCoding: coding }))).toEqual({ phq9_1: 3 });
    },
  );

  test('are weighed by the options of a Questionnaire that is sent along or contained', () => {
    const { fields } = planOf(phq9);
    const questionnaire = questionnaireWith(fields);
    const coding = { system: 'http://example.org/options', code: 'option-2' };
    expect(read(one({ valueCoding: coding }), { questionnaire })).toEqual({ phq9_1: 2 });
    const contained = { ...one({ valueCoding: coding }), contained: [questionnaire] };
    expect(read(contained)).toEqual({ phq9_1: 2 });
  });

  test('are texts only where the Questionnaire weighs the text as an option', () => {
    const extension = [
      { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 1 },
    ];
    const answerOption = [{ valueString: 'Several days', extension }];
    const questionnaire = {
      resourceType: 'Questionnaire',
      item: [{ linkId: 'phq9_1', answerOption }],
    };
    const several = one({ valueString: 'Several days' });
    expect(read(several, { questionnaire })).toEqual({ phq9_1: 1 });
    expect(codes(several)).toEqual(['answerKindUnknown']);
    expect(codes(one({ valueString: '1' }), { questionnaire })).toEqual(['answerKindUnknown']);
  });

  test('that differ from their weight by a value map are found by the weight', () => {
    const form = Object.keys(rses.definition.forms ?? {}).find(
      (id) => planOf(rses, id).fields[0]?.recode,
    );
    const field = planOf(rses, form).fields[0];
    expect(field?.recode).toEqual([0, 1, 2, 3]);
    const extension = [
      { url: 'http://hl7.org/fhir/StructureDefinition/itemWeight', valueDecimal: 0 },
    ];
    const weighed = (valueDecimal: number) =>
      response([
        answered(field?.id ?? '', {
          valueCoding: { code: 'x', extension: [{ ...extension[0], valueDecimal }] },
        }),
      ]);
    expect(read(weighed(0), { form }, rses)).toEqual({ [field?.id ?? '']: 1 });
    expect(codes(weighed(4), { form }, rses)).toEqual(['weightNotAnOption']);
  });
});

describe('A missing answer', () => {
  test.each([
    ['asked-declined', 'refused'],
    ['asked-unknown', 'dontKnow'],
    ['not-applicable', 'notApplicable'],
    ['unknown', null],
    ['masked', null],
  ])('with the data-absent-reason %s is %s', (valueCode, reason) => {
    const extension = [{ url: absent, valueCode }];
    expect(read(response([{ linkId: 'phq9_1', extension }]))).toEqual({ phq9_1: reason });
    expect(read(one({ _valueInteger: { extension } }))).toEqual({ phq9_1: reason });
    expect(read(one({ extension }))).toEqual({ phq9_1: reason });
    const system = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
    const coding = one({ valueCoding: { system, code: valueCode } });
    expect(read(coding)).toEqual({ phq9_1: reason });
  });

  test('is a null flavour, an item without an answer, or no item', () => {
    const system = 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor';
    const asked = one({ valueCoding: { system, code: 'ASKU' } });
    expect(read(asked)).toEqual({ phq9_1: 'dontKnow' });
    expect(read(response([{ linkId: 'phq9_1' }]))).toEqual({ phq9_1: null });
    expect(read(response(undefined))).toEqual({});
  });
});

describe('LinkIds from elsewhere', () => {
  const loinc = planOf(phq9).fields.map((_, i) => `/4425${i}-0`);
  const item = loinc.map((linkId, i) => answered(linkId, { valueInteger: i % 4 }));

  test('tell of no item until the caller lists them in item order', () => {
    expect(codes(response(item))).toEqual(Array(9).fill('linkIdUnknown'));
    expect(issues(response(item))[0]).toMatchObject({
      linkId: '/44250-0',
      expression: "QuestionnaireResponse.item.where(linkId='/44250-0')",
    });
    const answers = read(response([...item].reverse()), { linkIds: loinc });
    expect(answers).toMatchObject({ phq9_1: 0, phq9_2: 1, phq9_9: 0 });
    expect(score(phq9, answers)).toMatchObject({ scales: { total: { value: 12 } } });
  });

  test('are one for each item, each once', () => {
    const { expected } = issues(response(item), { linkIds: loinc.slice(1) })[0] ?? {};
    expect(expected).toBe(9);
    const twice = [...loinc.slice(1), loinc[1] as string];
    expect(codes(response(item), { linkIds: twice })).toEqual(['wrongLinkIdCount']);
  });

  test('of further questions are ignored only where the caller names them', () => {
    const more = [...item, answered('difficulty', { valueInteger: 1 })];
    expect(codes(response(more), { linkIds: loinc })).toEqual(['linkIdUnknown']);
    const ignore = ['difficulty'];
    expect(codes(response(more), { linkIds: loinc, ignore })).toEqual([]);
  });
});

describe('A response that cannot be read', () => {
  const weight = (valueDecimal: number) => ({
    url: 'http://hl7.org/fhir/StructureDefinition/itemWeight',
    valueDecimal,
  });

  test.each<[ResponseIssueCode, unknown]>([
    ['notAQuestionnaireResponse', { resourceType: 'Questionnaire' }],
    ['notAQuestionnaireResponse', null],
    ['enteredInError', response([], { status: 'entered-in-error' })],
    ['otherQuestionnaire', response([], { questionnaire: `${base}/fhir/Questionnaire/gad-7` })],
    ['otherQuestionnaire', response([], { questionnaire: `${base}/fhir/Questionnaire/phq-9|99` })],
    ['linkIdMissing', response([{ answer: [{ valueInteger: 1 }] }])],
    ['linkIdTwice', response([{ linkId: 'phq9_1' }, answered('phq9_1', { valueInteger: 1 })])],
    [
      'severalAnswers',
      response([{ linkId: 'phq9_1', answer: [{ valueInteger: 1 }, { valueInteger: 1 }] }]),
    ],
    ['answerKindUnknown', one({ valueDate: '2024-01-01' })],
    ['answerKindUnknown', one({ valueInteger: '1' })],
    ['answerKindUnknown', one({ valueInteger: 1, valueDecimal: 1 })],
    ['answerKindUnknown', one({ valueBoolean: true })],
    ['weightsDiffer', one({ valueCoding: { code: 'a', extension: [weight(1), weight(2)] } })],
  ])('says %s', (code, resource) => {
    expect(codes(resource)).toEqual([code]);
  });

  test('takes its own scores for no answers, and the canonical of its own revision for its own', () => {
    const item = [
      answered('phq9_1', { valueInteger: 1 }),
      answered('score-total', { valueDecimal: 4 }),
    ];
    const questionnaire = `${base}/fhir/Questionnaire/phq-9|${phq9.definition.revision}`;
    expect(read(response(item, { questionnaire }))).toEqual({ phq9_1: 1 });
  });

  test('names the form that was meant where it was given by another', () => {
    const questionnaire = `${base}/fhir/Questionnaire/rpp.rpp-9`;
    expect(codes(response([], { questionnaire }), { form: 'rpp-9' }, rpp)).toEqual([]);
    expect(issues(response([], { questionnaire }), {}, rpp)[0]?.expected).toBe(
      `${base}/fhir/Questionnaire/rpp|${rpp.definition.revision}`,
    );
  });

  test('holds no answer in any issue, and every issue in one list', () => {
    const item = [
      answered('phq9_1', { valueString: 'a secret' }),
      answered('phq9_2', { valueCoding: { code: 'a secret' } }),
      answered('other', { valueInteger: 987654 }),
    ];
    const found = issues(response(item));
    expect(found.map(({ code }) => code)).toEqual([
      'answerKindUnknown',
      'weightMissing',
      'linkIdUnknown',
    ]);
    expect(JSON.stringify(found)).not.toMatch(/secret|987654/);
  });

  test('quotes a linkId so that its FHIRPath stays one string', () => {
    const [{ expression } = { expression: '' }] = issues(
      response([answered("it's \\ one", { valueInteger: 1 })]),
    );
    expect(expression).toBe("QuestionnaireResponse.item.where(linkId='it\\'s \\\\ one')");
  });
});

test('Weights that are reversed already are refused, for scoring would reverse them again', () => {
  const plan = planOf(rses);
  const right = questionnaireWith(plan.fields) as { item: { item: { linkId: string }[] }[] };
  const reversed = new Set(rses.definition.reversed as readonly string[]);
  expect(reversed.size).toBeGreaterThan(0);
  const wrong = structuredClone(right) as unknown as {
    item: {
      item: { linkId: string; answerOption: { extension: { valueDecimal: number }[] }[] }[];
    }[];
  };
  for (const item of wrong.item[0]?.item ?? []) {
    if (!reversed.has(item.linkId)) continue;
    const weights = item.answerOption.map(({ extension }) => extension[0]?.valueDecimal as number);
    item.answerOption.forEach(({ extension }, i) => {
      (extension[0] as { valueDecimal: number }).valueDecimal = weights.at(-1 - i) as number;
    });
  }
  expect(codes(response([]), { questionnaire: right }, rses)).toEqual([]);
  expect(codes(response([]), { questionnaire: wrong }, rses)).toEqual(['weightsReversed']);
});
