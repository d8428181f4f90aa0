/**
 * Small files in the layouts that other programs document for their exports. Question texts
 * and answers are made up.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lines, PHQ9, quoted, times, totals } from './support/exports.ts';
import { PHQ } from './support/phq.ts';
import { folder } from './support/relata.ts';
import { scored, scoredIn } from './support/scored.ts';

describe('REDCap', () => {
  const header = `record_id,redcap_event_name,phq9_date,${PHQ.join(',')},meds___1,meds___2,phq9_complete`;
  const raw = lines(
    header,
    `1,baseline_arm_1,2026-01-05,${times(9, () => '1').join(',')},0,1,2`,
    `1,month_3_arm_1,2026-04-05,${times(9, () => '2').join(',')},0,1,2`,
    `2,baseline_arm_1,,${times(9, () => '').join(',')},0,0,0`,
  );

  test('raw: items by their names or by a pattern that leaves check boxes and _complete alone', async () => {
    const byName = await scored(raw, ...PHQ9, '--wave', 'redcap_event_name');
    expect(totals(byName)).toEqual(['9', '18', 'insufficient']);
    expect(byName.err).toBe('');
    expect(byName.rows[0]).toMatchObject({ record_id: '1', meds___2: '1', phq9_complete: '2' });
    expect(byName.summary.duplicateIds.rows).toBe(0);
    const byPattern = await scored(
      raw,
      ...PHQ9,
      '--items',
      'phq9_{n}',
      '--wave',
      'redcap_event_name',
    );
    expect(byPattern.text).toBe(byName.text);
  });

  test('check boxes of one question are items by a pattern', async () => {
    const file = lines(
      `record_id,${times(28, (n) => `sads___${n}`).join(',')}`,
      `1,${times(28, (n) => String(n % 2)).join(',')}`,
    );
    const { code, rows, summary } = await scored(
      file,
      '--instrument',
      'sads',
      '--items',
      'sads___{n}',
    );
    expect([code, summary.rejectedRows, rows.length]).toEqual([0, 0, 1]);
  });

  test('labels: --labels auto reads them', async () => {
    const file = lines(
      header,
      `1,Baseline,,${times(9, () => 'Several days').join(',')},Unchecked,Checked,Complete`,
    );
    expect(totals(await scored(file, ...PHQ9, '--labels', 'auto'))).toEqual(['9']);
  });
});

describe('LimeSurvey', () => {
  const header = ['Response ID', 'Date submitted', ...times(9, (n) => `G01Q02[SQ00${n}]`)];
  const codes = lines(
    quoted(header),
    quoted(['1', '2026-01-05 10:00:00', ...times(9, (n) => `A${1 + (n % 4)}`)]),
    quoted(['2', '', ...times(9, () => '')]),
  );
  const ITEMS = ['--items', 'G01Q02[SQ{n}]'];

  test('answer codes are read by a file of labels, from columns with brackets', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'codes.csv'), 'label,value\nA1,0\nA2,1\nA3,2\nA4,3\n');
    const found = await scoredIn(cwd, codes, ...PHQ9, ...ITEMS, '--labels', 'codes.csv');
    expect(totals(found)).toEqual(['13', 'insufficient']);
    expect(found.summary.duplicateIds.compared).toBe(2);
  });

  test('answer codes are never guessed: without a file of labels a hint says how', async () => {
    const found = await scored(codes, ...PHQ9, ...ITEMS);
    expect(totals(found)[0]).toBe('rejected');
    expect(found.err).toMatch(/letter and a number.*--labels labels\.csv/);
    const auto = await scored(codes, ...PHQ9, ...ITEMS, '--labels', 'auto');
    expect(totals(auto)[0]).toBe('rejected');
  });

  test('the pattern with brackets is proposed', async () => {
    expect((await scored(codes, ...PHQ9)).err).toContain("--items 'G01Q02[SQ{n}]'");
  });
});

describe('openpsychometrics.org', () => {
  const file = lines(
    [...times(10, (n) => `Q${n}`), 'gender', 'age'].join('\t'),
    ...times(30, (r) =>
      [...times(10, (n) => String(r % 5 === 0 && n === 3 ? 0 : 1 + ((r + n) % 4))), '1', '30'].join(
        '\t',
      ),
    ),
  );
  const RSES = ['--instrument', 'rses', '--form', 'order-a-1-4', '--items', 'Q{n}'];

  test('tabs are found, and --missing 0 makes zeros missing answers', async () => {
    const { header, summary } = await scored(file, ...RSES, '--missing', '0');
    expect(header).toMatch(/^gender\tage\trses_/);
    expect(summary).toMatchObject({ rows: 30, rejectedRows: 0 });
  });

  test('zeros that are the only thing wrong are named with their mend', async () => {
    const { summary, err } = await scored(file, ...RSES);
    expect(summary.rejectedRows).toBe(6);
    expect(err).toContain(
      'rses: the only thing wrong with the answers is 0, in 6 of the first 30 rows',
    );
    expect(err).toContain('--missing 0');
  });

  test('zeros beside other faults are not explained away', async () => {
    const other = file.replace(/\n\d/, '\n9');
    expect((await scored(other, ...RSES)).err).not.toContain('the only thing wrong');
  });
});

describe('SPSS, saved as CSV', () => {
  const ROW = times(9, (n) => `${n % 4},00`).join(';');
  const file = lines(
    `CaseID;${PHQ.map((name) => name.toUpperCase()).join(';')}`,
    `1;${ROW}`,
    `2;${ROW.replace('1,00', ' ').replace('1,00', '-9,00')}`,
  );
  const ITEMS = ['--items', 'PHQ9_{n}'];

  test('with a decimal comma and semicolons', async () => {
    for (const mark of [',', 'comma']) {
      const found = await scored(
        file,
        ...PHQ9,
        ...ITEMS,
        '--decimal',
        mark,
        '--missing',
        '-9',
        '--separator',
        'semicolon',
      );
      expect(
        found.text
          .split('\n')
          .slice(1, 3)
          .map((line) => line.split(';').slice(0, 4).join()),
      ).toEqual(['1,13,scored,9', '2,,insufficient,7']);
    }
    expect((await scored(file, ...PHQ9, ...ITEMS)).err).toContain('--decimal ,');
    expect((await scored(file, ...PHQ9, '--decimal', ';')).code).toBe(2);
  });

  test('with value labels', async () => {
    const labelled = lines(
      `CaseID;${PHQ.join(';')}`,
      `1;${times(9, () => 'Several days').join(';')}`,
    );
    const { text } = await scored(labelled, ...PHQ9, '--labels', 'auto');
    expect(text.split('\n')[1]).toMatch(/^1;9;scored/);
  });
});

test('Items with parts, other instruments between them and columns in any order, in one file', async () => {
  const rsq = times(9, (n) => `rsq${n}_concern,rsq${n}_expectancy`)
    .join(',')
    .split(',');
  const names = ['id', ...rsq, ...PHQ.map((_, i) => `p${i + 1}`)];
  const answer = (name: string) =>
    name === 'id' ? '5' : String(1 + ((name.charCodeAt(name.length - 1) * 7 + name.length) % 3));
  const of = (header: readonly string[]) =>
    scored(
      lines(header.join(','), header.map(answer).join(',')),
      ...[
        '--instrument',
        'a-rsq,phq-9',
        '--items',
        'a-rsq=rsq{n}_{part},phq-9=p{n}',
        '--keep',
        'id',
      ],
    );
  const inOrder = await of(names);
  expect(inOrder.rows[0]?.['phq_9_total_status']).toBe('scored');
  expect(inOrder.summary.rejectedRows).toBe(0);
  expect(inOrder.header).toContain('a_rsq_');
  const shuffled = names.toSorted(
    (a, b) => a.slice(-2).localeCompare(b.slice(-2)) || a.length - b.length,
  );
  expect(shuffled).not.toEqual(names);
  expect((await of(shuffled)).text).toBe(inOrder.text);
  expect((await of(names.toReversed())).text).toBe(inOrder.text);
});
