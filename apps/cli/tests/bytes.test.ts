import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phqFile } from './support/phq.ts';
import { folder, relata } from './support/relata.ts';

/** Scores a file of these bytes; answers the lines that came out, without the header. */
async function scored(text: string | Uint8Array, ...options: string[]) {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), text);
  const ran = await relata(['score', 'in.csv', '--instrument', 'phq-9', ...options], { cwd });
  if (ran.code !== 0) return { ...ran, lines: [] };
  const lines = readFileSync(join(cwd, 'in.scored.csv'), 'utf8').trimEnd().split('\n').slice(1);
  return { ...ran, lines };
}

const SCORES = '8,scored,9,8,scored,8,2,scored,2,notRaised';
const ROW = ',1,1,1,1,1,1,1,1,0';

test('a kept cell that holds a lone carriage return stays one cell', async () => {
  const { lines } = await scored(phqFile(`"a\rb"${ROW}`));
  expect(lines).toEqual([`"a\rb",${SCORES}`]);
});

test('a separator of several bytes gives what a comma gives', async () => {
  const text = phqFile(`"a, b"${ROW}`, `ü${ROW}`);
  const of = async (separator: string) => {
    const file = text.replace('a, b', 'a b').replaceAll(',', separator);
    return (await scored(file, '--separator', separator)).lines.join('\n');
  };
  expect((await of('§')).replaceAll('§', ',')).toBe(await of(','));
});

test('empty lines above the header are passed over; those under it are counted', async () => {
  const { lines, err } = await scored(`\n\r\n${phqFile(`a${ROW}`, '', `b${ROW}`)}\n\n`);
  expect(lines).toEqual([`a,${SCORES}`, `b,${SCORES}`]);
  expect(err).toContain('3 empty lines skipped');
});

test('a byte order mark, carriage returns alone and no last line end change nothing', async () => {
  const text = `\ufeff${phqFile(`a${ROW}`, `b${ROW}`).trimEnd().replaceAll('\n', '\r')}`;
  expect((await scored(text)).lines).toEqual([`a,${SCORES}`, `b,${SCORES}`]);
});

test('a row too long is told by its line, and so is text behind a quote', async () => {
  const long = await scored(phqFile(`a${ROW}`, `b"${ROW}`.replace('b"', `"${'b'.repeat(5e6)}`)));
  expect(long.err).toMatch(/longer than 4 MB.*near line 3/s);
  const behind = await scored(phqFile(`"a\n"${ROW}`, `"b" ${ROW}`));
  expect(behind.err).toMatch(/not doubled \(near line 4\)/);
});
