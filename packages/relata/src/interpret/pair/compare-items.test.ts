import { describe, expect, test } from 'vitest';
import { k10 } from '../../instruments/k10/index.ts';
import type { Instrument } from '../../model/index.ts';
import { score } from '../../score/score.ts';
import { instrumentOf, mood, sum } from '../../testing/small-definition.ts';
import { comparePair } from './compare-pair.ts';

function described(instrument: Instrument, answers: readonly number[], form?: string) {
  const result = score(instrument, answers, { form });
  if (result.kind !== 'scored') throw new Error('not scored');
  return { result, answers };
}

describe('Forms that code their answers otherwise', () => {
  const own = k10 as Instrument;

  test('are compared in the instrument’s own coding, and list the answers as given', () => {
    // 1 to 5 and, in the other form, 0 to 4: the lowest is 1 here and 0 there.
    const { items, profiles } = comparePair(
      own,
      described(own, [3, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
      described(own, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 'coded-0-4'),
      { withAnswers: true },
    );
    expect(items.same).toBe(9);
    expect(items.mostDifferent).toEqual([
      { id: 'k10_1', size: 2, answers: { first: 3, second: 0, difference: 2 } },
    ]);
    expect(profiles.items).toMatchObject({ unit: 'answer', cronbachGleserD: { value: 2 } });
  });
});

describe('Items of different ranges', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const uneven = instrumentOf({
    ...mood({ items: [...ids.slice(0, 4), { id: 'e', answers: { min: 0, max: 10 } }] }),
    scales: { low: sum(ids, [0, 22]) },
  });

  test('make a profile in percent of each item’s own range', () => {
    const { profiles } = comparePair(
      uneven,
      described(uneven, [3, 1, 1, 1, 5]),
      described(uneven, [0, 1, 1, 1, 0]),
    );
    // 100 percent apart on a, 50 on e: 10,000 + 2,500.
    expect(profiles.items).toMatchObject({
      unit: 'percentOfMaximum',
      elements: ids,
      cronbachGleserD: { squared: 12_500 },
    });
  });
});
