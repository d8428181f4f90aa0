import { describe, expect, test } from 'vitest';
import { expiresOf, seal, sealedName, unseal } from './sealed.ts';
import { newToken } from './token.ts';

const TEXT = JSON.stringify({ respondent: 'Mx. Unmistakable' });
const END = 1_800_000_000_000;
const holds = (bytes: Uint8Array, text: string) =>
  new TextDecoder('latin1').decode(bytes).includes(text);

describe('A token', () => {
  test('has 256 random bits in 43 characters that an address may hold', () => {
    const tokens = Array.from({ length: 500 }, newToken);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(new Set(tokens).size).toBe(500);
    // Every place takes every character: bits are not wasted at one end.
    const firsts = new Set(tokens.map(([first]) => first));
    expect(firsts.size).toBeGreaterThan(55);
  });
});

describe('A sealed report', () => {
  test('is opened by its token until it ends', async () => {
    const token = newToken();
    const { bytes } = await seal(token, TEXT, END);
    expect(expiresOf(bytes)).toBe(END);
    expect(await unseal(token, bytes, END - 1)).toBe(TEXT);
    expect(await unseal(token, bytes, END)).toBeNull();
  });

  test('tells a store neither what is in it nor how it is opened', async () => {
    const token = newToken();
    const { name, bytes } = await seal(token, TEXT, END);
    expect(name).toMatch(/^report:[0-9a-f]{64}$/);
    expect(name).toBe(await sealedName(token));
    for (const secret of [token, 'Unmistakable', 'respondent']) {
      expect(holds(bytes, secret)).toBe(false);
      expect(name).not.toContain(secret);
    }
    expect(await unseal(name, bytes, 0)).toBeNull();
    expect(await unseal(name.slice(7), bytes, 0)).toBeNull();
  });

  test('is other bytes each time, and is opened by no other token', async () => {
    const [token, other] = [newToken(), newToken()];
    const [first, second] = [await seal(token, TEXT, END), await seal(token, TEXT, END)];
    expect(first.bytes.subarray(8)).not.toEqual(second.bytes.subarray(8));
    expect(await unseal(other, first.bytes, 0)).toBeNull();
  });

  test('is no report any more once a bit of it was changed, its end included', async () => {
    const token = newToken();
    const { bytes } = await seal(token, TEXT, END);
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] as number) ^ 1;
      expect(await unseal(token, changed, 0)).toBeNull();
    }
    for (const length of [0, 7, 8, 20, 21, bytes.length - 1]) {
      expect(await unseal(token, bytes.slice(0, length), 0)).toBeNull();
    }
  });
});
