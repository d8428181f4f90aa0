import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { phqFile } from '../../tests/support/phq.ts';
import { relata } from '../../tests/support/relata.ts';

/** Characters that all the encodings have. */
const WORD = fc.string({ unit: fc.constantFrom(...'aZ09 ,"éüßñÿ€Žœ–'), maxLength: 6 });

const ANSWER = fc.constantFrom('0', '1', '2', '3', '', ' 2', '3.0', '9', 'x');

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Windows-1252 for the characters above. */
const windows1252 = (text: string) =>
  Buffer.from(
    [...text].map(
      (char) => ({ '€': 0x80, Ž: 0x8e, œ: 0x9c, '–': 0x96 })[char] ?? char.charCodeAt(0),
    ),
  );
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

const scored = async (bytes: Uint8Array, ...options: string[]) => {
  const words = ['score', '-', '--instrument', 'phq-9', '--quiet', ...options];
  // In two pieces, so that characters are cut.
  const half = bytes.length >> 1;
  const { out } = await relata(words, { stdin: [bytes.subarray(0, half), bytes.subarray(half)] });
  return out;
};

test('a table has the same scores in every encoding, told or named', async () => {
  const rows = fc.array(fc.tuple(WORD, fc.array(ANSWER, { minLength: 9, maxLength: 9 })), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(rows, async (people) => {
      // The first letter that is not ASCII decides; an umlaut between ASCII letters is in no UTF-8.
      const lines = people.map(([word, answers]) => `${cell(`xüx${word}`)},${answers}`);
      const text = phqFile(...lines);
      const expected = await scored(Buffer.from(text), '--encoding', 'utf-8');
      expect(expected.split('\n').length).toBe(lines.length + 2);
      expect(expected).toContain('xüx');
      for (const [encoding, bytes] of [
        ['utf-8', Buffer.from(`\ufeff${text}`)],
        ['utf-16le', Buffer.from(text, 'utf16le')],
        ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
        ['utf-16be', utf16be(text)],
        ['utf-16be', utf16be(`\ufeff${text}`)],
        ['windows-1252', windows1252(text)],
      ] as const) {
        expect(await scored(bytes)).toBe(expected);
        expect(await scored(bytes, '--encoding', encoding)).toBe(expected);
      }
    }),
    { numRuns: 40 },
  );
});
