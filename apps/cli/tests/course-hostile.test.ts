import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { child } from './support/child.ts';
import { courses, RPP_9, WEEKLY, weekly } from './support/courses.ts';
import { folder, relata } from './support/relata.ts';
import { row, workbook } from './support/workbook.ts';

const codes = (rejects: readonly Readonly<Record<string, string>>[]) =>
  rejects.map((one) => [one['row'], one['code']]);

describe('Rows that have no place', () => {
  test('are listed each with its code, and take no part', async () => {
    const text = weekly(
      ['a', 1, 3],
      ['a', '', 3],
      ['a', 'soon', 3],
      ['a', 2, 2],
      ['a', 2, 1],
      ['', 3, 1],
      ['b', 1, 2],
      ['b', '2026-03-02', 1],
      ['b', 2, 9],
    );
    const { rejects, rows, summary, err, out } = await courses(text, ...WEEKLY);
    expect(codes(rejects)).toEqual([
      ['2', 'timeMissing'],
      ['3', 'timeUnreadable'],
      ['6', 'personMissing'],
      ...RPP_9.map(() => ['9', 'answerOutOfRange']),
      ['4', 'timeRepeated'],
      ['5', 'timeRepeated'],
      ['7', 'timesMixed'],
      ['9', 'timesMixed'],
    ]);
    expect(rows).toMatchObject([
      {
        person: 'a',
        rpp_rows: '5',
        rpp_waves: '2',
        rpp_rejected_waves: '1',
        rpp_withdrawal_last: '3',
      },
      { person: 'b', rpp_rows: '3', rpp_waves: '1', rpp_rejected_waves: '0' },
    ]);
    expect(summary).toMatchObject({ rows: 9, people: 2 });
    expect(err + out).not.toContain('soon');
    for (const { sentence } of rejects) expect(sentence).toMatch(/^[A-Z].+\.$/);
  });

  test('a row that is too long or too short is one of them', async () => {
    const text = `${weekly(['a', 1, 1])}a,2,1\n`;
    const { rejects, rows } = await courses(text, ...WEEKLY);
    expect(codes(rejects)).toEqual([['2', 'raggedRow']]);
    expect(rows[0]).toMatchObject({ rpp_rows: '1' });
  });

  test('a wave whose answers are all missing is there, without a score', async () => {
    const { rejects, rows } = await courses(weekly(['a', 1, ''], ['a', 2, '']), ...WEEKLY);
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({
      rpp_waves: '2',
      rpp_withdrawal_waves: '0',
      rpp_withdrawal_first: '',
    });
    expect(rows[0]?.['rpp_withdrawal_unavailable']).toContain('change:tooFewWaves');
  });

  test('one row counts once, whatever is wrong with it', async () => {
    const { summary } = await courses(weekly(['a', 1, 9], ['a', 1, 9], ['b', 1, 1]), ...WEEKLY);
    expect(summary.rejectedRows).toBe(2);
  });
});

describe('The same file', () => {
  const text = weekly(['a', 1, 3], ['b', 1, 1], ['a', 2, 1]);
  const plain = () => courses(text, ...WEEKLY).then(({ text: out }) => out);

  test.each<[string, (text: string) => string | Uint8Array]>([
    ['with a byte order mark', (one) => `\ufeff${one}`],
    ['with other line ends', (one) => one.replaceAll('\n', '\r\n')],
    ['in UTF-16', (one) => Buffer.from(`\ufeff${one}`, 'utf16le')],
    ['in gzip', (one) => gzipSync(one)],
    [
      'as a workbook',
      (one) =>
        workbook([
          {
            name: 'Waves',
            rows: one
              .trimEnd()
              .split('\n')
              .map((line) =>
                row(...line.split(',').map((each) => (/^\d+$/.test(each) ? Number(each) : each))),
              )
              .join(''),
          },
        ]),
    ],
  ])('%s has the same courses', async (_, written) => {
    expect((await courses(written(text), ...WEEKLY)).text).toBe(await plain());
  });
});

describe('Plots', () => {
  const IDS = [
    '../../etc',
    'a/b',
    'a\\b',
    'A',
    'a',
    '.',
    '..',
    'con',
    'ä',
    'ä',
    'x'.repeat(300),
    '<b>&"',
    '-rf',
    'nul.svg',
    'a~b',
    '  ',
  ];
  const quoted = (id: string) => `"${id.replaceAll('"', '""')}"`;

  test('have names that are safe and one for each person, whatever the ids are', async () => {
    const rows = IDS.flatMap((id) => [[quoted(id), 1, 3] as const, [quoted(id), 2, 1] as const]);
    const { cwd, rows: shown } = await courses(weekly(...rows), ...WEEKLY, '--plots', 'plots');
    const people = new Set(IDS.map((id) => id.trim()).filter(Boolean));
    const names = readdirSync(join(cwd, 'plots'));
    expect(names).toHaveLength(people.size);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(people.size);
    for (const name of names) expect(name).toMatch(/^person-[a-z0-9_~-]{1,100}\.svg$/);
    expect(shown.map((one) => one['rpp_plot']).sort()).toEqual([...names].sort());
    expect(readdirSync(cwd).sort()).toEqual(['in.course.csv', 'in.csv', 'plots', 'r.csv']);
    const marked = shown.find((one) => one['person'] === '<b>&"')?.['rpp_plot'] ?? '';
    const svg = readFileSync(join(cwd, 'plots', marked), 'utf8');
    expect(svg).toContain('&lt;b&gt;&amp;&quot;');
    expect(svg).not.toContain('<b>');
    expect(svg.match(/role="img"/g)).toHaveLength(4);
  });

  test('go into a folder that is there, beside what is in it', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'plots'));
    writeFileSync(join(cwd, 'plots/person-a.svg'), 'earlier');
    writeFileSync(join(cwd, 'plots/notes.txt'), 'mine');
    writeFileSync(join(cwd, 'in.csv'), weekly(['a', 1, 3], ['a', 2, 1]));
    const { code } = await relata(['course', 'in.csv', ...WEEKLY, '--plots', 'plots'], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'plots')).sort()).toEqual(['notes.txt', 'person-a.svg']);
    expect(readFileSync(join(cwd, 'plots/person-a.svg'), 'utf8')).toMatch(/^<svg /);
  });

  test('do not go where a file is', async () => {
    const { code, err, cwd } = await courses(weekly(['a', 1, 3]), ...WEEKLY, '--plots', 'in.csv');
    expect(code).toBe(6);
    expect(err).toMatch(/outputIsInput|outputUnwritable/);
    expect(readdirSync(cwd)).toEqual(['in.csv']);
  });
});

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  '%s midway leaves nothing under a name that was asked for',
  async (signal) => {
    const cwd = folder();
    const words = [
      'course',
      '-',
      ...WEEKLY,
      '--output',
      'out.csv',
      '--long',
      'waves.csv',
      '--plots',
      'plots',
    ];
    const { process, ended } = child(words, cwd);
    process.stdin?.write(
      weekly(...Array.from({ length: 5000 }, (_, i) => [`p${i}`, 1, 1] as const)),
    );
    while (readdirSync(cwd).length < 3) await setTimeout(10);
    process.kill(signal);
    await ended;
    const left = readdirSync(cwd).filter((name) => signal !== 'SIGKILL' || !name.startsWith('.'));
    expect(left).toEqual([]);
    expect(existsSync(join(cwd, 'out.csv'))).toBe(false);
  },
);
