import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PHQ } from './support/phq.ts';
import { folder, relata, rowsOf } from './support/relata.ts';
import { cell, row, type TestSheet, workbook } from './support/workbook.ts';

const ANSWERS = [1, 1, 1, 1, 1, 1, 1, 1, 0];
const HEADER = row('id', ...PHQ);

async function score(bytes: Uint8Array, ...options: string[]) {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.xlsx'), bytes);
  const ran = await relata(['score', 'in.xlsx', '--instrument', 'phq-9', ...options], { cwd });
  const text = ran.code === 0 ? readFileSync(join(cwd, 'in.scored.csv'), 'utf8') : '';
  return { ...ran, text, rows: rowsOf(text) };
}

const sheet = (rows: string, name = 'Answers', hidden = false): TestSheet => ({
  name,
  hidden,
  rows,
});

test('a workbook gives what the same table gives as CSV', async () => {
  const people = [
    ['a', ...ANSWERS],
    ['b, "the second"', 0, 1, 2, 3, 3, 2, 1, 0, 3],
    ['ü', 3, null, 3, 3, 3, 3, 3, 3, 3],
  ];
  const { text, err } = await score(
    workbook([sheet(HEADER + people.map((one) => row(...one)).join(''))]),
  );
  const cwd = folder();
  const lines = people.map((one) =>
    one
      .map((value) => (typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : value))
      .join(),
  );
  writeFileSync(join(cwd, 'in.csv'), `id,${PHQ}\n${lines.join('\n')}\n`);
  await relata(['score', 'in.csv', '--instrument', 'phq-9'], { cwd });
  expect(text).toBe(readFileSync(join(cwd, 'in.scored.csv'), 'utf8'));
  expect(err).toContain('3 rows of in.xlsx scored into in.scored.csv');
});

test('dates and times are ISO text, booleans are words, shares are numbers, formulas their results', async () => {
  const cells = [
    '<c s="1"><v>45351</v></c>',
    '<c s="2"><v>45351.545219907406</v></c>',
    '<c s="3"><v>0.395833333333333</v></c>',
    '<c t="b"><v>1</v></c>',
    '<c s="4"><v>0.25</v></c>',
    '<c t="str"><f>A1&amp;"x"</f><v>x &amp; y</v></c>',
    '<c t="s"><v>1</v></c>',
  ];
  const header = row('day', 'at', 'time', 'yes', 'share', 'joined', 'shared', ...PHQ);
  const answers = ANSWERS.map((n) => `<c><f>1+0</f><v>${n}</v></c>`).join('');
  const rows = `${header}<row>${cells.join('')}${answers}</row>`;
  const { rows: found } = await score(workbook([sheet(rows)], ['no', 'shared text']));
  expect(found[0]).toMatchObject({
    day: '2024-02-29',
    at: '2024-02-29T13:05:07',
    time: '09:30:00',
    yes: 'TRUE',
    share: '0.25',
    joined: 'x & y',
    shared: 'shared text',
    phq_9_total: '8',
  });
});

test.each([
  ['an error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
  ['a boolean', '<c t="b"><v>1</v></c>'],
  ['a date', '<c s="1"><v>2</v></c>'],
])('a cell with %s is a reject, and no answer', async (_, fault) => {
  const good = ['a', ...ANSWERS.slice(1)].map(cell).join('');
  const rows = `${HEADER}<row>${good}${fault}</row>`;
  const { rows: found } = await score(workbook([sheet(rows)]));
  expect(found[0]).toMatchObject({ phq_9_total: '', phq_9_total_status: 'rejected' });
});

test('rows without a cell are passed over, and cells left out are empty', async () => {
  const rows = `${HEADER}<row r="3"><c r="A3"><v>7</v></c><c r="C3"><v>1</v></c></row><row r="9"/><row r="12">${'<c/>'.repeat(30)}</row>${row('z', ...ANSWERS)}`;
  const { rows: found } = await score(workbook([sheet(rows)]), '--bounds');
  expect(found).toHaveLength(2);
  expect(found[0]).toMatchObject({ id: '7', phq_9_total_answered: '1' });
});

test('a row that goes on behind the header is ragged', async () => {
  const { rows } = await score(workbook([sheet(HEADER + row('a', ...ANSWERS, 'more'))]));
  expect(rows[0]?.['phq_9_total_status']).toBe('rejected');
});

const SHEETS = [
  sheet(row('nothing'), 'Notes', true),
  sheet(HEADER + row('first', ...ANSWERS), 'Wave 1'),
  sheet(HEADER + row('second', ...ANSWERS), 'Wave 2'),
  sheet('', 'Empty'),
];

test('of several sheets the first that is not hidden is read, and that is said', async () => {
  const { rows, err } = await score(workbook(SHEETS));
  expect(rows[0]?.['id']).toBe('first');
  expect(err).toContain('in.xlsx has 4 sheets; Wave 1 was read. --sheet names another.');
});

test.each(['Wave 2', '3'])('--sheet %j reads that sheet', async (asked) => {
  const { rows, err } = await score(workbook(SHEETS), '--sheet', asked);
  expect(rows[0]?.['id']).toBe('second');
  expect(err).not.toContain('--sheet');
});

test.each([
  [['--sheet', 'Wave 9'], 'unknownSheet', /1 Notes \(hidden\), 2 Wave 1, 3 Wave 2, 4 Empty/],
  [['--sheet', '5'], 'unknownSheet', /has no sheet 5/],
  [['--sheet', '0'], 'unknownSheet', /has no sheet 0/],
  [['--sheet', 'Empty'], 'inputEmpty', /nothing on the sheet Empty/],
])('a sheet that cannot be read is an error: %j', async (options, code, says) => {
  const ran = await score(workbook(SHEETS), ...options);
  expect([ran.code, ran.err]).toEqual([3, expect.stringContaining(`[${code}]`)]);
  expect(ran.err).toMatch(says);
});

test('--sheet with a file that is no workbook is an error', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), `id,${PHQ}\na,${ANSWERS}\n`);
  const words = ['score', 'in.csv', '--instrument', 'phq-9', '--sheet', '1'];
  const { code, err } = await relata(words, { cwd });
  expect([code, err]).toEqual([2, expect.stringContaining('in.csv is none')]);
});

test('a workbook comes by standard input, compressed or not, and with another separator goes out', async () => {
  const bytes = workbook([sheet(HEADER + row('a; b', ...ANSWERS))]);
  for (const stdin of [bytes, gzipSync(bytes)]) {
    const words = ['score', '-', '--instrument', 'phq-9', '--separator', ';', '--quiet'];
    const { out } = await relata(words, { stdin: [stdin] });
    expect(out.split('\n')[1]).toBe('"a; b";8;scored;9;8;scored;8;2;scored;2;notRaised');
  }
});

test('a workbook cut off anywhere, or damaged, is an error and leaves nothing', async () => {
  const bytes = workbook([sheet(HEADER + row('a', ...ANSWERS))]);
  for (const length of [40, 200, bytes.length >> 1, bytes.length - 3]) {
    const { code, err } = await score(bytes.subarray(0, length));
    expect([code, err]).toEqual([3, expect.stringContaining('[inputDamaged]')]);
  }
});

test('lint and explain read a workbook too', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.xlsx'), workbook(SHEETS));
  const explained = ['explain', 'phq-9', '--file', 'in.xlsx', '--sheet', 'Wave 2', '--row', '1'];
  expect((await relata(explained, { cwd })).out).toContain('8');
  const linted = await relata(['lint', 'phq-9', '--data', 'in.xlsx'], { cwd });
  expect(linted.out).toContain('1 row');
  expect(linted.err).toContain('Wave 1 was read');
});

// Written by openpyxl 3.1, with shared texts and styles of its own.
test('a workbook that another program wrote is read', async () => {
  const { rows } = await score(readFileSync(join(import.meta.dirname, 'fixtures/openpyxl.xlsx')));
  expect(rows).toEqual([
    expect.objectContaining({ id: 'p1', day: '2024-02-29', phq_9_total: '8' }),
    expect.objectContaining({ id: 'p2', day: '', phq_9_total_status: 'rejected' }),
  ]);
});
