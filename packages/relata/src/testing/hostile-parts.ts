import type { Json } from './small-definition.ts';

export const ids = (count: number, prefix = 'i') =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

export const groupsOf = (all: readonly string[], size: number) =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, i * size + size),
  );

export const byName = <T>(names: readonly string[], make: (name: string, index: number) => T) =>
  Object.fromEntries(names.map((name, i) => [name, make(name, i)]));

/** A definition with one long source, which every step of an explanation quotes. */
export const whole = (
  items: readonly unknown[],
  max: number,
  scales: Json,
  more: Json = {},
): Json => ({
  id: 'hostile',
  revision: 1,
  status: 'researchDraft',
  title: 'Hostile',
  abbreviation: 'H',
  citation: { text: 'None' },
  patterns: [],
  timeframe: 'today',
  license: {
    scoring: { status: 'open', evidence: null },
    wording: { status: 'open', evidence: null },
  },
  answers: { min: 0, max },
  items,
  reversed: [],
  missing: { source: null },
  scales,
  sources: [{ text: 'x'.repeat(1900), supports: ['answers', 'scales', 'reversed'] }],
  ...more,
});

export const scale = (low: number, high: number, rule: Json): Json => ({
  title: 'T',
  direction: { highMeans: 'more', better: 'lower' },
  range: [low, high],
  ...rule,
});

export const sumOf = (items: readonly string[], max: number) =>
  scale(0, items.length * max, { rule: 'sum', items });

export const bands = (high: number, width: number) =>
  Array.from({ length: Math.ceil((high + 1) / width) }, (_, i) => ({
    id: `b${i}`,
    from: i * width,
    to: Math.min(high, i * width + width - 1),
    population: 'p',
    source: 's',
  }));

/** A rule wrapped in so many others, each of which turns it round. */
export const wrapped = (inner: Json, times: number): Json => {
  let rule = inner;
  for (let i = 0; i < times; i++) rule = { rule: 'affine', of: rule, multiply: -1, add: 0 };
  return rule;
};

/** Scales of which each names the one before twice: operations double with each. */
export function doubling(scales: number): Json {
  const all: Record<string, Json> = { s0: sumOf(['i0'], 1) };
  for (let i = 1; i < scales; i++) {
    const before = `s${i - 1}`;
    const again = { rule: 'affine', of: before, multiply: 1, add: 0 };
    all[`s${i}`] = scale(0, 2 ** i, { rule: 'sum', scales: [before, again] });
  }
  return whole(['i0'], 1, all);
}

/** Scales of which each rests on the one before. */
export function chain(scales: number, rule: (of: string, i: number) => Json): Json {
  const all: Record<string, Json> = { s0: sumOf(ids(20), 1) };
  for (let i = 1; i < scales; i++) all[`s${i}`] = rule(`s${i - 1}`, i);
  return whole(ids(20), 1, all);
}

/** Differences of two sums, of which only a search finds the bounds. */
export const searches = (count: number, items: number, max: number) =>
  whole([...ids(items), ...ids(items, 'j')], max, {
    p: sumOf(ids(items), max),
    q: sumOf(ids(items, 'j'), max),
    ...byName(ids(count, 'z'), () =>
      scale((-items * max) / 2, items * max, { rule: 'similarityIntensity', scales: ['p', 'q'] }),
    ),
  });
