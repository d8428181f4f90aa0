import { describe, expect, test } from 'vitest';
import { loadText, textLanguages } from '../../catalogue/index.ts';
import { CATALOGUE, findInstrument } from '../../instruments/index.ts';
import { text } from '../../instruments/rpp/text.en.ts';
import type { Instrument } from '../../model/index.ts';
import { optionsOf, planOf } from '../../ops/plan.ts';
import { presentForm } from './index.ts';

const all: readonly Instrument[] = CATALOGUE;
const rpp: Instrument = findInstrument('rpp');

const formsOf = ({ definition }: Instrument) => [undefined, ...Object.keys(definition.forms ?? {})];

describe.each(all)('The form of $id', (instrument) => {
  test('asks for just the answers that are scored, each with the options that are taken', () => {
    for (const form of formsOf(instrument)) {
      const shown = presentForm(instrument, { form });
      const { fields } = planOf(instrument, form);
      expect(shown.answerIds).toEqual(fields.map(({ id }) => id));
      const asked = new Map(
        shown.items
          .flatMap(({ answers }) => answers)
          .map(({ id, options }) => [id, shown.optionSets[options]?.map(({ value }) => value)]),
      );
      expect(asked.size).toBe(fields.length);
      for (const { id, min, max, step } of fields) {
        expect(asked.get(id)).toEqual(optionsOf({ min, max, step }));
      }
      expect(shown.items.map(({ number }) => number)).toEqual(shown.items.map((_, i) => i + 1));
    }
  });

  test('holds sentences just where the licence is open and a text is given', async () => {
    const { id, definition } = instrument;
    expect(textLanguages(id)).toEqual(definition.license.wording.status === 'open' ? ['en'] : []);
    const bare = presentForm(instrument);
    expect([bare.wording, bare.stem, bare.blocks]).toEqual(['not-included', null, []]);
    for (const item of bare.items) expect(item.text).toBeNull();
    for (const form of formsOf(instrument)) {
      const own = await loadText(id, 'en');
      const { wording, items, stem } = presentForm(instrument, { form, text: own });
      expect(wording).toBe(own ? 'included' : 'not-included');
      expect(stem === null).toBe(own === undefined);
      for (const item of items) expect(item.text === null).toBe(own === undefined);
    }
  });
});

describe('The forms of the RPP', () => {
  test('are shown in their order of presentation, and answered by id', () => {
    const { items, answerIds, stem } = presentForm(rpp, { form: 'rpp-9', text });
    expect(items.map(({ id }) => id)).toEqual(rpp.definition.forms?.['rpp-9']?.presentation);
    expect(items.map(({ id }) => id)).not.toEqual(answerIds);
    expect(items[0]?.text).toBe(text.items[items[0]?.id as 'longing1'].text);
    expect(stem).toBe(text.weeklyStem);
  });

  test('set the optional look back apart, with its note, stem and response options', () => {
    for (const form of [undefined, 'rpp-86']) {
      const { blocks, items, optionSets } = presentForm(rpp, { form, text });
      expect(blocks).toEqual([{ note: text.contentNote, stem: text.originsStem, optional: true }]);
      const apart = items.filter(({ block }) => block === 0);
      expect(apart.map(({ id }) => id)).toEqual(
        findInstrument('rpp').definition.scales.origins.items,
      );
      const options = apart.map(({ answers }) => optionSets[answers[0]?.options as number]);
      for (const set of options) expect(set?.[0]?.label).toBe(text.originsOptions[0]);
    }
    expect(presentForm(rpp, { form: 'rpp-80', text }).blocks).toEqual([]);
  });

  test('about a close other show the sentences about them, and an option for no answer', () => {
    const shown = presentForm(rpp, { form: 'rpp-24-partner', text });
    expect(shown.informant).toBe('closeOther');
    expect(shown.noAnswer).toEqual({ reason: 'notObserved', label: text.partnerMissing });
    for (const { id, text: sentence } of shown.items) {
      expect(sentence).toBe(
        (text.items as Record<string, { partnerText?: string }>)[id]?.partnerText,
      );
    }
  });
});

test('Parts, alternatives and unscored items are marked', () => {
  const aRsq = presentForm(findInstrument('a-rsq') as Instrument);
  expect(aRsq.parts.map(({ id }) => id)).toEqual(
    Object.keys(findInstrument('a-rsq').definition.parts),
  );
  expect(aRsq.items[0]?.answers.map(({ part }) => part)).toEqual(aRsq.parts.map(({ id }) => id));
  const qids = presentForm(findInstrument('qids-sr16') as Instrument);
  expect(qids.alternatives).toEqual([
    ['qidssr16_6', 'qidssr16_7'],
    ['qidssr16_8', 'qidssr16_9'],
  ]);
  const phq9: Instrument = findInstrument('phq-9');
  const definition = {
    ...phq9.definition,
    items: [...phq9.definition.items, { id: 'difficulty', unscored: true }],
  };
  const items = presentForm({ ...phq9, definition }).items.map(({ id, scored }) => [id, scored]);
  expect(items.at(-2)).toEqual(['phq9_9', true]);
  expect(items.at(-1)).toEqual(['difficulty', false]);
});

test('A form that the instrument has not is refused', () => {
  for (const form of ['rpp-99', 'constructor', '__proto__', '']) {
    expect(() => presentForm(rpp, { form })).toThrow(/unknownForm/);
  }
});
