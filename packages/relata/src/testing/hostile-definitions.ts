import {
  bands,
  byName,
  chain,
  doubling,
  groupsOf,
  ids,
  scale,
  searches,
  sumOf,
  whole,
  wrapped,
} from './hostile-parts.ts';
import type { Json } from './small-definition.ts';

const table = { table: [0, 21].map((from) => ({ from, to: from + 20, value: from })) };
const half = { rule: 'sum', items: [] };

/** Definitions meant to keep a server busy, each by another means. */
export const HOSTILE: Readonly<Record<string, () => Json>> = {
  'ten thousand items': () => whole(ids(10_000), 1, { a: sumOf(ids(10_000), 1) }),
  'as many items as there may be': () => whole(ids(600), 5, { a: sumOf(ids(600), 5) }),
  'several long means': () =>
    whole(
      ids(600),
      5,
      byName(ids(3, 's'), () => scale(0, 5, { rule: 'mean', items: ids(600) })),
    ),
  'roots of long products': () =>
    whole(
      ids(300),
      1,
      byName(ids(4, 's'), () => scale(0, 1, { rule: 'geometricMean', items: ids(300) })),
    ),
  'a value map for each answer': () =>
    whole(
      ids(600),
      30,
      { a: sumOf(ids(600), 33) },
      {
        answers: { min: 0, max: 30, recode: byName(ids(31, ''), (_, i) => i * 1.1) },
      },
    ),
  'a thousand options for each answer': () => whole(ids(600), 1000, { a: sumOf(ids(600), 1000) }),
  'one wide sum with bands': () =>
    whole(ids(10), 1000, { a: { ...sumOf(ids(10), 1000), bands: bands(10_000, 10_001) } }),
  'many scales with bands': () =>
    whole(
      ids(10),
      5,
      byName(ids(23, 's'), () => ({ ...sumOf(ids(10), 5), bands: bands(50, 4) })),
    ),
  'many searches': () => searches(90, 5, 3),
  'a few searches': () => searches(6, 6, 5),
  'one wide search': () => searches(1, 8, 25),
  'searches over searches': () => {
    const { items, scales, ...rest } = searches(2, 4, 5);
    const both = { rule: 'similarityIntensity', scales: ['z0', 'z1'] };
    return { ...rest, items, scales: { ...(scales as Json), y: scale(-10, 20, both) } };
  },
  'scales that double': () => doubling(40),
  'scales that double as far as they may': () => doubling(8),
  'a long chain of scales': () =>
    chain(100, (of, i) => scale(i, 20 + i, { rule: 'affine', of, multiply: 1, add: 1 })),
  'a chain of scales as long as it may be': () =>
    chain(40, (of, i) => scale(i, 20 + i, { rule: 'affine', of, multiply: 1, add: 1 })),
  'a chain of tables': () => chain(40, (of) => scale(0, 0, { rule: 'lookUp', of, ...table })),
  'many forms of many items': () =>
    whole(
      ids(200),
      2,
      { a: sumOf(ids(200), 2) },
      {
        forms: byName(ids(11, 'f'), () => ({ title: 't', items: ids(200), scales: ['a'] })),
      },
    ),
  'alternatives everywhere': () =>
    whole(
      ids(600),
      5,
      { a: scale(0, 1500, { rule: 'sum', items: ids(600) }) },
      {
        alternatives: groupsOf(ids(600), 2),
      },
    ),
  'greatest of greatest': () =>
    whole(ids(600), 5, {
      a: scale(0, 1500, { rule: 'sumOfMaxima', groups: groupsOf(ids(600), 2) }),
      b: scale(0, 5, { rule: 'sumOfMaxima', groups: [ids(600)] }),
    }),
  'a threshold for each item': () =>
    whole(ids(600), 5, {
      a: scale(0, 600, {
        rule: 'countAtOrAbove',
        items: ids(600),
        threshold: 3,
        thresholds: byName(ids(600), () => 2),
      }),
    }),
  'products of many parts': () =>
    whole(
      ids(100),
      5,
      { a: scale(0, 5 ** 6, { rule: 'productMean', items: ids(100), parts: ids(6, 'p') }) },
      {
        parts: byName(ids(6, 'p'), () => ({ title: 't' })),
      },
    ),
  'rules wrapped in rules': () =>
    whole(
      ids(100),
      5,
      byName(ids(8, 's'), () => scale(0, 500, wrapped({ rule: 'sum', items: ids(100) }, 50))),
    ),
  'rules that wrap and fork': () => {
    let rule: Json = half;
    for (let i = 0; i < 9; i++) rule = { rule: 'sum', scales: [rule, rule] };
    return whole(ids(10), 5, { a: scale(0, 1, rule) });
  },
  'names that nobody has': () =>
    whole(ids(600), 1, { a: sumOf(ids(800, 'z'), 1) }, { reversed: ids(1200, 'y') }),
  'items that are none': () => whole(Array(2800).fill(1), 1, { a: sumOf(['i0'], 1) }),
  'scales that are none': () =>
    whole(
      ['i0'],
      1,
      byName(ids(1400, 's'), () => ({ rule: 'sum' })),
    ),
  'many sources': () =>
    whole(
      ids(600),
      1,
      { a: sumOf(ids(600), 1) },
      {
        sources: Array(600).fill({ text: 's', supports: ['none'] }),
      },
    ),
  'numbers beyond all measure': () =>
    whole(ids(30), 5, {
      a: scale(0, 1e308, { rule: 'weightedSum', weights: byName(ids(30), () => 1e307) }),
    }),
  'endless ids': () => {
    const long = ids(120, 'i'.repeat(1000));
    return whole(long, 1, { a: sumOf(long, 1) });
  },
  'one endless text': () =>
    whole(ids(200), 1, { a: { ...sumOf(ids(200), 1), title: 'x'.repeat(200_000) } }),
};
