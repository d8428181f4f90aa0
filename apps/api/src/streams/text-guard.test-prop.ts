import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textGuard } from './text-guard.ts';

const isText = (bytes: Uint8Array) => {
  try {
    return !new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
};

const bytes = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 12 }),
  fc
    .tuple(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.uint8Array({ maxLength: 3 }),
      fc.nat(60),
    )
    .map(([text, fault, place]) => {
      const all = [...new TextEncoder().encode(text)];
      all.splice(place % (all.length + 1), 0, ...fault);
      return Uint8Array.from(all);
    }),
);

test('Text is told from what is none as a decoder tells it, at the byte where it breaks, wherever it is cut', () => {
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 64 }), (all, piece) => {
      const guard = textGuard();
      let found = -1;
      for (let from = 0; found < 0 && from < all.length; from += piece) {
        const at = guard.check(all.subarray(from, from + piece));
        if (at >= 0) found = from + at;
      }
      expect(found < 0 && !guard.cut()).toBe(isText(all));
      if (found < 0) return;
      // No text can go on from here, and up to here it could have.
      const begun = all.subarray(0, found);
      const ends = [
        [],
        [0x80],
        [0xbf],
        [0x80, 0x80],
        [0xbf, 0xbf],
        [0x80, 0x80, 0x80],
        [0x90, 0x80, 0x80],
        [0xa0, 0x80],
      ];
      expect(ends.some((end) => isText(Uint8Array.from([...begun, ...end])))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
