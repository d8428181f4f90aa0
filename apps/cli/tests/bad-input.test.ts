import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phqFile } from './support/phq.ts';
import { folder, relata } from './support/relata.ts';

const GOOD = phqFile('a,1,1,1,1,1,1,1,1,0');

async function score(content: string | Uint8Array | null, ...options: string[]) {
  const cwd = folder();
  if (content !== null) writeFileSync(join(cwd, 'in.csv'), content);
  return relata(['score', 'in.csv', '--instrument', 'phq-9', ...options], { cwd });
}

const bytes = (...values: (number | string)[]) =>
  Buffer.concat(
    values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.of(value))),
  );

test.each<[what: string, content: string | Uint8Array | null, code: string, says: RegExp]>([
  ['that does not exist', null, 'inputMissing', /There is no file in\.csv/],
  ['that is empty', '', 'inputEmpty', /is empty/],
  ['of line ends only', '\n\r\n', 'inputEmpty', /is empty/],
  ['with a header and no rows', GOOD.split('\n')[0] as string, 'inputNoRows', /header and no rows/],
  ['with NUL bytes at the start', bytes('id,', 0, 1, 2, 0), 'inputNotText', /NUL/],
  [
    'with a NUL byte further on',
    bytes(GOOD, 'b,1,', 0, '\n'),
    'inputNotText',
    /NUL byte \(near byte 91\)/,
  ],
  ['that is a zip archive', bytes('PK', 3, 4, 'x'.repeat(40)), 'inputNotText', /Unpack it/],
  [
    'that is an old workbook',
    bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    'inputNotText',
    /old Excel workbook[\s\S]*Save it as \.xlsx[\s\S]*CSV UTF-8/,
  ],
  [
    'that begins as a workbook',
    bytes('PK', 3, 4, 'x'.repeat(26), 'xl/'),
    'inputDamaged',
    /workbook/,
  ],
  ['that begins as an SPSS file', bytes('$FL2@(#)'), 'inputDamaged', /SPSS file is cut off/],
  ['that begins as an archive', bytes(0x1f, 0x8b, 8), 'inputDamaged', /archive is cut off/],
  ['that is a Parquet file cut off', bytes('PAR1'), 'inputBroken', /cannot be read to its end/],
  [
    'in neither UTF-8 nor windows-1252',
    bytes(GOOD, 'J', 0xfc, 'r', 0x81, ',1,1,1,1,1,1,1,1,1\n'),
    'inputEncoding',
    /nor windows-1252 \(near byte 90\)/,
  ],
  [
    'that is UTF-8 at first and then is not',
    bytes(GOOD, 'Jürgen', 0xfc, ',1,1,1,1,1,1,1,1,1\n'),
    'inputEncoding',
    /near byte 94[\s\S]*--encoding windows-1252/,
  ],
  ['that ends in the middle of a character', bytes(GOOD, 0xe2, 0x82), 'inputEncoding', /cut off/],
  ['with a quote never closed', `${GOOD}b,"1,1\n`, 'inputBroken', /never closed/],
  [
    'with a quote inside a cell',
    `${GOOD}b 5" long,1,1,1,1,1,1,1,1,1\n`,
    'inputBroken',
    /near line 3/,
  ],
  [
    'without a header',
    '1,1,1,2,3,3,1,0,0\n1,2,1,2,1,2,1,2,1\n',
    'headerMissing',
    /looks like answers/,
  ],
  ['with two columns of one name', GOOD.replace('phq9_2', 'phq9_1'), 'duplicateColumns', /phq9_1/],
])('a file %s is an error that says so', async (_, content, code, says) => {
  const ran = await score(content);
  expect(ran.err).toContain(`[${code}]`);
  expect(ran.err).toMatch(says);
  expect(ran.code).toBe(code === 'duplicateColumns' ? 4 : 3);
  expect(ran.err).not.toContain('    at ');
});

test('a misspelt file name is answered with the files that are there', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'responses.csv'), GOOD);
  const { err } = await relata(['score', 'respones.csv', '--instrument', 'phq-9'], { cwd });
  expect(err).toContain('in that folder: responses.csv');
});

test('a folder is no file', async () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'in.csv'));
  const { code, err } = await relata(['score', 'in.csv', '--instrument', 'phq-9'], { cwd });
  expect([code, err]).toEqual([3, expect.stringContaining('in.csv is a folder')]);
});

test('an unknown instrument is answered with the nearest ids and how to list them', async () => {
  const { code, err } = await score(GOOD, '--instrument', 'ecr');
  expect(code).toBe(2);
  expect(err).toMatch(/nearest: ecr-r, ecr-rs, ecr-s/);
  expect(err).toContain('relata list');
});

test('an instrument that waits for a source is answered with what is missing', async () => {
  const { code, err } = await score(GOOD, '--instrument', 'stss');
  expect([code, err]).toEqual([2, expect.stringContaining('STSS cannot be scored yet. ')]);
  expect(err).toContain('relata list --waiting');
});

test('a misspelt option is answered with the right one', async () => {
  const { code, err } = await score(GOOD, '--instrment', 'x');
  expect([code, err]).toEqual([2, expect.stringContaining('Did you mean --instrument?')]);
});

test('a misspelt command is answered with the right one', async () => {
  const { code, err } = await relata(['scor', 'x']);
  expect([code, err]).toEqual([2, expect.stringContaining('Did you mean score?')]);
});

test.each([
  [['--output', 'nowhere/out.csv'], /its folder does not exist/],
  [['--output', '.'], /it is a folder/],
])('an output that cannot be written is an error: %j', async (options, says) => {
  const { code, err } = await score(GOOD, ...options);
  expect([code, err]).toEqual([6, expect.stringMatching(says)]);
});

test.skipIf(!existsSync('/dev/full'))('a full disk is an error, no fault of Relata', async () => {
  const { code, err } = await score(GOOD, '--output', '/dev/full');
  expect([code, err]).toEqual([6, expect.stringContaining('the disk is full')]);
});

test('no answer is printed: not the cell, not in an error, not in the summary', async () => {
  const { err, out } = await score(phqFile('a,888,1,1,1,1,1,1,1,secret'), '--strict');
  expect(err + out).not.toMatch(/888|secret/);
});

test.each<[string, string, RegExp]>([
  ['is no JSON', '{"id": 3', /is not JSON/],
  ['lacks what a definition has', '{"id": "x"}', /At answers/],
  ['has a fault in its key', 'FAULTY', /At reversed: ecr_33 is counted twice/],
  ['takes the id of another instrument', 'TAKEN', /calls itself phq-9/],
])('a definition file that %s is an error with every fault', async (_, content, says) => {
  const cwd = folder();
  const good = readFileSync(join(import.meta.dirname, '../../../examples/ecr-36.json'), 'utf8');
  const text =
    content === 'FAULTY'
      ? good.replaceAll('"ecr_3"', '"ecr_33"')
      : content === 'TAKEN'
        ? good.replace('"ecr-36"', '"phq-9"')
        : content;
  writeFileSync(join(cwd, 'own.json'), text);
  const { code, err } = await relata(['show', 'x', '--definition', 'own.json'], { cwd });
  expect([code, err]).toEqual([5, expect.stringMatching(says)]);
});
