import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instrument } from '../model/index.ts';
import { singleScorer } from '../score/single-scorer.ts';
import { madeUp } from '../testing/arbitraries.ts';
import { type JsonLines, jsonLines, jsonRowScorer } from './index.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const LIMIT = 3000;

/** Everything that comes of a text cut into pieces of so many bytes, by a fault too. */
function outcome(lines: JsonLines, bytes: Uint8Array, piece: number) {
  const chunks: Uint8Array[] = [];
  let fault = '';
  try {
    for (let from = 0; from < bytes.length; from += piece) {
      for (const chunk of lines.push(bytes.subarray(from, from + piece))) chunks.push(chunk);
    }
    for (const chunk of lines.end()) chunks.push(chunk);
  } catch (error) {
    fault = String(error);
  }
  return { text: chunks.map((chunk) => decoder.decode(chunk)).join(''), fault };
}

/** Lines as `instrument` reads them; the rest is answered with its number and length. */
function linesOf(instrument: Instrument, short: boolean, seen: string[]) {
  const { one, plan } = singleScorer(instrument);
  return jsonLines({
    scorer: short ? jsonRowScorer(instrument, plan) : null,
    longestLine: LIMIT,
    seen: (bytes, from, to, number) => {
      seen.push(`${number} ${decoder.decode(bytes.subarray(from, to))}`);
    },
    other(line, number) {
      const left = encoder.encode(`line ${number}, ${line.length} bytes`);
      try {
        const { id, answers } = JSON.parse(decoder.decode(line));
        const result = one(answers);
        if (result.kind === 'rejected' || Object.keys(result.missing).length > 0) return left;
        const { scales, flags, missing, issues, quality } = result;
        seen.push(`${number} ${JSON.stringify(id)}`);
        const found = { id, kind: 'scored', scales, flags, missing, issues, quality };
        return encoder.encode(JSON.stringify(found));
      } catch {
        return left;
      }
    },
  });
}

describe('Lines of JSON', () => {
  test('come to the same wherever the text is cut, by the short way as by the engine', () => {
    const bodies = madeUp().chain((instrument) => {
      const { fields } = singleScorer(instrument).plan;
      const answers = fc.oneof(
        fc.tuple(...fields.map(({ min, max }) => fc.constantFrom<unknown>(min, max, null))),
        fc.constantFrom<unknown>({}, [], [1], 'none'),
      );
      const line = fc.oneof(
        {
          weight: 12,
          arbitrary: fc
            .tuple(fc.nat(99), answers)
            .map(([id, given]) => JSON.stringify({ id, answers: given })),
        },
        {
          weight: 1,
          arbitrary: fc.constantFrom('', ' ', '\t', 'é', '{', `"${'x'.repeat(LIMIT)}"`),
        },
      );
      return fc.record({
        instrument: fc.constant(instrument),
        text: fc
          .tuple(
            fc.constantFrom('', '\ufeff'),
            fc.array(line, { maxLength: 12 }),
            fc.constantFrom('\n', '\r\n'),
            fc.boolean(),
          )
          .map(([mark, lines, end, ended]) => `${mark}${lines.join(end)}${ended ? end : ''}`),
        piece: fc.integer({ min: 1, max: 400 }),
      });
    });
    fc.assert(
      fc.property(bodies, ({ instrument, piece, text }) => {
        const bytes = encoder.encode(text);
        const [wanted, found]: [string[], string[]] = [[], []];
        const whole = linesOf(instrument, false, wanted);
        const cut = linesOf(instrument, true, found);
        expect(outcome(cut, bytes, piece)).toEqual(outcome(whole, bytes, bytes.length + 1));
        expect(found).toEqual(wanted);
        const { read, empty } = whole.lines();
        expect(cut.lines()).toMatchObject({ read, empty });
      }),
      { numRuns: 500 },
    );
  });
});
