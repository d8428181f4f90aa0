import type fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../instruments/index.ts';
import type { Instrument, Quality } from '../model/index.ts';
import { type AnswersById, type Case, cases, casesOf } from '../testing/arbitraries.ts';
import { holds } from '../testing/law.ts';
import { keysOf } from '../testing/reference/keys.ts';
import { referenceQuality } from '../testing/reference/quality.ts';
import { score } from './score.ts';

function qualityOf({ instrument, form }: Case, answers: AnswersById): Quality {
  const result = score(instrument, answers, { form });
  if (result.kind === 'rejected') throw new Error('valid answers were rejected');
  return result.quality;
}

const INDICES = ['longestRun', 'irv', 'evenOdd', 'reverseGap'] as const;

/** Equal but for rounding; sums of shares lose a few digits of a correlation of means that hardly differ. */
const expectNear = (found: number | null, wanted: number | null, what: string) => {
  if (found === null || wanted === null) expect(found, what).toBe(wanted);
  else expect(Math.abs(found - wanted), what).toBeLessThanOrEqual(1e-7 * Math.max(1, wanted));
};

function laws(drawn: () => fc.Arbitrary<Case>, runs: number): void {
  test('are what their definitions come to, worked out from the definition by other code', () => {
    holds(runs, drawn(), (one) => {
      for (const answers of one.people) {
        const found = qualityOf(one, answers);
        const wanted = referenceQuality(one.instrument.definition, one.form, answers);
        for (const index of INDICES) expectNear(found[index], wanted[index], index);
        expect(found.missingShare).toBe((found.of - found.answered) / found.of);
      }
    });
  });

  test('are the same when every answer is mirrored within its range, where no value map changes it', () => {
    holds(runs, drawn(), (one) => {
      const { definition } = one.instrument;
      const keys = keysOf(definition, one.form);
      if (keys.ids.some((id) => keys.optionsOf(id).some((o) => keys.recoded(id, o) !== o))) return;
      for (const answers of one.people) {
        const mirrored = Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => {
            const options = keys.optionsOf(id);
            const ends = (options[0] as number) + (options.at(-1) as number);
            return [id, typeof answer === 'number' ? ends - answer : answer];
          }),
        );
        const [found, other] = [qualityOf(one, answers), qualityOf(one, mirrored)];
        for (const index of INDICES) expectNear(found[index], other[index], index);
      }
    });
  });

  test('leave every score as it is, whatever time the answers took', () => {
    holds(runs, drawn(), ({ form, instrument, people }) => {
      for (const answers of people) {
        const plain = score(instrument, answers, { form });
        const timed = score(instrument, answers, { form, seconds: 60 });
        if (plain.kind === 'rejected' || timed.kind === 'rejected') throw new Error('rejected');
        const { secondsPerItem, ...quality } = timed.quality;
        expect({ ...timed, quality }).toEqual(plain);
        expect(secondsPerItem === null).toBe(plain.quality.longestRun === 0);
      }
    });
  });
}

describe('Indices of any definition', () => {
  laws(() => cases(), 250);
});

describe.each(CATALOGUE as readonly Instrument[])('Indices of $id', (instrument) => {
  laws(() => casesOf(instrument), 6);
});
