import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../instruments/index.ts';
import { findNorms } from '../instruments/norms.ts';
import type { Finding, Instrument, InstrumentDefinition } from '../model/index.ts';
import { keyedDefinition, keyedInstrument, type NumberedKey } from '../testing/keyed-definition.ts';
import { band, type Json, mood, over, sum, withScales } from '../testing/small-definition.ts';
import { WRONG } from '../testing/wrong-definitions.ts';
import { lintDefinition } from './lint-definition.ts';

const catalogue: readonly Instrument[] = CATALOGUE;
const linted = (definition: Json) => lintDefinition(definition as unknown as InstrumentDefinition);
const named = (findings: readonly Finding[]) =>
  findings.map(({ code, severity, scale, items }) => [severity, code, scale, items]);
const serious = (findings: readonly Finding[]) => findings.filter((one) => one.severity !== 'note');
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const ids = (stem: string, numbers: readonly number[]) => numbers.map((n) => `${stem}${n}`);

describe('The catalogue', () => {
  test.each(catalogue)(
    '$id has nothing wrong, its published norms included',
    ({ id, definition }) => {
      const whole = { ...definition, ...findNorms(id) } as InstrumentDefinition;
      expect(lintDefinition(whole, { references: catalogue })).toEqual([]);
    },
  );
});

describe('Faults of a definition', () => {
  test.each(WRONG)(
    '%s: an error at the same place, and none is thrown',
    (_, definition, faults) => {
      const found = linted(definition).filter((one) => one.severity === 'error');
      const places = found.map(({ code, path }) => [code, path.join('.')]);
      for (const fault of faults) expect(places).toContainEqual(fault);
    },
  );

  test('a mean’s band that no mean of three items falls in is unreachable', () => {
    const bands = [band('low', 0, 1.4), band('odd', 1.4, 1.6), band('high', 1.6, 3)];
    const scale = (list: object[]) =>
      withScales({ low: { ...sum(['a', 'b', 'c'], [0, 3], { bands: list }), rule: 'mean' } });
    // Means of three answers of 0 to 3 are thirds: none lies from 1.4 up to 1.6.
    expect(linted(scale(bands)).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['bandUnreachable', 'scales.low.bands.1'],
    ]);
    expect(linted(scale([band('low', 0, 1.3), band('high', 1.3, 3)]))).toEqual([]);
  });
});

/** Eight octants of four items, every eighth item in turn, as the IIP-SC has them. */
const OCTANTS = 'PA BC DE FG HI JK LM NO'.split(' ');
const iip = (by: number, more: object = {}): NumberedKey => ({
  id: 'iip-like',
  stem: 'iip_',
  items: 32,
  answers: [0, 4],
  scales: Object.fromEntries(
    OCTANTS.map((octant, s) => [octant, [0, 8, 16, 24].map((block) => block + s + 1 + by)]),
  ),
  more,
});

describe('A key that is shifted by one', () => {
  test('is not seen where there is none: 1 to 32, and even before odd in two scales', () => {
    expect(lintDefinition(keyedDefinition(iip(0)))).toEqual([]);
    const evenFirst = { anxiety: [2, 4, 6, 8], avoidance: [1, 3, 5, 7] };
    const ecr = { id: 'e', stem: 'e_', items: 8, answers: [1, 7], scales: evenFirst } as const;
    expect(lintDefinition(keyedDefinition(ecr))).toEqual([]);
  });

  test('2 to 33 of 32 items: item 33 is unknown, and the numbers look one too high', () => {
    const found = lintDefinition(keyedDefinition(iip(1)));
    expect(codes(found)).toEqual(['unknownItem', 'keyShifted']);
    expect(found[1]).toMatchObject({ severity: 'warning', items: ['iip_1'], evidence: { by: 1 } });
  });

  test('0 to 31: the numbers look one too low', () => {
    const found = lintDefinition(keyedDefinition(iip(-1)));
    expect(codes(found)).toEqual(['unknownItem', 'keyShifted', 'trailingItemsUnscored']);
    expect(found[1]).toMatchObject({ items: ['iip_32'], evidence: { by: -1 } });
  });

  test('2 to 32 with the 33rd left out: the short octant is named', () => {
    const key = iip(1);
    const cut = { ...key, scales: { ...key.scales, NO: [9, 17, 25] } };
    const found = lintDefinition(keyedDefinition(cut));
    expect(named(found)).toEqual([['warning', 'keyShifted', 'NO', ['iip_1']]]);
  });

  test('2 to 32 and 1 at the end, so that every item is used: the scales begin one late', () => {
    const key = iip(1);
    const round = { ...key, scales: { ...key.scales, NO: [1, 9, 17, 25] } };
    const found = lintDefinition(keyedDefinition(round));
    expect(named(found)).toEqual([['warning', 'keyShifted', undefined, ['iip_1']]]);
  });

  test('held against the right key, every octant is named', () => {
    const references = [keyedInstrument(iip(0))];
    for (const by of [1, -1]) {
      const found = lintDefinition(keyedDefinition(iip(by)), { references });
      const shifted = found.filter(({ evidence }) => 'reference' in evidence);
      expect(shifted.map(({ code, scale, evidence }) => [code, scale, evidence['by']])).toEqual(
        OCTANTS.map((octant) => ['keyShifted', octant, by]),
      );
    }
  });
});

describe('Items that are left out', () => {
  const rses = (items: readonly number[], more: object = {}) =>
    keyedDefinition({
      id: 'rses-like',
      stem: 'r_',
      items: 10,
      answers: [1, 4],
      scales: { selfEsteem: items },
      more,
    });

  test('the last five of a scale of ten are named, marked as unscored or not', () => {
    const marked = lintDefinition(rses([1, 2, 3, 4, 5]));
    const last = ids('r_', [6, 7, 8, 9, 10]);
    expect(named(marked)).toEqual([['warning', 'trailingItemsUnscored', 'selfEsteem', last]]);
    const plain = lintDefinition(
      rses([1, 2, 3, 4, 5], { items: ids('r_', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) }),
    );
    expect(codes(plain)).toEqual([...last.map(() => 'itemInNoScale'), 'trailingItemsUnscored']);
  });

  test('one question after the questionnaire, marked as unscored, is a note', () => {
    expect(named(lintDefinition(rses([1, 2, 3, 4, 5, 6, 7, 8, 9])))).toEqual([
      ['note', 'trailingItemsUnscored', 'selfEsteem', ['r_10']],
    ]);
  });

  test('items counted twice under a total are a note, not where the scales are apart', () => {
    const total = (more: Json) => ({
      ...withScales({
        x: sum(['a', 'b'], [0, 6]),
        y: sum(['b', 'c'], [0, 6]),
        z: sum(['c'], [0, 3]),
        all: { ...over('sum', more), range: [0, 9] },
      }),
    });
    expect(named(linted(total({ scales: ['x', 'z'] })))).toEqual([]);
    const twice = { ...total({ scales: ['x', 'y'] }) };
    const found = linted({
      ...twice,
      scales: {
        ...(twice['scales'] as Json),
        all: { ...over('sum', { scales: ['x', 'y'] }), range: [0, 12] },
      },
    });
    expect(named(found)).toEqual([['note', 'itemTwiceInTotal', 'all', ['b']]]);
  });

  test('a reversed item of no scale is named', () => {
    const items = ['a', 'b', 'c', { id: 'd', unscored: true }, 'e'];
    const scales = { low: sum(['a', 'b', 'c', 'e'], [0, 12]) };
    expect(named(linted(mood({ items, scales, reversed: ['a', 'd'] })))).toEqual([
      ['warning', 'reversedUnused', undefined, ['d']],
    ]);
    const own = { low: sum(['a', 'b', 'c', 'e'], [0, 12], { reversed: ['a', 'd'] }) };
    expect(named(linted(mood({ items, scales: own })))).toEqual([
      ['warning', 'reversedUnused', 'low', ['d']],
    ]);
  });
});

describe('Parts, tables and norms', () => {
  const parts = { fear: { title: 'Fear' }, shun: { title: 'Avoidance' } };
  const items = ['a', 'b', 'c'];
  const all = (part: string) => items.map((item) => `${item}_${part}`);

  test('a scale that takes another part of one item is named, and so is that item', () => {
    const scales = {
      fear: sum(['a_fear', 'b_shun', 'c_fear'], [0, 9]),
      shun: sum(['a_shun', 'b_fear', 'c_shun'], [0, 9]),
    };
    expect(named(linted(mood({ parts, items, scales })))).toEqual([
      ['warning', 'partsMismatched', 'fear', ['b']],
      ['warning', 'partsMismatched', 'shun', ['b']],
    ]);
    const right = { fear: sum(all('fear'), [0, 9]), shun: sum(all('shun'), [0, 9]) };
    expect(linted(mood({ parts, items, scales: right }))).toEqual([]);
  });

  test('a part that no scale uses is named', () => {
    const found = linted(mood({ parts, items, scales: { fear: sum(all('fear'), [0, 9]) } }));
    expect(found.map(({ code, evidence }) => [code, evidence])).toEqual([
      ['partUnused', { parts: ['shun'] }],
    ]);
  });

  test('a product of parts of different ranges is a note', () => {
    const uneven = { fear: { title: 'Fear' }, shun: { title: 'x', answers: { min: 0, max: 6 } } };
    const of = (range: number[]) => ({
      both: { ...over('productMean', { items, parts: ['fear', 'shun'] }), items, range },
    });
    expect(named(linted(mood({ parts: uneven, items, scales: of([0, 18]) })))).toEqual([
      ['note', 'partRangesDiffer', 'both', undefined],
    ]);
    expect(linted(mood({ parts, items, scales: of([0, 9]) }))).toEqual([]);
  });

  const table = (rows: readonly (readonly [number, number, number])[], range: number[]) =>
    linted(
      withScales({
        low: sum(['a', 'b', 'c'], [0, 9]),
        level: over('lookUp', {
          of: 'low',
          table: rows.map(([from, to, value]) => ({ from, to, value })),
          range,
        }),
      }),
    );

  test('a table that turns back is named at the row that does', () => {
    expect(
      table(
        [
          [0, 2, 40],
          [3, 5, 50],
          [6, 9, 60],
        ],
        [40, 60],
      ),
    ).toEqual([]);
    const found = table(
      [
        [0, 2, 40],
        [3, 5, 50],
        [6, 7, 45],
        [8, 9, 70],
      ],
      [40, 70],
    );
    expect(found.map(({ code, path, evidence }) => [code, path.join('.'), evidence])).toEqual([
      ['tableNotMonotone', 'scales.level.table.2', { from: 6, value: 45, before: 50 }],
    ]);
  });

  test('a table with a gap is named', () => {
    expect(
      codes(
        table(
          [
            [0, 2, 40],
            [5, 9, 60],
          ],
          [40, 60],
        ),
      ),
    ).toEqual(['badTable', 'tableGap']);
  });

  const norm = (mean: number, sd: number | null, more: object = {}) =>
    linted(
      mood({
        norms: [{ scale: 'low', population: 'anybody', n: 100, mean, sd, source: 'x', ...more }],
      }),
    );

  test('a norm mean outside 0 to 9 cannot be, one at the end can', () => {
    expect(codes(norm(9, 0))).toEqual([]);
    expect(codes(norm(12, 2))).toEqual(['normMeanImpossible']);
    expect(codes(norm(-1, 2))).toEqual(['normMeanImpossible']);
  });

  test('with a mean of 1 of 0 to 9 the SD is at most √(8 × 1) × √(100/99) = 2.84', () => {
    expect(codes(norm(1, 2.8))).toEqual([]);
    expect(norm(1, 3)[0]).toMatchObject({ code: 'normSdImpossible', evidence: { most: 2.8427 } });
    expect(codes(norm(1, null))).toEqual([]);
  });

  test('a norm of a scale that there is not is an error', () => {
    expect(norm(1, 1, { scale: 'high' })[0]).toMatchObject({
      code: 'unknownScale',
      path: ['norms', 0, 'scale'],
    });
  });
});

/** DASS-42 (Lovibond and Lovibond, 1995). */
const DASS = {
  depression: [3, 5, 10, 13, 16, 17, 21, 24, 26, 31, 34, 37, 38, 42],
  anxiety: [2, 4, 7, 9, 15, 19, 20, 23, 25, 28, 30, 36, 40, 41],
  stress: [1, 6, 8, 11, 12, 14, 18, 22, 27, 29, 32, 33, 35, 39],
};
const dass = (scales: object = {}, key: Partial<NumberedKey> = {}): NumberedKey => ({
  id: 'dass-like',
  stem: 'dass_',
  items: 42,
  answers: [0, 3],
  scales: { ...DASS, ...scales },
  ...key,
});

describe('Held against a reference', () => {
  const references = [...catalogue, keyedInstrument(dass())];
  const against = (key: NumberedKey) => lintDefinition(keyedDefinition(key), { references });

  test('the same key, by whatever id, says nothing', () => {
    expect(against(dass())).toEqual([]);
    expect(against(dass({}, { id: 'mine', stem: 'q' }))).toEqual([]);
  });

  test('two scales of the DASS exchanged are both named, with the scale they were exchanged with', () => {
    const found = against(dass({ depression: DASS.anxiety, anxiety: DASS.depression }));
    expect(named(found)).toEqual([
      ['error', 'scalesSwapped', 'depression', ids('dass_', DASS.anxiety)],
      ['error', 'scalesSwapped', 'anxiety', ids('dass_', DASS.depression)],
    ]);
    expect(found.map(({ evidence }) => evidence)).toEqual([
      { reference: 'dass-like', has: 'anxiety', exchangedWith: 'anxiety' },
      { reference: 'dass-like', has: 'depression', exchangedWith: 'depression' },
    ]);
  });

  test('they are recognised by their division into scales, under another id and other item names', () => {
    const swapped = dass(
      { depression: DASS.stress, stress: DASS.depression },
      { id: 'mine', stem: 'q' },
    );
    expect(codes(against(swapped))).toEqual(['scalesSwapped', 'scalesSwapped']);
  });

  test('a scale that omits its last five items is named with them', () => {
    const found = against(dass({ depression: DASS.depression.slice(0, -5) }));
    const omitted = found.filter(({ code }) => code === 'itemsOmitted');
    expect(named(omitted)).toEqual([
      ['error', 'itemsOmitted', 'depression', ids('dass_', [31, 34, 37, 38, 42])],
    ]);
    expect(omitted[0]?.evidence).toMatchObject({ count: 5, areTheLast: 'yes' });
  });

  test('an item of another scale too many is named', () => {
    const found = against(dass({ stress: [...DASS.stress, 2] }));
    expect(named(found)).toContainEqual(['error', 'itemsAdded', 'stress', ['dass_2']]);
    expect(named(found)).toContainEqual(['warning', 'rangeDiffers', 'stress', undefined]);
  });

  test('a key one too high is shifted, not a list of omissions', () => {
    const plusOne = Object.fromEntries(
      Object.entries(DASS).map(([id, items]) => [id, items.map((n) => (n % 42) + 1)]),
    );
    expect(codes(serious(against(dass(plusOne))))).toEqual([
      'keyShifted',
      'keyShifted',
      'keyShifted',
    ]);
  });

  test('odd and even items exchanged are two scales swapped, though they are one number off as well', () => {
    const key = (odd: string, even: string): NumberedKey => ({
      id: 'ecr-like',
      stem: 'e_',
      items: 8,
      answers: [1, 7],
      scales: { [odd]: [1, 3, 5, 7], [even]: [2, 4, 6, 8] },
    });
    const found = lintDefinition(keyedDefinition(key('anxiety', 'avoidance')), {
      references: [keyedInstrument(key('avoidance', 'anxiety'))],
    });
    expect(codes(found)).toEqual(['scalesSwapped', 'scalesSwapped']);
  });

  test('a reverse list that differs is named, item by item', () => {
    const [found, ...more] = against(dass({}, { reversed: [3] }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'reverseKeyDiffers',
      scale: 'depression',
      items: ['dass_3'],
      evidence: { reversedHereOnly: ['dass_3'], reversedThereOnly: [] },
    });
    const ecr = catalogue.find(({ id }) => id === 'ecr-r') as Instrument;
    const reversed = ecr.definition.reversed.filter((id) => id !== 'ecrr_9');
    const other = lintDefinition({ ...ecr.definition, reversed }, { references });
    expect(named(other)).toEqual([['error', 'reverseKeyDiffers', 'anxiety', ['ecrr_9']]]);
  });

  test('other response options give other ranges', () => {
    const found = against(dass({}, { answers: [1, 4] }));
    expect(named(found)).toEqual(
      Object.keys(DASS).map((scale) => ['warning', 'rangeDiffers', scale, undefined]),
    );
  });

  test('bands with other edges are named', () => {
    const phq = catalogue.find(({ id }) => id === 'phq-9') as Instrument;
    const scales = structuredClone(phq.definition.scales) as unknown as Record<
      string,
      { bands: { from: number; to: number }[] }
    >;
    const bands = scales['total']?.bands ?? [];
    (bands[0] as { to: number }).to -= 1;
    (bands[1] as { from: number }).from -= 1;
    const found = lintDefinition({ ...phq.definition, scales } as unknown as InstrumentDefinition, {
      references,
    });
    expect(named(found)).toEqual([['warning', 'bandsDiffer', 'total', undefined]]);
  });

  test('another instrument of as many items is not compared', () => {
    const other = dass(
      {
        depression: [1, 2, 3],
        anxiety: [4, 5, 6],
        stress: Array.from({ length: 36 }, (_, i) => i + 7),
      },
      { id: 'mine' },
    );
    expect(against(other)).toEqual([]);
  });
});
