import { Readable, Writable } from 'node:stream';
import { loadInstrument, SUMMARIES } from 'relata/catalogue';
import { describe, expect, test } from 'vitest';
import { stream } from './answers.ts';
import { fieldsOf } from './fields.ts';

/** What the two applications have in common here, without their types: they are compiled apart. */
interface Converter {
  push(bytes: Uint8Array): Iterable<Uint8Array>;
  end(): Iterable<Uint8Array>;
}
type ConverterFor = (
  instrument: unknown,
  query: Readonly<Record<string, string>>,
  input: object,
  output: object,
  address: string,
) => Converter;
type Run = (words: readonly string[], io: object) => Promise<number>;

const from = (path: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ new URL(`../../../apps/${path}`, import.meta.url).pathname);

const { converterFor } = (await from('api/src/streams/converter-for.ts')) as {
  converterFor: ConverterFor;
};
const { run } = (await from('cli/src/run.ts')) as { run: Run };

async function byCommand(words: readonly string[], table: string): Promise<string> {
  let [out, said] = ['', ''];
  const into = (take: (text: string) => void) =>
    new Writable({
      write(chunk, _, done) {
        take(String(chunk));
        done();
      },
    });
  const code = await run(['score', '-', ...words, '--force', '--quiet'], {
    stdin: Readable.from([Buffer.from(table)]),
    stdout: into((text) => {
      out += text;
    }),
    stderr: into((text) => {
      said += text;
    }),
    cwd: process.cwd(),
  });
  expect([code, said]).toEqual([0, expect.any(String)]);
  return out;
}

async function byStream(id: string, query: Readonly<Record<string, string>>, table: string) {
  const type = { kind: 'table', name: 'text/csv', separator: null };
  const converter = converterFor(await loadInstrument(id), query, type, type, '/stream');
  const bytes = new TextEncoder().encode(table);
  const decoder = new TextDecoder();
  let text = '';
  for (let at = 0; at < bytes.length; at += 700) {
    for (const chunk of converter.push(bytes.subarray(at, at + 700))) text += decoder.decode(chunk);
  }
  for (const chunk of converter.end()) text += decoder.decode(chunk);
  return text;
}

/** A table as people send them: mostly good answers, some that are none, ragged rows, quotes, empty lines. */
async function tableOf(id: string, separator: string, end: string): Promise<string> {
  const next = stream(7);
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const fields = fieldsOf((await loadInstrument(id)) as never);
  const odd = ['', '-99', 'NA', ' 1', '1.0', '"1"', 'x', '999', '1.5', '"a""b"'];
  const rows = Array.from({ length: 60 }, (_, row) => {
    const clean = row % 3 > 0;
    const answers = fields.map(({ max, min, step }) =>
      !clean && next() < 0.05
        ? one(odd)
        : String(min + step * Math.floor(next() * ((max - min) / step + 1))),
    );
    const cells = [
      one(['p 1', `"a${separator}b"`, 'é', `${row}`]),
      ...answers,
      one(['', 'x', '""']),
    ];
    return (row % 17 === 16 ? cells.slice(1) : row % 23 === 22 ? [] : cells).join(separator);
  });
  const header = ['id', ...fields.map((field) => field.id), 'note'].join(separator);
  return [header, ...rows].join(end) + (separator === ',' ? end : '');
}

describe.each(SUMMARIES.map(({ id }) => id))('A table of %s', (id) => {
  test.each([
    [[], {}],
    [['--missing=-99,NA', '--detail', 'values'], { missing: '-99,NA', detail: 'values' }],
    [
      ['--bounds', '--bands', '--on-invalid', 'missing', '--keep', 'note,id'],
      { bounds: 'true', bands: 'true', onInvalid: 'missing', keep: 'note,id' },
    ],
  ] as const)('streamed is what the command writes: %j', async (words, query) => {
    for (const [separator, end] of [
      [',', '\n'],
      [';', '\r\n'],
    ] as const) {
      const table = await tableOf(id, separator, end);
      expect(await byStream(id, { ...query, problems: 'none' }, table)).toBe(
        await byCommand(['--instrument', id, ...words], table),
      );
    }
  });
});
