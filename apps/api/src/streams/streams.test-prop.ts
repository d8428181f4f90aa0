import fc from 'fast-check';
import type { Instrument } from 'relata';
import { phq9 } from 'relata/instruments/phq-9';
import { expect, test } from 'vitest';
import { asProblem } from '../problems/as-problem.ts';
import { converterFor } from './converter-for.ts';
import { STREAM_TYPES, type StreamType } from './media-types.ts';
import { respondWith } from './respond-with.ts';

const encoder = new TextEncoder();
const typeNamed = (name: string) => STREAM_TYPES.find((type) => type.name === name) as StreamType;
const NDJSON = typeNamed('application/x-ndjson');
const CSV = typeNamed('text/csv');
const HEADER = `note,id,${Array.from({ length: 9 }, (_, i) => `phq9_${i + 1}`).join(',')}`;

const fail = (error: Error) => {
  throw error;
};

/** What comes of a body in pieces of so many bytes: a text, or the problem in its stead. */
async function outcome(bytes: Uint8Array, piece: number, input: StreamType, output: StreamType) {
  const converter = converterFor(phq9 as Instrument, {}, input, output, '/stream');
  async function* pieces() {
    for (let from = 0; from < bytes.length; from += piece) yield bytes.slice(from, from + piece);
  }
  try {
    return await new Response(await respondWith(pieces(), converter, fail)).text();
  } catch (error) {
    const problem = asProblem(error);
    if (!problem) throw error;
    return { code: problem.code, details: problem.details };
  }
}

const answer = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom<unknown>(0, 1, 2, 3, null) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(4, -1, 1.5, 'skipped', '1', true, [], 1e300) },
);
const nine = fc.tuple(...Array.from({ length: 9 }, () => answer));
const id = fc.oneof(
  fc.nat(99),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('a"b', 'a,b', 'a\nb'),
);
const line = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(id, nine).map(([who, answers]) => JSON.stringify({ id: who, answers })),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(id, nine).map(([who, answers]) =>
      JSON.stringify({
        id: who,
        answers: Object.fromEntries(answers.map((one, i) => [`phq9_${i + 1}`, one])),
      }),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '{', '[]', '{"id":1}', '\ufeff', '"\u0000"') },
);
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const row = fc.oneof(
  {
    weight: 20,
    arbitrary: fc
      .tuple(id, id, nine)
      .map(([note, who, answers]) =>
        [note, who, ...answers.map((one) => one ?? '')]
          .map((cell) => quoted(String(cell)))
          .join(','),
      ),
  },
  { weight: 1, arbitrary: fc.constantFrom('', 'a,b', '"a', 'a"', '"a"b', 'a\u0000') },
);
const joined = (lines: fc.Arbitrary<string>, first: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom('', '\ufeff'),
      fc.array(lines, { maxLength: 30 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([mark, all, end, ended, broken]) => {
      const bytes = encoder.encode(`${mark}${[...first, ...all].join(end)}${ended ? end : ''}`);
      // A byte that is no UTF-8 somewhere.
      if (broken && all.length % 3 === 0) bytes[bytes.length >> 1] = 0xff;
      return bytes;
    });

test.each([
  [NDJSON, NDJSON],
  [NDJSON, CSV],
  [CSV, CSV],
  [CSV, NDJSON],
])('A stream of $name is the same however its body is cut', async (input, output) => {
  const bodies = input === CSV ? joined(row, [HEADER]) : joined(line, []);
  await fc.assert(
    fc.asyncProperty(bodies, fc.integer({ min: 1, max: 300 }), async (bytes, piece) => {
      const whole = await outcome(bytes, bytes.length + 1, input, output);
      expect(await outcome(bytes, piece, input, output)).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

test.each([
  [CSV, CSV],
  [NDJSON, NDJSON],
])(
  'A long stream of $name is the same however its body is cut, up to the fault that ends it',
  async (input, output) => {
    const good =
      input === CSV ? 'n,1,0,1,2,3,0,1,2,3,0\n' : '{"id":1,"answers":[0,1,2,3,0,1,2,3,0]}\n';
    const fault = input === CSV ? 'n,"1"2\n' : `"${'x'.repeat(2 ** 18)}"\n`;
    const text = `${input === CSV ? `${HEADER}\n` : ''}${good.repeat(3000)}${fault}${good}`;
    const bytes = encoder.encode(text);
    const whole = await outcome(bytes, bytes.length, input, output);
    expect(String(whole).split('\n')).toHaveLength(3003);
    expect(String(whole)).toMatch(/malformedTable|rowTooLong/);
    for (const piece of [77, 1000, 65_536, 100_001]) {
      expect(await outcome(bytes, piece, input, output)).toBe(whole);
    }
  },
);
