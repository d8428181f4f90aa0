import { describe, expect, test } from 'vitest';
import { csi16 } from '../instruments/csi-16/index.ts';
import { dass21 } from '../instruments/dass-21/index.ts';
import { ecrR } from '../instruments/ecr-r/index.ts';
import { phq9 } from '../instruments/phq-9/index.ts';
import { qidsSr16 } from '../instruments/qids-sr16/index.ts';
import { rpp } from '../instruments/rpp/index.ts';
import { rses } from '../instruments/rses/index.ts';
import type { Instrument, OptionError, Quality, Timing } from '../model/index.ts';
import { score } from './score.ts';

function qualityOf(
  instrument: unknown,
  answers: unknown,
  options: Timing & { readonly form?: string } = {},
): Quality {
  const result = score(instrument as Instrument, answers as never, options);
  if (result.kind === 'rejected') throw new Error('rejected');
  return result.quality;
}

describe('The longest run', () => {
  test('of 1 1 1 0 2 2 2 2 3 is four', () => {
    expect(qualityOf(phq9, [1, 1, 1, 0, 2, 2, 2, 2, 3]).longestRun).toBe(4);
  });

  test('ends at an item without an answer, and is 0 where nothing is answered', () => {
    expect(qualityOf(phq9, [1, 1, 1, null, 1, 1, 0, 0, 0]).longestRun).toBe(3);
    expect(qualityOf(phq9, {}).longestRun).toBe(0);
  });

  test('follows the order in which a form shows its items', () => {
    const { items, presentation } = rpp.definition.forms['rpp-9'];
    expect(presentation).not.toEqual(items);
    const answers = Object.fromEntries(presentation.map((item, i) => [item, i < 5 ? 3 : i % 2]));
    expect(qualityOf(rpp, answers, { form: 'rpp-9' }).longestRun).toBe(5);
    const shown = items.map((item) => answers[item as keyof typeof answers]);
    expect(qualityOf(rpp, shown, { form: 'rpp-9' }).longestRun).toBe(5);
  });

  test('goes over an alternative that was left open for another', () => {
    const fields = qidsSr16.definition.items.map((item) =>
      typeof item === 'string' ? item : (item as { id: string }).id,
    );
    const answers = fields.map(() => 1 as number | null);
    const [[first = '']] = qidsSr16.definition.alternatives as unknown as [[string]];
    answers[fields.indexOf(first)] = null;
    expect(qualityOf(qidsSr16, answers).longestRun).toBe(fields.length - 1);
  });

  test('is not gone on with by the same number of another response scale', () => {
    const fields = (
      csi16.definition.items as readonly (string | { answers?: { max: number } })[]
    ).map((item) => (typeof item === 'string' ? csi16.definition.answers.max : item.answers?.max));
    expect(new Set(fields).size).toBeGreaterThan(1);
    const all = qualityOf(
      csi16,
      fields.map(() => 1),
    );
    expect(all.longestRun).toBeLessThan(fields.length);
  });
});

describe('Intra-individual response variability', () => {
  test('of 0 1 2 3 0 1 2 3 3 is 1.2247448713915890, as sd() in R says', () => {
    expect(qualityOf(phq9, [0, 1, 2, 3, 0, 1, 2, 3, 3]).irv).toBeCloseTo(1.224744871391589, 14);
  });

  test('is exactly 0 for the same answer throughout, and null for one answer', () => {
    for (const answer of [0, 1, 2, 3]) {
      expect(qualityOf(phq9, Array(9).fill(answer)).irv).toBe(0);
    }
    expect(qualityOf(phq9, { phq9_1: 2 }).irv).toBe(null);
  });
});

describe('Even-odd consistency', () => {
  test('is null for the same answer throughout, and below three scales', () => {
    expect(qualityOf(dass21, Array(21).fill(2)).evenOdd).toBe(null);
    expect(qualityOf(phq9, [0, 1, 2, 3, 0, 1, 2, 3, 3]).evenOdd).toBe(null);
  });

  test('of three scales whose halves agree is 1', () => {
    const { scales } = dass21.definition;
    const answers: Record<string, number> = {};
    ['depression', 'anxiety', 'stress'].forEach((id, i) => {
      for (const item of (scales[id as keyof typeof scales] as { items?: readonly string[] })
        .items ?? []) {
        answers[item] = i + 1;
      }
    });
    expect(qualityOf(dass21, answers).evenOdd).toBeCloseTo(1, 12);
  });
});

describe('The distance of reversed items', () => {
  const answers = (of: (reversed: boolean) => number) =>
    Object.fromEntries(
      rses.definition.items.map((item) => [
        item,
        of((rses.definition.reversed as readonly string[]).includes(item as string)),
      ]),
    );
  const [low, high] = [rses.definition.answers.min, rses.definition.answers.max];

  test('is 0 where both kinds say the same, and 1 where every answer is the same end', () => {
    expect(
      qualityOf(
        rses,
        answers((reversed) => (reversed ? low : high)),
      ).reverseGap,
    ).toBe(0);
    expect(
      qualityOf(
        rses,
        answers(() => high),
      ).reverseGap,
    ).toBe(1);
    expect(
      qualityOf(
        rses,
        answers(() => low),
      ).reverseGap,
    ).toBe(1);
  });

  test('is null where one kind is not answered, or there is none', () => {
    const some = Object.fromEntries(
      Object.entries(answers(() => high)).filter(([item]) =>
        (rses.definition.reversed as readonly string[]).includes(item),
      ),
    );
    expect(qualityOf(rses, some).reverseGap).toBe(null);
    expect(qualityOf(phq9, Array(9).fill(1)).reverseGap).toBe(null);
  });
});

test('The examples on the page about answer quality are what they say', () => {
  const answers = [1, 0, 2, 1, 2, 0, 1, 1, 0, 2, 2, 1, 3, 1, 0, 0, 2, 1, 0, 0, 3];
  expect(qualityOf(dass21, answers, { seconds: 84 })).toEqual({
    answered: 21,
    of: 21,
    missingShare: 0,
    longestRun: 2,
    irv: 0.9952267030562386,
    evenOdd: 0.99090833947008,
    reverseGap: null,
    secondsPerItem: 4,
  });
  expect(qualityOf(rses, [3, 3, 3, 3, 3, 2, 2, 2, 2, 2]).reverseGap).toBeCloseTo(2 / 3, 14);
});

describe('Seconds for each answer', () => {
  const answers = [1, 1, 1, null, 1, 1, 0, 0, null];

  test('are those of the whole form by the answers given', () => {
    expect(qualityOf(phq9, answers, { seconds: 35 }).secondsPerItem).toBe(5);
    expect(qualityOf(phq9, answers)).not.toHaveProperty('secondsPerItem');
  });

  test('are the mean of those that were timed and answered', () => {
    const times = [1, 2, 3, 100, 4, null, null, null, 100];
    expect(qualityOf(phq9, answers, { seconds: times }).secondsPerItem).toBe(2.5);
    const byId = { phq9_1: 1, phq9_2: 2, phq9_4: 100 };
    expect(qualityOf(phq9, answers, { seconds: byId }).secondsPerItem).toBe(1.5);
  });

  test('are null where nothing that was timed is answered', () => {
    expect(qualityOf(phq9, {}, { seconds: 10 }).secondsPerItem).toBe(null);
    expect(qualityOf(phq9, answers, { seconds: { phq9_4: 3 } }).secondsPerItem).toBe(null);
  });

  test.each<[what: string, seconds: unknown]>([
    ['a negative number', -1],
    ['no number', Number.NaN],
    ['without end', Number.POSITIVE_INFINITY],
    ['a text', '12'],
    ['nothing', null],
    ['a list of another length', [1, 2]],
    ['an item that is not asked', { phq9_10: 1 }],
    ['a list with a text', [1, 1, 1, 1, 1, 1, 1, 1, '7777']],
  ])('that are %s are refused, and not repeated', (_, seconds) => {
    let error: OptionError | undefined;
    try {
      qualityOf(phq9, answers, { seconds: seconds as never });
    } catch (caught) {
      error = caught as OptionError;
    }
    expect(error?.code).toBe('badSeconds');
    expect(error?.message).not.toContain('7777');
  });
});

test('A bare copy of an instrument scores where its indices need no key, and is refused where they do', () => {
  const copyOf = <I extends Instrument>(one: I): I => JSON.parse(JSON.stringify(one));
  const answers = [3, 3, 3, 0, 1, 2, 0, 1, 2];
  expect(score(copyOf(phq9 as Instrument), answers)).toEqual(score(phq9 as Instrument, answers));
  expect(() => score(copyOf(ecrR as Instrument), {})).toThrow(
    expect.objectContaining({ code: 'incompleteInstrument', received: 'ecr-r' }),
  );
});
