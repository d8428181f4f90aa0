import type fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../instruments/index.ts';
import type { AnyScaleResult, Explanation, Instrument, ScaleStep } from '../model/index.ts';
import { type AnswersById, type Case, cases, casesOf } from '../testing/arbitraries.ts';
import { holds } from '../testing/law.ts';
import { explain } from './explain.ts';
import { replay } from './replay.ts';
import { score } from './score.ts';

type Path = readonly (string | number)[];

/** Every number in plain data, with the way to it. */
function numbersIn(value: unknown, path: Path = []): { path: Path; value: number }[] {
  if (typeof value === 'number') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    numbersIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A copy with one number changed. */
function changed(explanation: Explanation, path: Path, to: number): Explanation {
  const copy = structuredClone(explanation);
  let at = copy.steps as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  at[path.at(-1) as string | number] = to;
  return copy;
}

const explained = ({ instrument, form }: Case, answers: AnswersById): Explanation => {
  const explanation = explain(instrument, answers, { form, onInvalid: 'missing' });
  if (explanation.kind === 'rejected') throw new Error('nothing was unreadable');
  return explanation;
};

function explainedScale(): ScaleStep {
  const explanation = explain(CATALOGUE[0] as Instrument, {});
  const steps = explanation.kind === 'explained' ? explanation.steps : [];
  return steps.find((step) => step.op === 'scale') as ScaleStep;
}

/** Numbers that are outcomes: whoever changes one of them says something untrue of this respondent. */
const OUTCOMES = new Set(['value', 'answer', 'recoded', 'answered', 'of']);

function laws(drawn: (most: number) => fc.Arbitrary<Case>, runs: number): void {
  test('replaying the steps gives the scores, and no step disagrees', () => {
    holds(runs * 4, drawn(4), (one) => {
      for (const answers of one.people) {
        const { form, instrument } = one;
        const result = score(instrument, answers, { form, onInvalid: 'missing' });
        if (result.kind === 'rejected') throw new Error('nothing was unreadable');
        const replayed = replay(explained(one, answers));
        expect(replayed.disagreements).toEqual([]);
        expect(Object.keys(replayed.scales).sort()).toEqual(Object.keys(result.scales).sort());
        for (const [id, { status, value, band }] of Object.entries(replayed.scales)) {
          const wanted = result.scales[id] as AnyScaleResult;
          expect([status, value, band]).toEqual([
            wanted.status,
            wanted.value,
            wanted.band?.id ?? null,
          ]);
        }
      }
    });
  });

  test('each step names what it is: every score is a step, and says where it is published', () => {
    holds(runs, drawn(1), (one) => {
      const { steps, provenance } = explained(one, one.people[0] as AnswersById);
      const { definition } = one.instrument;
      for (const step of steps) {
        if (step.op !== 'scale') continue;
        const facts = definition.scales[step.scale];
        expect(step.title).toBe(facts?.title);
        expect(step.source).not.toBe(undefined);
        expect(step.bands?.map(({ id, from }) => [id, from])).toEqual(
          facts?.bands?.map(({ id, from }) => [id, from]),
        );
      }
      expect(provenance.definitionHash).toBe(one.instrument.definitionHash);
    });
  });

  test('no outcome in it can be changed unnoticed, and no other number that a score rests on', () => {
    holds(runs, drawn(1), (one) => {
      const explanation = explained(one, one.people[0] as AnswersById);
      const { scales } = replay(explanation);
      for (const { path, value } of numbersIn(explanation.steps)) {
        for (const to of [value + 1, value - 0.5]) {
          const tampered = replay(changed(explanation, path, to));
          if (tampered.disagreements.length > 0) continue;
          const [index, name] = path as [number, string];
          const step = explanation.steps[index];
          // A value map may make one of two answers.
          const mapped = name === 'answer' && step?.op === 'answer' && step.recode !== undefined;
          const outcome = path.length === 2 && OUTCOMES.has(name) && !mapped;
          expect(outcome, path.join('.')).toBe(false);
          expect(tampered.scales, path.join('.')).toEqual(scales);
        }
      }
    });
  });
}

describe('An explanation, for any definition:', () => {
  laws((most) => cases({ invalid: true }, most), 60);
});

describe.each(CATALOGUE as readonly Instrument[])('An explanation of $id:', (instrument) => {
  laws((most) => casesOf(instrument, { invalid: true }, most), 2);
});

test('Steps that rest on each other in every way that there is are worked through once each', () => {
  const steps = Array.from({ length: 400 }, (_, i) => ({
    op: 'sum' as const,
    inputs: Array.from({ length: i }, (_, k) => k),
    value: 0,
  }));
  const scale = { ...explainedScale(), input: 399, bands: null, band: null };
  const { disagreements } = replay({ steps: [...steps, scale] });
  expect(disagreements).toEqual([400]);
});
