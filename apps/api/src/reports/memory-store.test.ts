import { describe, expect, test } from 'vitest';
import { memoryStore } from './memory-store.ts';

const bytes = (length: number) => new Uint8Array(length);
const most = { count: 3, bytes: 100 };

/** Which of these a store still has. */
async function left(store: ReturnType<typeof memoryStore>, names: string): Promise<string> {
  const found = await Promise.all([...names].map(async (name) => [name, await store.get(name)]));
  return found.flatMap(([name, kept]) => (kept ? [name] : [])).join('');
}

describe('Reports in memory', () => {
  test('are given back as they are, until they are taken away', async () => {
    const store = memoryStore();
    const kept = Uint8Array.of(1, 2, 3);
    await store.put('a', kept, 10);
    expect(await store.get('a')).toEqual(kept);
    await store.delete('a');
    await store.delete('a');
    expect(await store.get('a')).toBeNull();
    expect(await store.get('constructor')).toBeNull();
  });

  test('make room by their end, the nearest first, whenever they came', async () => {
    const store = memoryStore(() => 0, most);
    for (const [name, end] of [
      ['a', 30],
      ['b', 10],
      ['c', 20],
      ['d', 5],
    ] as const) {
      await store.put(name, bytes(1), end);
    }
    expect(await left(store, 'abcd')).toBe('acd');
    await store.put('e', bytes(1), 40);
    expect(await left(store, 'abcde')).toBe('ace');
  });

  test('make room by their size too, and no more of it than is needed', async () => {
    const store = memoryStore(() => 0, most);
    await store.put('a', bytes(40), 10);
    await store.put('b', bytes(40), 20);
    await store.put('c', bytes(60), 30);
    expect(await left(store, 'abc')).toBe('bc');
    await store.put('c', bytes(10), 30);
    await store.put('d', bytes(50), 40);
    expect(await left(store, 'abcd')).toBe('bcd');
  });

  test('that have ended are forgotten when the next one comes', async () => {
    let now = 0;
    const store = memoryStore(() => now, most);
    await store.put('a', bytes(1), 10);
    await store.put('b', bytes(1), 20);
    now = 10;
    await store.put('c', bytes(1), 30);
    expect(await left(store, 'abc')).toBe('bc');
  });
});
