import fhirpath from 'fhirpath';
import modelR4 from 'fhirpath/fhir-context/r4';
import modelR5 from 'fhirpath/fhir-context/r5';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, lsas, phq9, rpp } from '../../instruments/index.ts';
import { findLoinc } from '../../instruments/loinc.ts';
import { text } from '../../instruments/rpp/text.en.ts';
import { OptionError } from '../../model/index.ts';
import { planOf } from '../../ops/plan.ts';
import { allQuestionnaires } from '../../testing/fhir/all-questionnaires.ts';
import { BASE } from '../../testing/fhir/back-end.ts';
import { responseTo } from '../../testing/fhir/response-to.ts';
import { instrumentOf, mood, sum } from '../../testing/small-definition.ts';
import {
  type FhirRelease,
  type QuestionnaireItem,
  questionnaireId,
  questionnaireOf,
  scoreLinkId,
  subjectOf,
} from './index.ts';

const MODEL = { R4: modelR4, R5: modelR5 } as const;
const RELEASES = ['R4', 'R5'] as const satisfies readonly FhirRelease[];

const flat = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...flat(item.item ?? [])]);

const golden = (resource: object) => `${JSON.stringify(resource, null, 2)}\n`;

describe('The Questionnaire that was read and signed off', () => {
  test('is that of the PHQ-9 in R4', async () => {
    const loinc = findLoinc('phq-9');
    const made = questionnaireOf(phq9, { fhirVersion: 'R4', base: BASE, loinc });
    await expect(golden(made)).toMatchFileSnapshot('snapshots/phq-9.r4.json');
  });

  test('is that of a form with its own wording, and an option for no answer, in R5', async () => {
    const form = 'rpp-24-partner';
    const made = questionnaireOf(rpp, { fhirVersion: 'R5', base: BASE, form, wording: text });
    await expect(golden(made)).toMatchFileSnapshot(`snapshots/rpp.${form}.r5.json`);
  });
});

describe.each(RELEASES)('In %s every Questionnaire', (release) => {
  const all = allQuestionnaires(release);

  test('keeps the invariants of FHIR that no schema checks', () => {
    for (const { questionnaire } of all) {
      const { id, name } = questionnaire;
      const items = flat(questionnaire.item);
      const linkIds = items.map((item) => item.linkId);
      expect(new Set(linkIds).size, id).toBe(linkIds.length);
      expect(id).toMatch(/^[A-Za-z0-9.-]{1,64}$/);
      expect(name).toMatch(/^[A-Z][A-Za-z0-9_]{1,254}$/);
      for (const item of items) {
        expect(item.type === 'group', item.linkId).toBe(item.item !== undefined);
        expect(item.text.trim(), item.linkId).not.toBe('');
        if (item.answerOption) expect(item.type).toBe(release === 'R4' ? 'choice' : 'coding');
        if (item.type === 'display') expect(item).not.toHaveProperty('code');
      }
    }
  });

  test('names its variables once, as R4 and R5 both allow, and not like one of FHIR', () => {
    for (const { questionnaire } of all) {
      const names = [questionnaire, ...flat(questionnaire.item)].flatMap(({ extension = [] }) =>
        extension.flatMap(({ valueExpression }) => valueExpression?.name ?? []),
      );
      expect(new Set(names).size, questionnaire.id).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]{0,63}$/);
      expect(names).not.toContain('resource');
    }
  });

  test('holds expressions that engines other than fhirpath.js take for the same', () => {
    for (const { questionnaire } of all) {
      const expressions = [questionnaire, ...flat(questionnaire.item)].flatMap(
        ({ extension = [] }) => extension.flatMap((one) => one.valueExpression?.expression ?? []),
      );
      for (const expression of expressions) {
        // HAPI FHIR: 4 / 3 is 1, and a function of nothing is an error.
        expect(expression.replaceAll(' * 1.0000000000000000 / ', ''), expression).not.toContain(
          '/',
        );
        expect(expression).not.toMatch(/(?<!\$this)\.(?:abs|sqrt|power)\(/);
        // A variable of nodes: what type they have is forgotten by fhirpathpy.
        expect(expression).not.toMatch(
          /%(?!resource)\w+\.(?!count|aggregate|select\((?:iif|\$this))/,
        );
      }
    }
  });

  test('asks every answer of the form once, and holds every score read-only and unseen', () => {
    for (const { instrument, form, questionnaire } of all) {
      const plan = planOf(instrument, form);
      const items = flat(questionnaire.item).filter(({ type }) => !/group|display/.test(type));
      const wanted = [
        ...plan.fields.map((field) => field.id),
        ...plan.scales.map((scale) => scoreLinkId(scale.id)),
      ];
      expect(items.map(({ linkId }) => linkId).sort()).toEqual(wanted.sort());
      const scores = items.filter(({ linkId }) => linkId.startsWith('score-'));
      for (const score of scores) {
        expect(score).toMatchObject({ type: 'decimal', readOnly: true });
        expect(score.extension).toContainEqual({
          url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden',
          valueBoolean: true,
        });
      }
    }
  });

  test('has a canonical that names instrument, form and revision, and no other has it', () => {
    const urls = new Map<string, string>();
    for (const { instrument, form, questionnaire } of all) {
      const { url, version, id, name } = questionnaire;
      const about = `${instrument.id} ${form}`;
      expect(url).toBe(`${BASE}/fhir/Questionnaire/${id}`);
      expect(version).toBe(String(instrument.definition.revision));
      expect(subjectOf(id)).toEqual({ id: instrument.id, form: form ?? null });
      for (const key of [url, name]) {
        expect(urls.get(key) ?? about, key).toBe(about);
        urls.set(key, about);
      }
    }
  });

  test('gives the options weights that fhirpath.js finds: what each counts before reversal', () => {
    for (const { instrument, form, questionnaire } of all) {
      const { fields } = planOf(instrument, form);
      for (const end of ['min', 'max'] as const) {
        const answers = Object.fromEntries(fields.map((field) => [field.id, field[end]]));
        const resource = responseTo(questionnaire, answers);
        const path = 'repeat(item).answer.value.weight()';
        const found = fhirpath.evaluate(
          resource,
          path,
          { questionnaire, resource },
          MODEL[release],
        );
        const shown = flat(questionnaire.item).flatMap(({ linkId }) =>
          fields.filter((field) => field.id === linkId),
        );
        const wanted = shown.map(({ recode, ...field }) =>
          recode ? recode.at(end === 'min' ? 0 : -1) : field[end],
        );
        expect(found).toEqual(wanted);
      }
    }
  });

  test('uses a code of a system for one option alone, over all forms of all instruments', () => {
    const meant = new Map<string, string>();
    for (const { questionnaire } of all) {
      for (const { answerOption = [] } of flat(questionnaire.item)) {
        for (const { valueCoding, extension } of answerOption) {
          const { system, code, display } = valueCoding;
          // An option for no answer has wording of its own in each language, or none.
          if (!extension) continue;
          const says = JSON.stringify([display, extension]);
          expect(meant.get(`${system} ${code}`) ?? says, `${system} ${code}`).toBe(says);
          meant.set(`${system} ${code}`, says);
        }
      }
    }
  });
});

describe('The wording of a Questionnaire', () => {
  const made = (form?: string, wording?: typeof text) =>
    questionnaireOf(rpp, { fhirVersion: 'R4', base: BASE, form, wording });

  test('is neutral unless it is given: numbers in the order shown, and it says so', () => {
    const bare = made('rpp-86');
    expect(bare.item.slice(0, 2)).toMatchObject([
      { linkId: 'withdrawal4', text: 'Item 1' },
      { linkId: 'numbing7', text: 'Item 2' },
    ]);
    expect(bare.description).toContain('not included');
    const sentences = Object.values(text.items).map((item) => item.text);
    const json = JSON.stringify(bare);
    expect(sentences.filter((sentence) => json.includes(sentence))).toEqual([]);
  });

  test('has stem, numbers and sentences of its form, and a block with a note of its own', () => {
    const full = made('rpp-86', text);
    expect(full).toMatchObject({ language: 'en' });
    expect(full.item[0]).toEqual({ linkId: 'stem', type: 'display', text: text.stem });
    expect(full.item[1]).toMatchObject({
      linkId: 'withdrawal4',
      prefix: '1.',
      text: text.items.withdrawal4.text,
    });
    const block = full.item.find(({ linkId }) => linkId === 'block-origins');
    expect(block).toMatchObject({ type: 'group', text: text.originsStem });
    expect(block?.item?.map(({ linkId }) => linkId)).toEqual([
      'block-origins-note',
      ...[1, 2, 3, 4, 5, 6].map((n) => `origins${n}`),
    ]);
    expect(made('rpp-9', text).item[0]?.text).toBe(text.weeklyStem);
  });

  test('of an option for no answer has a code that is the reason, and no weight', () => {
    const options = flat(made('rpp-24-partner', text).item)[1]?.answerOption;
    expect(options?.at(-1)).toEqual({
      valueCoding: {
        system: `${BASE}/fhir/CodeSystem/rpp-answers`,
        code: 'notObserved',
        display: text.partnerMissing,
      },
    });
  });
});

test('An item of several parts is a group of one question for each part', () => {
  const [first] = questionnaireOf(lsas, { fhirVersion: 'R5', base: BASE }).item;
  expect(first).toMatchObject({
    linkId: 'lsas_1',
    type: 'group',
    text: 'Item 1',
    item: [
      { linkId: 'lsas_1_fear', text: 'Fear or anxiety' },
      { linkId: 'lsas_1_avoidance', text: 'Avoidance' },
    ],
  });
});

test('What a caller says of base and publisher is kept, and a slash at the end makes no other address', () => {
  const base = 'https://forms.example.org/';
  const made = questionnaireOf(phq9, { fhirVersion: 'R4', base, publisher: 'A clinic' });
  expect(made).toMatchObject({
    url: 'https://forms.example.org/fhir/Questionnaire/phq-9',
    publisher: 'A clinic',
  });
});

describe('Codes of LOINC', () => {
  test('stand beside those of the library where a page of LOINC gives them, with its notice', () => {
    const loinc = findLoinc('phq-9');
    const made = questionnaireOf(phq9, { fhirVersion: 'R5', base: BASE, loinc });
    expect(made.code).toEqual([
      {
        system: 'http://loinc.org',
        code: '44249-1',
        display: 'PHQ-9 quick depression assessment panel [Reported.PHQ]',
      },
    ]);
    expect(made.copyright).toContain('Regenstrief');
    const score = made.item.find(({ linkId }) => linkId === 'score-total');
    expect(score?.code?.map(({ code }) => code)).toEqual(['total', '44261-6']);
  });

  test('are left out where none is on file, and are those of instruments and scales that exist', () => {
    const bare = questionnaireOf(lsas, { fhirVersion: 'R5', base: BASE, loinc: findLoinc('lsas') });
    expect(bare).not.toHaveProperty('code');
    expect(bare.copyright).not.toContain('LOINC');
    const on = CATALOGUE.filter(({ id }) => Object.keys(findLoinc(id)).length > 0);
    expect(on.map(({ id }) => id)).toEqual(['gad-7', 'phq-2', 'phq-9']);
    for (const { id, definition } of on) {
      for (const scale of Object.keys(findLoinc(id).scales ?? {})) {
        expect(definition.scales).toHaveProperty(scale);
      }
    }
  });
});

test('An id with an underscore, which FHIR has not, is told from others by a dot', () => {
  expect(questionnaireId({ id: 'mood', form: 'short_1' })).toBe('mood.short.1');
  expect(subjectOf('mood.short.1')).toEqual({ id: 'mood', form: 'short_1' });
});

describe('What cannot be made is an error:', () => {
  test.each<[string, () => unknown, string]>([
    [
      'a form that is not there',
      () => questionnaireOf(phq9, { fhirVersion: 'R4', base: BASE, form: 'short' }),
      'unknownForm',
    ],
    [
      'an answer id like the linkId of a score',
      () =>
        questionnaireOf(
          instrumentOf(mood({ items: ['score-low'], scales: { low: sum(['score-low'], [0, 3]) } })),
          { fhirVersion: 'R4', base: BASE },
        ),
      'unsafeName',
    ],
  ])('%s', (_, make, code) => {
    let thrown: unknown;
    try {
      make();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(OptionError);
    expect(thrown).toMatchObject({ code });
  });
});
