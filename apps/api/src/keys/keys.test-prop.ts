import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest, sameDigest } from './digest.ts';
import { keyIdOf, newKeyText } from './key-text.ts';

test('A new key can be told from any other text, and names its id', () => {
  const seen = new Set<string>();
  for (let i = 0; i < 1000; i++) {
    const { id, text } = newKeyText();
    expect(text).toMatch(/^relata_[0-9A-Za-z]{8}_[0-9A-Za-z]{49}$/);
    expect(keyIdOf(text)).toBe(id);
    seen.add(text);
  }
  expect(seen.size).toBe(1000);
});

test('A text that is no key has no id', () => {
  fc.assert(fc.property(fc.string(), (text) => keyIdOf(text) === null));
});

test('A key that was mistyped in up to three places is known to be none', () => {
  const { text } = newKeyText();
  const place = fc.integer({ min: 'relata_'.length, max: text.length - 1 });
  fc.assert(
    fc.property(fc.uniqueArray(place, { minLength: 1, maxLength: 3 }), (places) => {
      const wrong = [...text];
      for (const at of places) wrong[at] = wrong[at] === 'A' ? 'B' : 'A';
      expect(keyIdOf(wrong.join(''))).toBeNull();
    }),
  );
});

test('Digests are the same where the texts are, and nowhere else', async () => {
  // From FIPS 180-4.
  expect(await digest('abc')).toBe(
    'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string(), async (a, b) => {
      expect(sameDigest(await digest(a), await digest(b))).toBe(a === b);
    }),
  );
});
