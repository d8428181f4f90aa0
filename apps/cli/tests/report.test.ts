import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phqFile } from './support/phq.ts';
import { folder, relata } from './support/relata.ts';

const PHQ = ['report', 'phq-9'];
const CALM = '1,1,1,1,1,1,1,1,0';

/** A folder with files in it. */
function files(contents: Readonly<Record<string, string>>): string {
  const cwd = folder();
  for (const [name, text] of Object.entries(contents)) writeFileSync(join(cwd, name), text);
  return cwd;
}

const weeks = (...rows: string[]) => phqFile(...rows).replace(/^id,/, 'id,week,');

describe('report', () => {
  test('is Markdown on standard output unless it is told otherwise', async () => {
    const { code, out, err } = await relata([...PHQ, '--answers', CALM]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^# Report: Patient Health Questionnaire-9\n/);
    expect(out).toContain('### Depression severity: 8 on a scale from 0 to 27');
  });

  test('shows a raised flag first, with the help lines of the settings and no others', async () => {
    const cwd = files({
      's.json': '{"helpLines": [{"name": "A line", "contact": "116 123", "url": "tel:116123"}]}',
    });
    const words = [...PHQ, '--answers', '1,1,1,1,1,1,1,1,1'];
    const { out } = await relata([...words, '--settings', 's.json'], { cwd });
    expect(out.indexOf('## Please look at this first')).toBeLessThan(out.indexOf('## Before'));
    expect(out).toContain('**A line** — [116 123](tel:116123)');
    expect((await relata(words)).out).not.toMatch(/help line/i);
  });

  test('is as the ending of its file says, and for the owner of the file alone', async () => {
    const cwd = folder();
    for (const [name, begin] of [
      ['r.html', '<!doctype html>'],
      ['r.md', '# Report'],
      ['r.json', '{\n  "kind": "report",\n  "version": 1'],
    ] as const) {
      const { code, out } = await relata([...PHQ, '--answers', CALM, '--output', name], { cwd });
      expect([code, out]).toEqual([0, '']);
      expect(readFileSync(join(cwd, name), 'utf8').startsWith(begin)).toBe(true);
      expect(statSync(join(cwd, name)).mode & 0o777).toBe(0o600);
    }
    expect(readdirSync(cwd).sort()).toEqual(['r.html', 'r.json', 'r.md']);
    const other = await relata([...PHQ, '--answers', CALM, '--output', 'r.pdf'], { cwd });
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('--format')]);
  });

  test('of a row of a file is that of its answers, and is called by its id', async () => {
    const cwd = files({ 'in.csv': phqFile('a,0,0,0,0,0,0,0,0,0', `b,${CALM}`) });
    const from = [...PHQ, '--file', 'in.csv'];
    const byRow = await relata([...from, '--row', '2'], { cwd });
    const byId = await relata([...from, '--respondent', 'b'], { cwd });
    const typed = await relata([...PHQ, '--answers', CALM, '--label', 'b']);
    expect(byRow.out).toBe(typed.out);
    expect(byId.out).toBe(typed.out);
    expect((await relata([...from, '--row', '3'], { cwd })).err).toContain('rowMissing');
  });

  test('with a column of times tells what changed, in the order of time', async () => {
    const rows = ['a,2,1,1,1,1,1,1,1,1,0', 'a,1,2,2,2,2,2,2,2,2,0', 'a,0,3,3,3,3,3,3,3,3,0'];
    const cwd = files({ 'in.csv': weeks(...rows) });
    const words = [...PHQ, '--file', 'in.csv', '--respondent', 'a', '--time', 'week'];
    const { out } = await relata(words, { cwd });
    expect(out).toContain('The first score is 24, the last 8: 16 lower');
    expect(out).toContain('falls by 8 per week');
    const byDate = rows.map((row) => row.replace(/^a,/, 'a,2026-03-1'));
    const dated = files({ 'in.csv': weeks(...byDate) });
    expect((await relata(words, { cwd: dated })).out).toContain('falls by 8 per day');
  });

  test('of a respondent with several rows needs to know which, or when they were', async () => {
    const cwd = files({ 'in.csv': weeks(`a,0,${CALM}`, `a,0,${CALM}`) });
    const words = [...PHQ, '--file', 'in.csv', '--respondent', 'a'];
    const which = await relata(words, { cwd });
    expect([which.code, which.err]).toEqual([2, expect.stringContaining('Rows 1, 2')]);
    const twice = await relata([...words, '--time', 'week'], { cwd });
    expect([twice.code, twice.err]).toEqual([3, expect.stringContaining('[timesUnusable]')]);
  });

  test('names a norm group and a reliability where they are chosen', async () => {
    const cwd = files({
      'r.json': JSON.stringify({
        norm: { label: 'our clinic', mean: 10, sd: 5, n: 200 },
        reliability: { label: 'our clinic, alpha', value: 0.86 },
      }),
    });
    const words = [...PHQ, '--answers', CALM];
    const { out } = await relata([...words, '--references', join(cwd, 'r.json')]);
    expect(out).toContain('“our clinic”, figures brought by whoever made this report');
    expect(out).toContain('With a reliability of 0.86');
    const wrong = await relata([...words, '--norm', 'people on the moon']);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('[badReference]')]);
  });

  test('shows published lines of a population that is named, and no line unless one is', async () => {
    const words = ['report', 'epds', '--answers', '1,1,1,1,1,1,1,1,1,1'];
    expect((await relata(words)).out).not.toContain('draws a line');
    const wrong = await relata([...words, '--cut-offs', 'people on the moon']);
    expect(wrong.err).toContain('[badReference]');
    const [, population = ''] = /there are "?([^";,]+)/.exec(wrong.err) ?? [];
    const { out } = await relata([...words, '--cut-offs', population]);
    expect(out).toContain('draws a line');
  });

  test('refuses settings that cannot be followed, and says where', async () => {
    const cwd = files({
      'none.json': '{',
      'line.json': '{"helpLines": [{"name": "A line"}]}',
      'scale.json': '{"reflections": {"nothing": "What helped?"}}',
    });
    for (const [name, place] of [
      ['gone.json', 'cannot be read'],
      ['none.json', 'is no JSON'],
      ['line.json', 'helpLines.0.contact'],
      ['scale.json', 'reflections.nothing'],
    ] as const) {
      const words = [...PHQ, '--answers', CALM, '--settings', name];
      const { code, err, out } = await relata(words, { cwd });
      expect([code, out, err]).toEqual([2, '', expect.stringContaining('[settingsUnusable]')]);
      expect(err).toContain(place);
    }
  });

  test('of answers that cannot be scored says what is wrong without repeating them', async () => {
    const { code, err, out } = await relata([...PHQ, '--answers', '1,1,1,1,1,1,1,1,777']);
    expect([code, out]).toEqual([7, '']);
    expect(err).toContain('phq9_9');
    expect(err).not.toContain('777');
  });

  test.each([
    ['no answers', []],
    ['answers and a file', ['--answers', CALM, '--file', 'in.csv']],
    ['a file and no row', ['--file', 'in.csv']],
    ['a row and everybody', ['--file', 'in.csv', '--row', '1', '--all', '--output-folder', 'o']],
    ['everybody and no folder', ['--file', 'in.csv', '--all']],
    ['a folder for one', ['--file', 'in.csv', '--row', '1', '--output-folder', 'o']],
    ['a time of typed answers', ['--answers', CALM, '--time', 'week']],
  ])('cannot be made of %s', async (_, words) => {
    expect((await relata([...PHQ, ...words])).code).toBe(2);
  });
});

describe('reports of everybody', () => {
  const IDS = ['b', 'B', '../../etc/passwd', 'con', 'Ä ö', ''];
  const file = phqFile(...IDS.map((id) => `${id},${CALM}`), 'x,9,9,9,9,9,9,9,9,9', 'y,1,1');

  test('are files whose names are safe and never one another’s, for their owner alone', async () => {
    const cwd = files({ 'in.csv': file });
    const words = [...PHQ, '--file', 'in.csv', '--all', '--output-folder', 'out/reports'];
    const { code, err } = await relata(words, { cwd });
    expect(code).toBe(0);
    expect(err).toContain('6 reports written to out/reports.');
    expect(err).toContain('2 respondents without a report');
    expect(err).toContain('row 7; 8');
    const names = readdirSync(join(cwd, 'out/reports'));
    expect(names).toHaveLength(IDS.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(IDS.length);
    for (const name of names) {
      expect(name).toMatch(/^report-[a-z0-9_-]+(~[0-9a-f]{20})?\.html$/);
      expect(statSync(join(cwd, 'out/reports', name)).mode & 0o777).toBe(0o600);
    }
    expect(readdirSync(cwd).sort()).toEqual(['in.csv', 'out']);
  });

  test('are courses with a column of times, and need one where a respondent has several rows', async () => {
    const rows = ['a,0', 'a,1', 'b,0'].map((row) => `${row},${CALM}`);
    const cwd = files({ 'in.csv': weeks(...rows) });
    const words = [
      ...PHQ,
      '--file',
      'in.csv',
      '--all',
      '--output-folder',
      'out',
      '--format',
      'json',
    ];
    const refused = await relata(words, { cwd });
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('Rows 1, 2')]);
    expect(readdirSync(cwd)).toEqual(['in.csv']);
    await relata([...words, '--time', 'week'], { cwd });
    const read = (name: string) =>
      JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8')).scales[0].change;
    expect(read('report-a.json').course.points).toHaveLength(2);
    expect(read('report-b.json')).toBeNull();
  });
});
