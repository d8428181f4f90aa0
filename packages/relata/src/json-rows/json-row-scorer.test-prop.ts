import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../instruments/index.ts';
import type { Instrument } from '../model/index.ts';
import { singleScorer } from '../score/single-scorer.ts';
import { casesOf } from '../testing/arbitraries.ts';
import { jsonRowScorer } from './json-row-scorer.ts';

const LONG = { timeout: 300_000 };
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What the scorer makes of a text; null where it leaves it to others. */
function fast(scorer: NonNullable<ReturnType<typeof jsonRowScorer>>, text: string) {
  const encoded = encoder.encode(text);
  const bytes = new Uint8Array(encoded.length + 8);
  bytes.set(encoded);
  const end = scorer.read(bytes, new DataView(bytes.buffer), 0);
  if (end < 0) return null;
  const out = new Uint8Array(scorer.longest);
  const to = scorer.write(bytes, out, new DataView(out.buffer), 0);
  return to < 0 ? null : { end, length: encoded.length, text: decoder.decode(out.subarray(0, to)) };
}

/** What the parser and the engine make of it; null where it is nothing that they would score. */
function slow(one: (answers: never) => object, text: string): string | null {
  const { id, answers } = JSON.parse(text) as { id: unknown; answers: unknown };
  const found = one(answers as never) as Record<string, unknown>;
  if (found['kind'] !== 'scored') return null;
  const { scales, flags, missing, issues, quality } = found;
  return JSON.stringify({ id, kind: 'scored', scales, flags, missing, issues, quality });
}

const ids = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ minLength: 1, maxLength: 6, unit: 'binary' }),
  fc.maxSafeInteger(),
  fc.constantFrom('p1', 'x'.repeat(200), 0, -7),
);
const spaced = (text: string) => text.replaceAll(':', ': ').replaceAll(',', ', ');

describe.each(CATALOGUE as readonly Instrument[])('A respondent of $id in JSON', (instrument) => {
  const forms = [undefined, ...Object.keys(instrument.definition.forms ?? {})];
  const scorers = new Map(
    forms.map((form) => {
      const { one, plan } = singleScorer(instrument, { form } as object);
      return [form, { one, scorer: jsonRowScorer(instrument, plan), fields: plan.fields }] as const;
    }),
  );

  test('is written as the engine’s result is, or left to it', LONG, () => {
    fc.assert(
      fc.property(
        casesOf(instrument, { invalid: true }),
        ids,
        fc.boolean(),
        fc.boolean(),
        ({ form, people }, id, named, wide) => {
          const { fields, one, scorer } = scorers.get(form) as NonNullable<
            ReturnType<typeof scorers.get>
          >;
          if (!scorer) return;
          for (const person of people) {
            const answers = named ? person : fields.map((field) => person[field.id] ?? null);
            const json = JSON.stringify({ id, answers });
            const text = wide ? spaced(json) : json;
            const found = fast(scorer, text);
            if (!found) continue;
            expect(found.end).toBe(found.length);
            expect(found.text).toBe(slow(one as never, text));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('with a byte changed is written as the engine’s result is, or left to it', LONG, () => {
    fc.assert(
      fc.property(
        casesOf(instrument, {}, 1),
        fc.boolean(),
        fc.nat(),
        fc.constantFrom(...'0123456789-+.eE,:[]{}"\\ntfu \t\n\u0000é', ''),
        fc.nat({ max: 2 }),
        ({ form, people: [person = {}] }, named, place, byte, gone) => {
          const { fields, one, scorer } = scorers.get(form) as NonNullable<
            ReturnType<typeof scorers.get>
          >;
          if (!scorer) return;
          const answers = named ? person : fields.map((field) => person[field.id] ?? null);
          const json = JSON.stringify({ id: 'p1', answers });
          const at = place % json.length;
          const text = json.slice(0, at) + byte + json.slice(at + gone);
          const found = fast(scorer, text);
          if (!found) return;
          // What was read ends somewhere: up to there it is JSON, and no key comes twice.
          const read = text.slice(0, found.end);
          expect(found.text).toBe(slow(one as never, read));
          const keys = [...read.matchAll(/"([^"]*)":/g)].map(([, key]) => key);
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('in which every item is answered by a declared option or null is never left to it', () => {
    for (const { fields, scorer } of scorers.values()) {
      if (!scorer) continue;
      const answers = fields.map(({ max }) => max);
      const named = Object.fromEntries(fields.map(({ id, min }) => [id, min]));
      const fits = fields.every(({ max }) => max <= 252);
      for (const one of [answers, named]) {
        expect(fast(scorer, JSON.stringify({ id: 'a', answers: one })) !== null).toBe(fits);
      }
    }
  });
});

test('With counts alone a result says no more of its answers than how many there are', () => {
  for (const instrument of CATALOGUE as readonly Instrument[]) {
    const { one, plan } = singleScorer(instrument);
    const scorer = jsonRowScorer(instrument, plan, { quality: 'counts' });
    if (!scorer) continue;
    const answers = plan.fields.map(({ max }, i) => (i === 0 ? null : max));
    const found = fast(scorer, JSON.stringify({ id: 1, answers }));
    if (!found) continue;
    const whole = JSON.parse(slow(one as never, JSON.stringify({ id: 1, answers })) as string);
    const { answered, missingShare, of } = whole.quality;
    expect(found.text).toBe(JSON.stringify({ ...whole, quality: { answered, of, missingShare } }));
  }
});

test('Most instruments are scored from bytes', () => {
  const left = (CATALOGUE as readonly Instrument[]).filter(
    (instrument) => jsonRowScorer(instrument, singleScorer(instrument).plan) === null,
  );
  expect(left.map(({ id }) => id)).toEqual(['a-rsq', 'lsas', 'qids-sr16', 'rsq-18', 'rsq-8']);
});
