import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { people } from './people.ts';
import { seenIds } from './seen-ids.ts';

const NONE = new Uint32Array(1);

/** What is found in rows of these ids, from row 1 on, taken in so many at a time. */
function found(ids: Iterable<string>, most?: number, together = 1) {
  const seen = seenIds(most);
  const stretch = people(0, -1);
  let row = 0;
  let first = 1;
  const settle = () => {
    seen.add(stretch.take(), first);
    first = row + 1;
  };
  for (const id of ids) {
    row++;
    const bytes = Buffer.from(`..${id}..`);
    const from = [Int32Array.of(2)];
    const to = [Int32Array.of(bytes.length - 2)];
    stretch.add({ rows: 1, ragged: NONE, pointed: { bytes, from, to } });
    if (row % together === 0) settle();
  }
  settle();
  return seen.report();
}

function* numbers(from: number, to: number, write: (n: number) => string = String) {
  for (let n = from; n <= to; n++) yield write(n);
}

test('Ids that rise and never repeat are all compared, and none is reported', () => {
  expect(found(numbers(1, 200_000))).toEqual({
    rows: 0,
    first: [],
    compared: 200_000,
    stoppedAt: null,
  });
});

test.each([
  ['numbers that rise first', ['1', '2', '5', '9', '5', '10', '2']],
  ['numbers that fall', ['9', '5', '2', '1', '5', '0', '2']],
  ['texts', ['P-1', 'P-2', 'x', 'ü', 'P-2', 'y', 'x']],
  ['texts that rise first', ['P1', 'P2', 'P3', 'P4', 'P2', 'P10', 'P4']],
  ['numbers and texts', ['1', 'b', '2', '3', 'b', '4', '2']],
])('A row whose id was seen before is reported: %s', (_, ids) => {
  expect(found(ids)).toEqual({ rows: 2, first: [5, 7], compared: 7, stoppedAt: null });
});

test('Ids are compared as they are spelt: 7, 07 and 7.0 are three', () => {
  expect(found(['7', '07', '7.0', '007', '-7', '+7']).rows).toBe(0);
});

test('Numbers longer than a double holds are told apart', () => {
  expect(found(['12345678901234567890', '12345678901234567891']).rows).toBe(0);
  expect(found(['999999999999999', '4503599627370496', '999999999999999']).rows).toBe(1);
});

test('An empty id is none', () => {
  expect(found(['', 'a', '', ''])).toEqual({ rows: 0, first: [], compared: 1, stoppedAt: null });
});

test('The first ten rows are named, and all counted', () => {
  const { rows, first } = found(Array.from({ length: 30 }, () => 'same'));
  expect([rows, first]).toEqual([29, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]]);
});

describe('With more ids than are remembered', () => {
  test('texts are compared up to the row that is named', () => {
    const ids = ['b', 'a', 'c', 'a', 'd', 'a'];
    expect(found(ids, 3)).toEqual({ rows: 1, first: [4], compared: 4, stoppedAt: 5 });
    expect(found(ids, 4)).toEqual({ rows: 2, first: [4, 6], compared: 6, stoppedAt: null });
  });

  test('numbers go on being compared for as long as they rise', () => {
    expect(found(['1', '2', '3', '4', '5'], 2)).toMatchObject({ compared: 5, stoppedAt: null });
    expect(found(['1', '2', '3', '4', '3'], 2)).toMatchObject({ compared: 4, stoppedAt: 5 });
    expect(found(['1', '2', '1', '3'], 2)).toMatchObject({ rows: 1, stoppedAt: 4 });
    expect(found(['1', '2', '1', '3'], 3)).toMatchObject({ rows: 1, compared: 4 });
  });
});

test('The rows found are those that a set of texts finds', () => {
  const id = fc.oneof(
    fc.integer({ min: 0, max: 40 }).map(String),
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom('00', '01', '1', '999999999999999', '9999999999999999'),
  );
  fc.assert(
    fc.property(
      fc.array(id, { maxLength: 80 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      (drawn, sorted, together) => {
        const ids = sorted
          ? drawn.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
          : drawn;
        const before = new Set<string>();
        const twice = ids.flatMap((one, i) => {
          const bytes = Buffer.from(one).toString('hex');
          if (bytes === '') return [];
          const again = before.has(bytes);
          before.add(bytes);
          return again ? [i + 1] : [];
        });
        const { rows, first, stoppedAt } = found(ids, undefined, together);
        expect([rows, first, stoppedAt]).toEqual([twice.length, twice.slice(0, 10), null]);
      },
    ),
    { numRuns: 500 },
  );
});

test('A million texts that differ are told apart', () => {
  expect(found(numbers(1, 1_000_000, (n) => `P${String(n).padStart(9, '0')}`)).rows).toBe(0);
  expect(found(numbers(1, 200_000, (n) => `${(n * 7919) % 200_003}-x`)).rows).toBe(0);
});
