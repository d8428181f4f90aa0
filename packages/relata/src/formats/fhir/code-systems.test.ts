import { describe, expect, test } from 'vitest';
import { CATALOGUE, epds, lsas, rpp, rses } from '../../instruments/index.ts';
import { text } from '../../instruments/rpp/text.en.ts';
import type { Instrument } from '../../model/index.ts';
import { allQuestionnaires } from '../../testing/fhir/all-questionnaires.ts';
import { BASE } from '../../testing/fhir/back-end.ts';
import { codeSystemsOf, type QuestionnaireItem } from './index.ts';

const ids = (instrument: Instrument) =>
  codeSystemsOf(instrument, { base: BASE }).map(({ id }) => id);

describe('The code systems of response options', () => {
  test('hold every option of every Questionnaire once, under an address of their own', () => {
    const systems = (CATALOGUE as readonly Instrument[]).flatMap((instrument) =>
      codeSystemsOf(instrument, { base: BASE }),
    );
    expect(new Set(systems.map(({ url }) => url)).size).toBe(systems.length);
    expect(new Set(systems.map(({ name }) => name)).size).toBe(systems.length);
    const defined = new Map(systems.map((system) => [system.url, system]));
    const under = ({ answerOption = [], item = [] }: QuestionnaireItem): readonly object[] => [
      ...answerOption,
      ...item.flatMap(under),
    ];
    for (const { questionnaire } of allQuestionnaires('R5')) {
      for (const option of questionnaire.item.flatMap(under)) {
        const { valueCoding } = option as { valueCoding: { system: string; code: string } };
        const found = defined
          .get(valueCoding.system)
          ?.concept.filter(({ code }) => code === valueCoding.code);
        expect(found, JSON.stringify(valueCoding)).toHaveLength(1);
      }
    }
  });

  test('are one for each set of labels and coding: by part, by form, by the first item', () => {
    expect(ids(lsas)).toEqual(['lsas-answers-fear', 'lsas-answers-avoidance']);
    expect(ids(rses as Instrument)).toEqual([
      'rses-answers',
      'rses-answers-order-a-1-4',
      'rses-answers-order-b-1-4',
    ]);
    expect(ids(rpp as Instrument)).toEqual(['rpp-answers', 'rpp-answers-origins1']);
    expect(ids(epds as Instrument).length).toBeGreaterThan(1);
  });

  test('give each option its weight, and the one for no answer none', () => {
    const [answers] = codeSystemsOf(rpp, { base: BASE, wording: text });
    expect(answers?.concept[1]).toEqual({
      code: '1',
      display: 'Rarely',
      property: [{ code: 'itemWeight', valueDecimal: 1 }],
    });
    expect(answers?.concept.at(-1)).toEqual({ code: 'notObserved', display: text.partnerMissing });
  });
});
