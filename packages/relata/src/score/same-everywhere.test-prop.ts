import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../instruments/index.ts';
import type { AnyScaleResult, Instrument, Result, ScoreOptions } from '../model/index.ts';
import { type AnswersById, cases } from '../testing/arbitraries.ts';
import { columnsOf, firstDifference, holdings, KINDS, type Kind } from '../testing/columns.ts';
import { agree, holds, randomNumbers, sameNumber } from '../testing/law.ts';
import { type ReferenceScore, reference } from '../testing/reference.ts';
import type { ColumnScores } from './columns.ts';
import { scorer } from './scorer.ts';

const both = ['reject', 'missing'] as const;

/** What the reference scorer and the engine say differently of one respondent; null where they agree. */
function differs(result: Result, second: ReferenceScore): string | null {
  if (result.kind === 'rejected' || second.scales === null) {
    const both = result.kind === 'rejected' && second.scales === null;
    return both ? null : `${result.kind}, reference ${second.scales ? 'scored' : 'rejected'}`;
  }
  for (const [id, wanted] of Object.entries(second.scales)) {
    const got = result.scales[id] as AnyScaleResult;
    const same =
      sameNumber(got.value, wanted.value) &&
      got.status === wanted.status &&
      got.answered === wanted.answered &&
      got.of === wanted.of;
    if (!same) return `${id}: ${JSON.stringify(got)}, reference ${JSON.stringify(wanted)}`;
  }
  if (Object.keys(result.scales).length !== Object.keys(second.scales).length) return 'scales';
  for (const [id, state] of Object.entries(second.flags)) {
    if (result.flags[id]?.state !== state) return `flag ${id}`;
  }
  return null;
}

const copied = (scores: ColumnScores): ColumnScores => structuredClone(scores);

const missingOf = (kinds: readonly Kind[]) => KINDS[kinds[0] as Kind].missing;

describe('For any definition,', () => {
  test('scoring one by one agrees with a scorer written a second time from the rules’ words', () => {
    holds(600, cases({ invalid: true }), ({ instrument, form, people }) => {
      for (const onInvalid of both) {
        const engine = scorer(instrument, { form, onInvalid });
        const second = reference(instrument.definition, { form, onInvalid });
        for (const answers of people) {
          expect(differs(engine.one(answers), second.score(answers))).toBeNull();
        }
      }
    });
  });

  test('and under a missing rule of the caller’s own, where the scales can follow it', () => {
    const rules: readonly NonNullable<ScoreOptions['missing']>[] = [
      { require: { atLeast: 1 } },
      { require: { atLeastShare: 0.5 }, fill: 'personMean' },
      { require: { atLeastShare: 0.34 }, round: 'prorated sum, halves up' },
      { require: { atLeast: 2 }, fill: 'nothing' },
      { require: 'complete' },
      {},
    ];
    let followed = 0;
    holds(300, cases(), ({ instrument, form, people }) => {
      for (const missing of rules) {
        const second = reference(instrument.definition, { form, missing });
        let engine: ReturnType<typeof scorer>;
        try {
          engine = scorer(instrument, { form, missing });
        } catch (error) {
          expect((error as { code: string }).code).toBe('badMissingOverride');
          continue;
        }
        followed++;
        for (const answers of people) {
          const result = engine.one(answers);
          expect(differs(result, second.score(answers))).toBeNull();
          if (result.kind === 'rejected') continue;
          for (const { value, bounds } of Object.values(result.scales)) {
            if (value === null) continue;
            expect(bounds.low <= value || agree(bounds.low, value)).toBe(true);
            expect(value <= bounds.high || agree(value, bounds.high)).toBe(true);
          }
        }
      }
    });
    expect(followed).toBeGreaterThan(600);
  });

  test('columns of every kind agree with scoring one by one', () => {
    holds(150, cases({}, 12), ({ instrument, form, people }) => {
      const wrong = people.map((answers, i): AnswersById => {
        const [id] = Object.keys(answers);
        return i % 3 === 0 && id !== undefined ? { ...answers, [id]: 99 } : answers;
      });
      for (const onInvalid of both) {
        const engine = scorer(instrument, { form, onInvalid });
        const { ids, keys } = reference(instrument.definition, { form });
        const lowest = Math.min(...ids.flatMap(keys.optionsOf));
        const results = wrong.map((answers) => engine.one(answers));
        for (const kinds of holdings(lowest)) {
          const missing = missingOf(kinds);
          const columns = columnsOf(ids, wrong, kinds, missing ?? Number.NaN);
          const options = { onInvalid, ...(missing === undefined ? {} : { missing }) };
          expect(firstDifference(engine.columns(columns, options), results)).toBeNull();
        }
      }
    });
  });
});

/** Respondents drawn in bulk: most complete, some with gaps, a few with a wrong answer. */
function crowd(instrument: Instrument, form: string | undefined, size: number, seed: number) {
  const { ids, optionsOf } = reference(instrument.definition, { form });
  const random = randomNumbers(seed);
  return Array.from({ length: size }, (): AnswersById => {
    const gaps = random() < 0.5 ? 0 : random() ** 3;
    const faults = random() < 0.9 ? 0 : 0.05;
    const answers: Record<string, unknown> = {};
    for (const id of ids) {
      const options = optionsOf(id);
      if (random() < gaps) answers[id] = null;
      else if (random() < faults) answers[id] = 99;
      else answers[id] = options[Math.floor(random() * options.length)];
    }
    return answers;
  });
}

describe.each(CATALOGUE as readonly Instrument[])('On $id,', (instrument) => {
  const forms = [undefined, ...Object.keys(instrument.definition.forms ?? {})];

  test('ten thousand respondents get one score by reference, one by one, and in columns of every kind', () => {
    for (const [i, form] of forms.entries()) {
      const people = crowd(instrument, form, i === 0 ? 10_000 : 500, i);
      const second = reference(instrument.definition, { form, onInvalid: 'missing' });
      const wanted = people.map((answers) => second.score(answers));
      const engines = both.map((onInvalid) => {
        const engine = scorer(instrument, { form, onInvalid });
        const results = people.map((answers) => engine.one(answers));
        for (const [row, one] of wanted.entries()) {
          const rejected = onInvalid === 'reject' && one.invalid.length > 0;
          const expected = rejected ? { ...one, scales: null } : one;
          const difference = differs(results[row] as Result, expected);
          if (difference) expect(`respondent ${row}, ${difference}`).toBeNull();
        }
        return { engine, results };
      });
      for (const kinds of holdings(0)) {
        const missing = missingOf(kinds);
        const columns = columnsOf(second.ids, people, kinds, missing ?? Number.NaN);
        const options = missing === undefined ? {} : { missing };
        for (const { engine, results } of engines) {
          expect(firstDifference(engine.columns(columns, options), results)).toBeNull();
        }
      }
    }
  });

  test('files of any length, below and above a block, are scored row by row alike', () => {
    const people = crowd(instrument, undefined, 4097, 99);
    const engine = scorer(instrument, { onInvalid: 'reject' });
    const { ids } = reference(instrument.definition);
    const results = people.map((answers) => engine.one(answers));
    for (const length of [0, 1, 2047, 2048, 2049, 4096, 4097]) {
      const columns = columnsOf(ids, people.slice(0, length), ['unsigned'], 255);
      const scores = engine.columns(columns, { missing: 255 });
      expect(firstDifference(scores, results.slice(0, length))).toBeNull();
    }
  });

  test('arrays of an earlier file can be written over, and nothing of it stays', () => {
    const engine = scorer(instrument);
    const { ids } = reference(instrument.definition);
    const [first, other] = [1, 2].map((seed) =>
      columnsOf(ids, crowd(instrument, undefined, 300, seed), ['signed'], -99),
    ) as [ReturnType<typeof columnsOf>, ReturnType<typeof columnsOf>];
    const wanted = copied(engine.columns(first, { missing: -99 }));
    const into = engine.columns(other, { missing: -99 });
    expect(into).not.toEqual(wanted);
    const again = engine.columns(first, { missing: -99, into });
    expect(again).toBe(into);
    expect(again).toEqual(wanted);
    expect(engine.columns(first, { missing: -99 })).toEqual(wanted);
  });
});
