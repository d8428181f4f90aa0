import { Readable } from 'node:stream';
import { beforeEach, expect, test } from 'vitest';
import { bytesOf } from './bytes-of.ts';
import type { Encoding } from './encoding.ts';
import type { Source } from './source.ts';

const notes: string[] = [];
beforeEach(() => {
  notes.length = 0;
});

async function read(bytes: Uint8Array, size: number, encoding: Encoding): Promise<string[]> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    Buffer.from(bytes.subarray(i * size, (i + 1) * size)),
  );
  const open = () => Readable.from(pieces);
  const source: Source = {
    name: 'in.csv',
    path: null,
    size: null,
    kind: 'delimited',
    plain: true,
    encoding: null,
    open,
  };
  const texts: string[] = [];
  for await (const piece of bytesOf(source, encoding, { onNote: (note) => notes.push(note) })) {
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

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16, little-endian, with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['UTF-16, big-endian, with a mark', utf16be(`\ufeff${TEXT}`)],
  ['UTF-16, little-endian', Buffer.from(TEXT, 'utf16le')],
  ['UTF-16, big-endian', utf16be(TEXT)],
])('text in %s is told by its bytes, however they arrive', async (_, bytes) => {
  for (const size of [1, 2, 3, 5, 64]) {
    expect((await read(bytes, size, 'auto')).join('').replace(/^\ufeff/, '')).toBe(TEXT);
  }
  expect(notes).toEqual([]);
});

test('text that is no UTF-8 at its first letter is read as windows-1252, and that is said once', async () => {
  const bytes = Buffer.from('id\nJ\xfcrgen\nZo\xeb \x80\n', 'latin1');
  for (const size of [1, 2, 3, 64]) {
    notes.length = 0;
    expect((await read(bytes, size, 'auto')).join('')).toBe('id\nJürgen\nZoë €\n');
    expect(notes).toEqual([expect.stringMatching(/windows-1252/)]);
  }
});

test('text is not taken for windows-1252 in the middle of a file', async () => {
  const late = Buffer.concat([Buffer.alloc(1_100_000, 'a'), Buffer.of(0xfc, 0x61)]);
  await expect(read(late, 65_536, 'auto')).rejects.toMatchObject({
    code: 'inputEncoding',
    message: expect.stringContaining('near byte 1100001'),
    mend: expect.stringContaining('--encoding windows-1252'),
  });
  const early = Buffer.concat([Buffer.alloc(1_000_000, 'a'), Buffer.of(0xfc, 0x61)]);
  expect((await read(early, 65_536, 'auto')).join('').slice(-2)).toBe('üa');
});

test('UTF-8 is passed on without a copy', async () => {
  const piece = Buffer.from(`${'a'.repeat(600)}ü`);
  const open = () => Readable.from([piece]);
  const source = {
    name: 'x',
    path: null,
    size: null,
    kind: 'delimited',
    plain: true,
    encoding: null,
    open,
  } as const;
  for await (const got of bytesOf(source, 'auto')) expect(got.buffer).toBe(piece.buffer);
});

test('an encoding that the first bytes contradict is an error that says which it is', async () => {
  await expect(read(utf16be(`\ufeff${TEXT}`), 64, 'utf-8')).rejects.toMatchObject({
    message: 'in.csv is UTF-16BE text, not UTF-8.',
  });
});

test.each(['utf-16le', 'utf-16be'] as const)(
  'half a character of %s is an error',
  async (encoding) => {
    const bytes = encoding === 'utf-16le' ? Buffer.from(TEXT, 'utf16le') : utf16be(TEXT);
    await expect(read(bytes.subarray(0, -1), 5, encoding)).rejects.toMatchObject({
      code: 'inputEncoding',
    });
  },
);

test.each([0, 1, 511, 512, 70_000])(
  'a NUL byte at byte %i is found, and its place is said',
  async (at) => {
    const bytes = Buffer.alloc(80_000, 'a');
    bytes[at] = 0;
    for (const encoding of ['auto', 'utf-8'] as const) {
      await expect(read(bytes, 1000, encoding)).rejects.toMatchObject({
        code: 'inputNotText',
        message: expect.stringContaining(`near byte ${at + 1})`),
      });
    }
  },
);
