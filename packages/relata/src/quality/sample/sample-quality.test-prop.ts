import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, randomNumbers } from '../../testing/law.ts';
import { sampleQuality } from './sample-quality.ts';
import type { SampleQuality } from './types.ts';

/** A sample of answers from 1 to 5 that go together through one trait; every third item turned round. */
function sampleOf(items: number, rows: number, missing: number, seed: number): Float64Array[] {
  const random = randomNumbers(seed);
  const traits = Array.from({ length: rows }, () => random());
  return Array.from({ length: items }, (_, item) =>
    Float64Array.from(traits, (trait) => {
      if (random() < missing) return Number.NaN;
      const level = item % 3 === 2 ? 1 - trait : trait;
      return 1 + Math.floor((0.8 * level + 0.2 * random()) * 5);
    }),
  );
}

const drawn = fc.tuple(
  fc.integer({ min: 1, max: 8 }),
  fc.integer({ min: 0, max: 60 }),
  fc.constantFrom(0, 0.05, 0.3),
  fc.nat({ max: 9999 }),
);
const INDICES = ['mahalanobis', 'synonyms', 'antonyms', 'personTotal'] as const;

function expectSame(a: ArrayLike<number>, b: ArrayLike<number>, digits = 8): void {
  expect(a.length).toBe(b.length);
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number];
    if (Number.isNaN(x)) expect(y).toBeNaN();
    else expect(Math.abs(x - y)).toBeLessThan(10 ** -digits * Math.max(1, Math.abs(x)));
  }
}

const namedPairs = ({ synonyms, antonyms }: SampleQuality) =>
  [synonyms, antonyms].map(({ pairs }) => pairs.map(({ first, second }) => [first, second]));

describe('Over whatever sample, indices', () => {
  test('give every respondent a value or a reason for each', () => {
    holds(200, drawn, ([items, rows, missing, seed]) => {
      const found = sampleQuality(sampleOf(items, rows, missing, seed));
      for (const name of INDICES) {
        const { reason, used, value } = found[name];
        expect([value.length, used.length, reason.length]).toEqual([rows, rows, rows]);
        for (let row = 0; row < rows; row++) {
          expect(Number.isNaN(value[row])).toBe(reason[row] !== 0);
          expect(Number.isNaN(found.mahalanobis.p[row])).toBe(found.mahalanobis.reason[row] !== 0);
        }
      }
    });
  });

  test('change no answer', () => {
    holds(30, drawn, ([items, rows, missing, seed]) => {
      const columns = sampleOf(items, rows, missing, seed);
      const before = columns.map((column) => column.slice());
      sampleQuality(columns);
      expect(columns).toEqual(before);
    });
  });

  test('come out the same from bytes with a code for missing as from numbers', () => {
    holds(60, drawn, ([items, rows, missing, seed]) => {
      const columns = sampleOf(items, rows, missing, seed);
      const bytes = columns.map((column) =>
        Uint8Array.from(column, (value) => (Number.isNaN(value) ? 255 : value)),
      );
      expect(sampleQuality(bytes, { missing: 255 })).toEqual(sampleQuality(columns));
    });
  });

  test('go with the respondents when those are put in another order', () => {
    holds(100, drawn, ([items, rows, missing, seed]) => {
      const columns = sampleOf(items, rows, missing, seed);
      const turned = columns.map((column) => column.slice().reverse());
      const [there, back] = [sampleQuality(columns), sampleQuality(turned)];
      expect(namedPairs(back)).toEqual(namedPairs(there));
      for (const name of INDICES) {
        expect([...back[name].reason].reverse()).toEqual([...there[name].reason]);
        expectSame(there[name].value, back[name].value.slice().reverse());
      }
    });
  });
});

describe('The squared distance', () => {
  test('stays as it is when items are shifted, stretched or turned round', () => {
    holds(100, drawn, ([items, rows, missing, seed]) => {
      const columns = sampleOf(items, rows, missing, seed);
      const moved = columns.map((column, item) =>
        column.map((value) => (item % 2 === 0 ? 6 - value : 7 * value - 100)),
      );
      expectSame(
        sampleQuality(columns).mahalanobis.value,
        sampleQuality(moved).mahalanobis.value,
        7,
      );
    });
  });

  test('of complete rows sums to (n − 1) × items', () => {
    holds(100, drawn, ([items, rows, , seed]) => {
      const { mahalanobis } = sampleQuality(sampleOf(items, rows, 0, seed));
      if (mahalanobis.reason.some((reason) => reason !== 0)) return;
      const varying = items - mahalanobis.constantItems.length;
      const sum = mahalanobis.value.reduce((total, one) => total + one, 0);
      expect(sum / ((rows - 1) * varying || 1)).toBeCloseTo(rows > 0 ? 1 : 0, 9);
    });
  });
});

describe('Related pairs', () => {
  test('are the same items when one item changes places with another', () => {
    holds(100, drawn, ([items, rows, missing, seed]) => {
      const columns = sampleOf(items, rows, missing, seed);
      const back = (item: number) => items - 1 - item;
      const found = namedPairs(sampleQuality(columns));
      const turned = namedPairs(sampleQuality([...columns].reverse()));
      const renamed = turned.map((pairs) =>
        pairs.map(([a, b]) => [back(b as number), back(a as number)]),
      );
      const inOrder = (pairs: number[][]) => pairs.map(String).sort();
      expect(renamed.map(inOrder)).toEqual(found.map(inOrder));
    });
  });

  test('turn from synonyms into antonyms when the answers to one of the two are turned round', () => {
    holds(100, drawn, ([items, rows, missing, seed]) => {
      const columns = sampleOf(items, rows, missing, seed);
      const first = (pairs: readonly { readonly first: number }[]) =>
        pairs.filter((pair) => pair.first === 0).length;
      const turned = columns.map((column, item) =>
        item === 0 ? column.map((x) => 6 - x) : column,
      );
      const [there, back] = [sampleQuality(columns), sampleQuality(turned)];
      expect(first(back.antonyms.pairs)).toBe(first(there.synonyms.pairs));
      expect(first(back.synonyms.pairs)).toBe(first(there.antonyms.pairs));
    });
  });
});
