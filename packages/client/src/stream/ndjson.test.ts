import { expect, test } from 'vitest';
import { ndjson } from './ndjson.ts';

const bytes = (...texts: readonly string[]) => texts.map((text) => new TextEncoder().encode(text));

test('values come one a line, however the bytes are cut', async () => {
  const whole = new TextEncoder().encode('{"id":"ü"}\r\n\n[1]\n{"id":2}');
  for (let size = 1; size <= whole.length; size++) {
    const pieces: Uint8Array[] = [];
    for (let at = 0; at < whole.length; at += size) pieces.push(whole.subarray(at, at + size));
    expect(await Array.fromAsync(ndjson(pieces))).toEqual([{ id: 'ü' }, [1], { id: 2 }]);
  }
});

test('a line that is no JSON is named by its number, and not quoted', async () => {
  const reading = Array.fromAsync(ndjson(bytes('{"a":1}\n\nrefused\n')));
  await expect(reading).rejects.toThrow(/^Line 3 is not JSON\.$/);
});

test('leaving the loop cancels the stream', async () => {
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(bytes('1\n')[0] as Uint8Array),
    cancel: () => {
      cancelled = true;
    },
  });
  for await (const _ of ndjson(stream)) break;
  expect(cancelled).toBe(true);
});
