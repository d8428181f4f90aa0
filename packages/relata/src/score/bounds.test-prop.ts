import type fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../instruments/index.ts';
import type { AnyScaleResult, Instrument, ScaleDefinition } from '../model/index.ts';
import { type Case, cases, casesOf } from '../testing/arbitraries.ts';
import { agree, holds } from '../testing/law.ts';
import { reference } from '../testing/reference.ts';
import { score } from './score.ts';

/** Completions that are still tried one by one. */
const MOST_TRIED = 1500;

const close = (a: number, b: number) => agree(a, b) || `${a} is not ${b}`;
const atMost = (a: number, b: number) => a <= b || close(a, b);

/** The band of a score; null within rounding noise of an edge, where either is right. */
function bandOf(scale: ScaleDefinition, value: number): string | null {
  const bands = scale.bands ?? [];
  if (bands.some(({ from }) => from !== value && agree(from, value))) return null;
  return (bands.filter(({ from }) => from <= value).at(-1) ?? bands[0])?.id ?? null;
}

type Seen = { scales: number; tried: number };

function law(drawn: fc.Arbitrary<Case>, runs: number): Seen {
  const seen = { scales: 0, tried: 0 };
  holds(runs, drawn, ({ instrument, form, people }) => {
    const second = reference(instrument.definition, { form });
    for (const answers of people) {
      const result = score(instrument, answers, { form });
      if (result.kind === 'rejected') throw new Error('valid answers were rejected');
      for (const id of second.scaleIds) {
        seen.scales++;
        if (second.completions(id, answers) > MOST_TRIED) continue;
        seen.tried++;
        const { status, value, bounds, band } = result.scales[id] as AnyScaleResult;
        const brute = second.bounds(id, answers);
        expect(close(bounds.low, brute.low), `${id} low`).toBe(true);
        expect(close(bounds.high, brute.high), `${id} high`).toBe(true);
        expect(value === null).toBe(status === 'insufficient');
        if (value !== null) {
          expect(atMost(bounds.low, value), `${id} value`).toBe(true);
          expect(atMost(value, bounds.high), `${id} value`).toBe(true);
        }
        const scale = instrument.definition.scales[id] as ScaleDefinition;
        expect(band === undefined).toBe(scale.bands === undefined);
        const bands = new Set(brute.values.map((one) => bandOf(scale, one)));
        if (!band || bands.has(null)) continue;
        expect(band.decided, `${id} decided`).toBe(bands.size === 1);
        const own =
          value === null ? (bands.size === 1 ? [...bands][0] : null) : bandOf(scale, value);
        if (own !== null || value === null) expect(band.id, `${id} band`).toBe(own);
      }
    }
  });
  return seen;
}

describe('Bounds are what trying every completion of the unanswered items gives', () => {
  test('for any definition of any rule, however many items are unanswered', () => {
    const { scales, tried } = law(cases(), 350);
    expect(tried).toBeGreaterThan(0.95 * scales);
  });

  test.each(CATALOGUE as readonly Instrument[])(
    'on $id, with up to three items unanswered',
    (one) => {
      const { scales, tried } = law(casesOf(one, { missing: 3 }, 3), 12);
      expect(tried).toBe(scales);
    },
  );
});

test.each(CATALOGUE as readonly Instrument[])(
  'With nothing answered, the bounds of each score of $id are its published range',
  (instrument) => {
    const result = score(instrument, {});
    if (result.kind === 'rejected') throw new Error('no answers are no wrong answers');
    for (const [id, { range }] of Object.entries(instrument.definition.scales)) {
      const { bounds, status } = result.scales[id] as AnyScaleResult;
      expect(status).toBe('insufficient');
      expect(close(bounds.low, range[0])).toBe(true);
      expect(close(bounds.high, range[1])).toBe(true);
    }
  },
);
