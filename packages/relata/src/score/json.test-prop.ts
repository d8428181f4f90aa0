import type fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, findInstrument } from '../instruments/index.ts';
import type { Instrument } from '../model/index.ts';
import { type AnswersById, type Case, cases, casesOf } from '../testing/arbitraries.ts';
import { holds } from '../testing/law.ts';
import { parseInstrument } from '../zod/parse-instrument.ts';
import { explain } from './explain.ts';
import { score } from './score.ts';

const both = ['reject', 'missing'] as const;
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** −0 is the answer 0, and JSON does not know it. */
const withMinusZero = (answers: AnswersById): AnswersById =>
  Object.fromEntries(
    Object.entries(answers).map(([id, one]) => [id, one === 0 || one === 99 ? -0 : one]),
  );

function laws(drawn: () => fc.Arbitrary<Case>, runs: number): void {
  test('comes back from JSON as it was, whatever the answers were', () => {
    holds(runs, drawn(), ({ instrument, form, people }) => {
      for (const answers of people.flatMap((one) => [one, withMinusZero(one)])) {
        for (const onInvalid of both) {
          const result = score(instrument, answers, { form, onInvalid });
          expect(throughJson(result)).toStrictEqual(result);
          const explained = explain(instrument, answers, { form, onInvalid });
          expect(throughJson(explained)).toStrictEqual(explained);
        }
      }
    });
  });

  test('is the same from a definition that came as JSON, whose hash is the same too', () => {
    holds(runs, drawn(), ({ instrument, form, people }) => {
      const parsed = parseInstrument(throughJson(instrument.definition));
      expect(parsed.definitionHash).toBe(instrument.definitionHash);
      expect(parsed.id).toBe(instrument.id);
      for (const answers of people) {
        for (const onInvalid of both) {
          const result = score(parsed, answers, { form, onInvalid });
          expect(result).toStrictEqual(score(instrument, answers, { form, onInvalid }));
        }
      }
    });
  });
}

describe('A result, for any definition,', () => {
  laws(() => cases({ invalid: true }), 120);
});

describe.each(CATALOGUE as readonly Instrument[])('A result of $id', (instrument) => {
  laws(() => casesOf(instrument, { invalid: true }), 6);
});

test('Answers that cannot be read at all are described by what they are, and come back from JSON', () => {
  const phq9 = findInstrument('phq-9');
  for (const [answers, received] of [
    [null, 'null'],
    [undefined, 'undefined'],
    ['1,2', 'string'],
    [7, 'number'],
    [Number.NaN, 'number'],
    [1n, 'bigint'],
    [() => 1, 'function'],
    [Symbol('x'), 'symbol'],
  ] as const) {
    const result = score(phq9 as Instrument, answers as never, { onInvalid: 'missing' });
    expect(result).toMatchObject({
      kind: 'rejected',
      issues: [{ code: 'answersNotReadable', path: [], received }],
    });
    expect(throughJson(result)).toStrictEqual(result);
  }
});

test('Things that hold no answers by item are refused, not read as a form with nothing answered', () => {
  const phq9 = findInstrument('phq-9');
  class Respondent {
    age = 30;
  }
  for (const answers of [
    new Map([['phq9_1', 1]]),
    new Set([1]),
    new Date(0),
    /x/,
    new Float64Array(9),
    new Respondent(),
  ]) {
    const result = score(phq9 as Instrument, answers as never);
    expect(result.kind, String(answers)).toBe('rejected');
  }
});
