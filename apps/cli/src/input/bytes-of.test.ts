import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { bytesOf } from './bytes-of.ts';
import type { Source } from './source.ts';
import type { Encoding } from './text-of.ts';

async function read(bytes: Uint8Array, size: number, encoding: Encoding): Promise<string[]> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    Buffer.from(bytes.subarray(i * size, (i + 1) * size)),
  );
  const open = () => Readable.from(pieces);
  const source: Source = { name: 'in.csv', path: null, size: null, open };
  const texts: string[] = [];
  for await (const piece of bytesOf(source, encoding, () => {})) {
    texts.push(Buffer.from(piece).toString());
  }
  return texts;
}

const TEXT = 'id,größe\n€😀,1\n';

test.each([1, 2, 3, 4, 5, 7, 64])(
  'text in UTF-8 that arrives %i bytes at a time is cut between characters only',
  async (size) => {
    const texts = await read(Buffer.from(TEXT), size, 'utf-8');
    expect(texts.join('')).toBe(TEXT);
    expect(texts.join('')).not.toContain('\ufffd');
  },
);

test.each([
  ['a character without its end', [0x61, 0xe2, 0x82]],
  ['a character without its beginning', [0x61, 0xac, 0x61]],
  ['half of a surrogate pair', [0x61, 0xed, 0xa0, 0x80, 0x61]],
  ['a letter in windows-1252', [0x4a, 0xfc, 0x72]],
])('%s is no text in UTF-8, wherever it is cut', async (_, values) => {
  for (const size of [1, 2, 64]) {
    await expect(read(Uint8Array.from(values), size, 'utf-8')).rejects.toMatchObject({
      code: 'inputEncoding',
    });
  }
});

test('text in windows-1252 and in UTF-16 becomes UTF-8', async () => {
  expect((await read(Uint8Array.of(0x80, 0xfc), 1, 'windows-1252')).join('')).toBe('€ü');
  expect((await read(Buffer.from(TEXT, 'utf16le'), 3, 'utf-16le')).join('')).toBe(TEXT);
});
