import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineInstrument } from '../define/define-instrument.ts';
import { CATALOGUE } from '../instruments/index.ts';
import type { Instrument, Result } from '../model/index.ts';
import { type AnswersById, type Case, cases, casesOf } from '../testing/arbitraries.ts';
import { deepFrozen, holds } from '../testing/law.ts';
import { keysOf } from '../testing/reference/keys.ts';
import { explain } from './explain.ts';
import { score } from './score.ts';
import { scorer } from './scorer.ts';

const both = [{ onInvalid: 'reject' }, { onInvalid: 'missing' }] as const;

/** A scorer that has scored nobody yet, of an instrument that nobody has scored with. */
const fresh = ({ instrument, form }: Case, onInvalid: 'reject' | 'missing') =>
  scorer({ ...instrument }, { form, onInvalid });

/** Issues in an order of their own; everything else as it is. */
const inOrder = (result: Result): Result => ({
  ...result,
  issues: [...result.issues].sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1)),
});

/** What an object of answers says as an array in item order. */
const asArray = (ids: readonly string[], answers: AnswersById) => ids.map((id) => answers[id]);

/** Writes over everything in a value that lets itself be written over. */
function vandalise(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  for (const key of Object.keys(record)) {
    vandalise(record[key]);
    if (!Object.isFrozen(record)) record[key] = 'vandalised';
  }
  if (!Object.isFrozen(record)) record['added'] = 'vandalised';
}

function laws(drawn: () => fc.Arbitrary<Case>, runs: number): void {
  test('is the same alone as after any other respondents, in any order', () => {
    holds(runs, drawn(), (one) => {
      for (const { onInvalid } of both) {
        const { instrument, form, people } = one;
        const alone = people.map((answers) => fresh(one, onInvalid).one(answers));
        const shared = fresh(one, onInvalid);
        expect(people.map((answers) => shared.one(answers))).toEqual(alone);
        const backwards = [...people].reverse().map((answers) => shared.one(answers));
        expect(backwards.reverse()).toEqual(alone);
        const plain = people.map((answers) => score(instrument, answers, { form, onInvalid }));
        expect(plain).toEqual(alone);
      }
    });
  });

  test('is the same whether the answers are an object or an array, save for how issues say where', () => {
    holds(runs, drawn(), ({ instrument, form, people }) => {
      const { ids } = keysOf(instrument.definition, form);
      for (const answers of people) {
        for (const { onInvalid } of both) {
          const given = score(instrument, answers, { form, onInvalid });
          const listed = score(instrument, asArray(ids, answers), { form, onInvalid });
          const named = {
            ...listed,
            issues: listed.issues.map((issue) => ({
              ...issue,
              path: issue.path.map((at) => (typeof at === 'number' ? ids[at] : at)),
            })),
          };
          expect(inOrder(named as Result)).toEqual(inOrder(given));
        }
      }
    });
  });

  test('does not depend on the order in which the answers are named', () => {
    const shuffled = drawn().chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray(Object.entries(one.people[0] as AnswersById), {
          minLength: Object.keys(one.people[0] as AnswersById).length,
        }),
      ),
    );
    holds(runs, shuffled, ([{ instrument, form, people }, entries]) => {
      for (const { onInvalid } of both) {
        const given = score(instrument, people[0] as AnswersById, { form, onInvalid });
        const other = score(instrument, Object.fromEntries(entries), { form, onInvalid });
        expect(inOrder(other)).toEqual(inOrder(given));
      }
    });
  });

  test('leaves the answers, the options and the definition as they were', () => {
    holds(runs, drawn(), ({ instrument, form, people }) => {
      const frozen = {
        ...instrument,
        definition: deepFrozen(structuredClone(instrument.definition)),
      };
      for (const answers of deepFrozen(people.map((one) => structuredClone(one)))) {
        for (const options of both) {
          const result = score(frozen, answers, deepFrozen({ ...options, form }));
          expect(result).toEqual(score(instrument, answers, { ...options, form }));
          explain(frozen, answers, deepFrozen({ ...options, form }));
        }
      }
    });
  });

  test('shares nothing that can be changed with another result, the answers or the options', () => {
    holds(runs, drawn(), ({ instrument, form, people }) => {
      const missing = { require: { atLeastShare: 0.5 } };
      for (const given of people) {
        const answers = structuredClone(given);
        for (const { onInvalid } of both) {
          for (const options of [
            { form, onInvalid },
            { form, onInvalid, missing },
          ]) {
            const scores = () => {
              try {
                return scorer(instrument, options).one(answers);
              } catch {
                return null; // A missing rule that this instrument cannot follow.
              }
            };
            const before = structuredClone(scores());
            vandalise(scores());
            expect(scores()).toEqual(before);
            vandalise(score(instrument, answers, { form, onInvalid }));
            expect(scores()).toEqual(before);
            expect(answers).toEqual(given);
          }
          const explained = () => explain(instrument, answers, { form, onInvalid });
          const before = structuredClone(explained());
          vandalise(explained());
          expect(explained()).toEqual(before);
        }
      }
    });
  });
}

describe('A respondent’s result, for any definition,', () => {
  laws(() => cases({ invalid: true }), 100);
});

describe.each(CATALOGUE as readonly Instrument[])('A respondent’s result on $id', (instrument) => {
  laws(() => casesOf(instrument, { invalid: true }), 8);
});

test('A form that does not exist is refused whatever was scored before', () => {
  const definition = CATALOGUE[0].definition;
  for (const form of ['', 'undefined', 'false undefined', 'toString', '__proto__']) {
    const one = defineInstrument(definition) as Instrument;
    score(one, {});
    score(one, {}, { onInvalid: 'missing' });
    expect(() => score(one, {}, { form }), form).toThrow(/unknownForm/);
  }
});
