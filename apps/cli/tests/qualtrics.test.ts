import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lines, PHQ9, quoted, times, totals } from './support/exports.ts';
import { PHQ } from './support/phq.ts';
import { folder, relata } from './support/relata.ts';
import { scored, scoredIn } from './support/scored.ts';

describe('Qualtrics', () => {
  const META = ['StartDate', 'Status', 'Finished', 'ResponseId'];
  const QUESTIONS = times(9, (n) => `Q4_${n}`);
  const TEXTS = times(
    9,
    (n) => `In the last weeks, how often was there:\n"thing ${n}", or so - Thing ${n}`,
  );
  const imports = [
    ...['startDate', 'status', 'finished', '_recordId'].map((id) => `{"ImportId":"${id}"}`),
    ...times(9, (n) => `{"ImportId":"QID4_${n}"}`),
  ];
  const top = [
    quoted([...META, ...QUESTIONS]),
    quoted(['Start Date', 'Response Type', 'Finished', 'Response ID', ...TEXTS]),
    quoted(imports),
  ];
  const meta = (id: string) => ['2026-01-05 10:00:00', 'IP Address', 'True', id];
  const WORDS = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];
  const ITEMS = ['--items', 'Q4_{n}', '--keep', 'ResponseId'];

  test('numeric: the two rows under the header are skipped, and rows count from the first answers', async () => {
    const file = lines(
      ...top,
      quoted([...meta('R_1'), ...times(9, (n) => String(n % 4))]),
      quoted([...meta('R_2'), ...times(9, () => '7')]),
    );
    const cwd = folder();
    const found = await scoredIn(cwd, file, ...PHQ9, ...ITEMS, '--rejects', 'rejects.csv');
    expect(totals(found)).toEqual(['13', 'rejected']);
    expect(found.rows.map((row) => row['ResponseId'])).toEqual(['R_1', 'R_2']);
    expect(found.summary).toMatchObject({ rows: 2, headerRows: 3 });
    expect(readFileSync(join(cwd, 'rejects.csv'), 'utf8').split('\n')[1]).toMatch(
      /^2,R_2,phq-9,Q4_1,/,
    );
    const { err } = await relata(['score', 'in.csv', ...PHQ9, ...ITEMS], { cwd });
    expect(err).toContain('2 rows under the header skipped');
  });

  test('text choices: the labels of the definition read them', async () => {
    const file = lines(
      ...top,
      quoted([...meta('R_1'), ...times(9, (n) => WORDS[n % 4] as string)]),
      quoted([...meta('R_2'), ...times(9, () => '')]),
    );
    const found = await scored(file, ...PHQ9, ...ITEMS, '--labels', 'auto');
    expect(totals(found)).toEqual(['13', 'insufficient']);
    expect((await scored(file, ...PHQ9, ...ITEMS)).err).toContain('--labels auto');
  });

  test('choices numbered from 1 are refused with the shift, and scored with it', async () => {
    const rows = times(20, (r) =>
      quoted([...meta(`R_${r}`), ...times(9, (n) => String(1 + ((r + (n % 2)) % 4)))]),
    );
    const file = lines(...top, ...rows);
    const refused = await scored(file, ...PHQ9, ...ITEMS);
    expect([refused.code, refused.err]).toEqual([4, expect.stringContaining('--shift -1')]);
    expect((await scored(file, ...PHQ9, ...ITEMS, '--shift', '-1')).summary.rejectedRows).toBe(0);
  });

  test('ends in two rows where the texts were deleted, and in none where nobody answered', async () => {
    const row = quoted([...meta('R_1'), ...times(9, () => '1')]);
    const two = await scored(lines(top[0] as string, top[2] as string, row), ...PHQ9, ...ITEMS);
    expect([totals(two), two.summary.headerRows]).toEqual([['9'], 2]);
    const none = await scored(top.join('\n'), ...PHQ9, ...ITEMS);
    expect([none.code, none.err]).toEqual([3, expect.stringContaining('[inputNoRows]')]);
  });

  test('with line ends of Windows, a byte order mark, from standard input in small pieces', async () => {
    const file = `\ufeff${lines(...top, quoted([...meta('R_1'), ...times(9, () => '1')])).replaceAll('\n', '\r\n')}`;
    const bytes = Buffer.from(file);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 100) }, (_, i) =>
      bytes.subarray(i * 100, i * 100 + 100),
    );
    const { code, out } = await relata(['score', '-', ...PHQ9, ...ITEMS, '--quiet'], {
      stdin: pieces,
    });
    expect([code, out.split('\n')[1]]).toEqual([0, expect.stringMatching(/^R_1,9,scored/)]);
  });

  test('is read alike by explain and lint', async () => {
    const { cwd } = await scored(
      lines(...top, quoted([...meta('R_1'), ...times(9, () => '2')])),
      ...PHQ9,
      ...ITEMS,
    );
    const words = ['explain', 'phq-9', '--file', 'in.csv', '--items', 'Q4_{n}'];
    const byId = await relata([...words, '--respondent', 'R_1', '--id', 'ResponseId'], { cwd });
    expect(byId.out).toContain('= 18: scored');
    expect((await relata([...words, '--row', '1'], { cwd })).out).toBe(byId.out);
    const linted = await relata(
      ['lint', 'phq-9', '--data', 'in.csv', '--items', 'Q4_{n}', '--json'],
      { cwd },
    );
    expect(JSON.parse(linted.out).data.rows).toBe(1);
  });
});

test('--header-rows says how many rows stand above the answers, and overrules what they look like', async () => {
  const file = lines(
    `id,${PHQ.join(',')}`,
    `who,${PHQ.map((_, i) => `text ${i}`).join(',')}`,
    'a,1,1,1,1,1,1,1,1,0',
  );
  const found = await scored(file, ...PHQ9, '--header-rows', '2');
  expect([totals(found), found.summary.headerRows]).toEqual([['8'], 2]);
  expect(totals(await scored(file, ...PHQ9))).toEqual(['rejected', '8']);
  expect((await scored(file, ...PHQ9, '--header-rows', '0')).code).toBe(2);
  expect((await scored(file, ...PHQ9, '--header-rows', '9')).err).toContain('[inputNoRows]');
});
