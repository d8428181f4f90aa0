import { describe, expect, test } from 'vitest';
import { phq9, rpp } from '../../../instruments/index.ts';
import { findLoinc } from '../../../instruments/loinc.ts';
import type { Instrument, Scored, ScoreOptions } from '../../../model/index.ts';
import { scorer } from '../../../score/scorer.ts';
import { r4Faults } from '../../../testing/fhir/r4-faults.ts';
import type { GivenLoinc } from '../questionnaire-loinc.ts';
import { bundleOf } from './bundle-of.ts';
import { observationsOf } from './observations-of.ts';
import type { Observation } from './types.ts';

const base = 'https://forms.example';
const ANSWERS = [1, 2, 1, 0, 1, 2, 1, 2, 1];

function observe(
  answers: unknown,
  {
    response,
    loinc,
    instrument = phq9,
    ...options
  }: ScoreOptions & {
    readonly response?: unknown;
    readonly loinc?: GivenLoinc;
    readonly instrument?: Instrument;
  } = {},
): readonly Observation[] {
  const result = scorer(instrument, options).one(answers as never);
  if (result.kind === 'rejected') throw new Error('rejected');
  const found = observationsOf(result as Scored, instrument, { base, loinc, response });
  for (const one of found) expect(r4Faults(one)).toEqual([]);
  return found;
}

const first = (...given: Parameters<typeof observe>) => observe(...given)[0] as Observation;
const said = ({ note = [] }: Observation) => note.map(({ text }) => text).join(' ');
const component = (of: Observation, code: string) =>
  of.component?.find((one) => one.code.coding?.[0]?.code === code);

describe('The Observation of a scale', () => {
  test('is a survey score in {score}, with the band as interpretation and all bands as ranges', () => {
    const total = first(ANSWERS);
    expect(total.category[0]?.coding?.[0]?.code).toBe('survey');
    expect(total.valueQuantity).toEqual({
      value: 11,
      unit: '{score}',
      system: 'http://unitsofmeasure.org',
      code: '{score}',
    });
    expect(total.interpretation).toEqual([
      {
        coding: [
          { system: `${base}/fhir/CodeSystem/phq-9`, code: 'total.moderate', display: 'Moderate' },
        ],
        text: 'Moderate',
      },
    ]);
    const bands = phq9.definition.scales.total.bands;
    expect(total.referenceRange?.map(({ low, high }) => [low.value, high.value])).toEqual(
      bands.map(({ from, to }) => [from, to]),
    );
    expect(total.referenceRange?.[0]?.appliesTo).toEqual([{ text: bands[0].population }]);
    expect(total.dataAbsentReason).toBeUndefined();
    expect(total.note).toBeUndefined();
  });

  test('has no value, a reason and the scores that are possible, where too little is answered', () => {
    const total = first([1, 2, 1, 0, 1, 2, 1, 2, null]);
    expect(total).not.toHaveProperty('valueQuantity');
    expect(total.dataAbsentReason?.coding?.[0]?.code).toBe('unknown');
    const { low, high } = component(total, 'possible-scores')?.valueRange ?? {};
    expect([low?.value, high?.value]).toEqual([10, 13]);
    expect(component(total, 'scoring-status')?.valueCodeableConcept?.coding?.[0]?.code).toBe(
      'insufficient',
    );
    expect(component(total, 'items-answered')?.valueRatio).toMatchObject({
      numerator: { value: 8 },
      denominator: { value: 9 },
    });
    // Every completion is moderate.
    expect(total.interpretation?.[0]?.text).toBe('Moderate');
    expect(said(total)).toMatch(/No score: .* from 10 to 13\. All of them fall in the band/);
  });

  test('has no interpretation where the completions fall in several bands', () => {
    expect(first(Array(9).fill(null))).not.toHaveProperty('interpretation');
  });

  test('says that it is prorated in a code and in words, and whose rule that was', () => {
    const missing = { require: { atLeast: 8 }, fill: 'personMean' } as const;
    const total = first([1, 2, 1, 0, 1, 2, 1, 2, null], { missing });
    expect(total.valueQuantity?.value).toBe(11.25);
    expect(component(total, 'scoring-status')?.valueCodeableConcept?.coding?.[0]?.code).toBe(
      'prorated',
    );
    expect(said(total)).toMatch(/Prorated by the missing rule: 8 of 9 items .* the caller’s own/);
  });

  test('names the definition that made it by its hash, and the engine', () => {
    const { method, device } = first(ANSWERS);
    expect(method.coding).toEqual([
      {
        system: `${base}/fhir/CodeSystem/relata-definition`,
        version: String(phq9.definition.revision),
        code: phq9.definitionHash,
        display: `PHQ-9, revision ${phq9.definition.revision}`,
      },
    ]);
    expect(device).toMatchObject({ type: 'Device', display: expect.stringMatching(/^Relata \d/) });
  });

  test('of a research draft says what a draft is, and of a form which', () => {
    const observed = first([1, 3, 2, 0, 4, 1, 2, 2, 3], { instrument: rpp, form: 'rpp-9' });
    expect(said(observed)).toMatch(/no norms and no validated cut-offs/);
    expect(observed.method.text).toMatch(/form rpp-9$/);
  });

  test('carries a code of LOINC beside its own where one is given, and none otherwise', () => {
    const codings = observe(ANSWERS, { loinc: findLoinc('phq-9') }).map((one) => one.code.coding);
    expect(codings[0]?.map(({ system, code }) => [system, code])).toEqual([
      [`${base}/fhir/CodeSystem/phq-9`, 'total'],
      ['http://loinc.org', '44261-6'],
    ]);
    for (const others of codings.slice(1)) expect(others).toHaveLength(1);
    expect(JSON.stringify(observe(ANSWERS))).not.toContain('loinc');
  });
});

describe('The Observation of a flag', () => {
  const flag = (...given: Parameters<typeof observe>) => observe(...given).at(-1) as Observation;

  test('is true where it is raised, false where it is not, and says that it is no assessment', () => {
    expect(flag(ANSWERS).valueBoolean).toBe(true);
    const not = flag(ANSWERS.with(8, 0));
    expect(not.valueBoolean).toBe(false);
    expect(said(not)).toMatch(/no assessment of risk.* does not say that there is no risk/);
  });

  test.each([
    [null, 'unknown'],
    ['refused', 'asked-declined'],
    ['dontKnow', 'asked-unknown'],
    ['notApplicable', 'not-applicable'],
    ['timedOut', 'unknown'],
  ])('has no value where the answer is %s, but %s', (answer, code) => {
    const open = flag([...ANSWERS.slice(0, 8), answer]);
    expect(open).not.toHaveProperty('valueBoolean');
    expect(open.dataAbsentReason?.coding?.[0]?.code).toBe(code);
  });
});

describe('What an Observation takes over from the response', () => {
  const response = {
    resourceType: 'QuestionnaireResponse',
    id: 'qr-7',
    status: 'completed',
    subject: { reference: 'Patient/1', secret: 'x' },
    encounter: { reference: 'Encounter/2' },
    authored: '2024-05-01T09:30:00+02:00',
    author: { reference: 'Practitioner/3' },
    basedOn: [{ reference: 'ServiceRequest/4' }],
  };

  test('is who, when, by whom, in which encounter, and the response itself', () => {
    expect(first(ANSWERS, { response })).toMatchObject({
      status: 'final',
      subject: { reference: 'Patient/1' },
      encounter: { reference: 'Encounter/2' },
      effectiveDateTime: '2024-05-01T09:30:00+02:00',
      issued: '2024-05-01T09:30:00+02:00',
      performer: [{ reference: 'Practitioner/3' }],
      basedOn: [{ reference: 'ServiceRequest/4' }],
      derivedFrom: [{ reference: 'QuestionnaireResponse/qr-7' }],
    });
    expect(first(ANSWERS, { response }).subject).toEqual({ reference: 'Patient/1' });
  });

  test('is nothing where the response says nothing, or what an Observation cannot hold', () => {
    const odd = {
      status: 'odd',
      subject: 'Patient/1',
      encounter: {},
      authored: 'yesterday',
      author: { reference: 'Device/3' },
      basedOn: [{ reference: 'Task/1' }, 7],
      id: 'not an id!',
    };
    const known = Object.keys(first(ANSWERS));
    expect(Object.keys(first(ANSWERS, { response: odd }))).toEqual(known);
    expect(first(ANSWERS).status).toBe('unknown');
  });

  test('is a date without a time as it stands, and no instant made of it', () => {
    const dated = first(ANSWERS, { response: { ...response, authored: '2024-05-01' } });
    expect(dated.effectiveDateTime).toBe('2024-05-01');
    expect(dated).not.toHaveProperty('issued');
  });

  test('is preliminary while the response is in progress, and amended with it', () => {
    const status = (of: string) => first(ANSWERS, { response: { ...response, status: of } }).status;
    expect(['in-progress', 'completed', 'stopped', 'amended'].map(status)).toEqual([
      'preliminary',
      'final',
      'final',
      'amended',
    ]);
  });

  test('is the identifier of a response without an id, in R4 and in R5', () => {
    const identifier = { system: 'urn:x', value: '9' };
    for (const given of [identifier, [identifier]]) {
      const { derivedFrom } = first(ANSWERS, {
        response: { ...response, id: undefined, identifier: given },
      });
      expect(derivedFrom).toEqual([{ type: 'QuestionnaireResponse', identifier }]);
    }
  });
});

describe('A Bundle', () => {
  test('names each Observation by a UUID of its content, the same each time', () => {
    const urls = bundleOf(observe(ANSWERS)).entry.map(({ fullUrl }) => fullUrl);
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) {
      expect(url).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
    expect(bundleOf(observe(ANSWERS)).entry.map(({ fullUrl }) => fullUrl)).toEqual(urls);
  });

  test('as a transaction asks a server to store each', () => {
    const { type, entry } = bundleOf(observe(ANSWERS), 'transaction');
    expect(type).toBe('transaction');
    for (const { request } of entry)
      expect(request).toEqual({ method: 'POST', url: 'Observation' });
    expect(r4Faults(bundleOf(observe(ANSWERS), 'transaction'))).toEqual([]);
  });
});

test('The definitions against which resources are held notice what is wrong', () => {
  const total = first(ANSWERS);
  const wrong = [
    { ...total, code: undefined },
    { ...total, dataAbsentReason: { text: 'and a value' } },
    { ...total, secret: 1 },
    { ...total, effectiveDateTime: 'yesterday' },
    { ...total, referenceRange: [{ appliesTo: [{ text: 'all' }] }] },
  ];
  for (const one of wrong) expect(r4Faults(one)).not.toEqual([]);
});
