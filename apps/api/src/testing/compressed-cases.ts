import { expect, test } from 'vitest';
import type { ProblemCode } from '../problems/table.ts';
import { request } from './request.ts';

/** A text as gzip, and how many bytes that is. */
export async function gzipped(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What every operation with a JSON body must do with a compressed one. */
export function compressedCases(
  path: string,
  good: string,
  limit: number,
  expectDocumented: (response: Response, code: ProblemCode) => Promise<unknown>,
): void {
  const send = (body: BodyInit, encoding = 'gzip') =>
    request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': encoding },
      body,
    });

  test.each(['gzip', 'GZIP', 'x-gzip'])('reads a body compressed as %s', async (encoding) => {
    const plain = await send(good, 'identity');
    const response = await send(await gzipped(good), encoding);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(await plain.text());
  });

  test.each(['br', 'deflate', 'zstd', 'gzip, gzip', 'gzip, br', 'nonsense'])(
    'refuses a body compressed as %s, and says what it reads',
    async (encoding) => {
      const response = await send(await gzipped(good), encoding);
      expect(response.headers.get('accept-encoding')).toBe('gzip');
      await expectDocumented(response, 'unsupportedEncoding');
    },
  );

  test('refuses what is no gzip, ends too soon, was changed, or has something behind it', async () => {
    const whole = await gzipped(good);
    const changed = whole.slice();
    changed[changed.length - 6] = (changed.at(-6) as number) ^ 0xff;
    const longer = new Uint8Array([...whole, 1, 2, 3]);
    for (const bytes of [good, whole.slice(0, -9), changed, longer, new Uint8Array(0)]) {
      await expectDocumented(await send(bytes), 'malformedGzip');
    }
  });

  test('gives up a small body that grows without end, at the limit', async () => {
    const bomb = await gzipped(`${good.slice(0, -1)}${' '.repeat(limit * 3)}}`);
    expect(bomb.length).toBeLessThan(limit / 2);
    await expectDocumented(await send(bomb), 'bodyTooLarge');
  });
}
