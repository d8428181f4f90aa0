import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PHQ, phqFile } from './support/phq.ts';
import { folder, relata } from './support/relata.ts';
import { scored, scoredIn } from './support/scored.ts';

const PHQ9 = ['--instrument', 'phq-9'];
const total = ({ rows }: { rows: Record<string, string>[] }) =>
  rows.map((row) => row['phq_9_total'] || row['phq_9_total_status']);

describe('--labels auto', () => {
  test('takes the labels of the definition, in any case and spacing, beside numbers', async () => {
    const file = phqFile(
      'a,Not at all,Several days,More than half the days,Nearly every day,0,0,0,0,0',
      'b,not at all, SEVERAL  DAYS ,"more than half the days",3,2,1,0,,0',
    );
    const found = await scored(file, ...PHQ9, '--labels', 'auto', '--keep', 'none');
    expect(total(found)).toEqual(['6', 'insufficient']);
    expect(found.rows[1]?.['phq_9_total_answered']).toBe('8');
  });

  test('takes a code beside its label where both say the same, and nothing else', async () => {
    const file = phqFile(
      'a,3 - Nearly every day,Several days (1),2: more than half the days,(0) Not at all,0,0,0,0,0',
      'b,2 - Nearly every day,0,0,0,0,0,0,0,0',
    );
    expect(total(await scored(file, ...PHQ9, '--labels', 'auto'))).toEqual(['6', 'rejected']);
  });

  test('takes the file’s own codes beside labels where they are shifted', async () => {
    const file = phqFile('a,4 - Nearly every day,Several days (2),1,1,1,1,1,1,1');
    const options = ['--labels', 'auto', '--shift', '-1'];
    expect(total(await scored(file, ...PHQ9, ...options))).toEqual(['4']);
  });

  test('leaves an unknown text a fault, which names no answer', async () => {
    const file = phqFile('a,Rarely or never,0,0,0,0,0,0,0,0');
    const cwd = folder();
    const found = await scoredIn(cwd, file, ...PHQ9, '--labels', 'auto', '--rejects', 'r.csv');
    expect(total(found)).toEqual(['rejected']);
    expect(found.err).not.toContain('Rarely');
  });

  test('takes the labels of the form', async () => {
    const names = Array.from({ length: 42 }, (_, i) => `dass42_${i + 1}`);
    const cells = names.map(() => 'Applied to me very much, or most of the time');
    const file = `id,${names.join(',')}\n1,${cells.map((cell) => `"${cell}"`).join(',')}\n`;
    const options = ['--instrument', 'dass-42', '--form', 'coded-1-4', '--labels', 'auto'];
    expect((await scored(file, ...options)).rows[0]?.['dass_42_total']).toBe('126');
  });

  test('is refused where the definition has no labels', async () => {
    const names = Array.from({ length: 16 }, (_, i) => `q${i + 1}`);
    const { code, err } = await scored(
      `id,${names.join(',')}\n`,
      ...['--instrument', 'qids-sr16', '--items', 'q{n}', '--labels', 'auto'],
    );
    expect([code, err]).toEqual([2, expect.stringMatching(/no labels.*\[labelsUnusable\]/)]);
  });

  test('is proposed where cells hold the labels', async () => {
    const file = phqFile('a,Not at all,Several days,Not at all,0,0,0,0,0,0');
    const { err, summary } = await scored(file, ...PHQ9);
    expect(err).toContain('--labels auto');
    expect(summary.warnings).toEqual([expect.stringContaining('--labels auto')]);
  });
});

describe('A file of labels', () => {
  const LABELS = 'label,value\nnie,0\nselten,1\n"oft, sehr",2\nimmer,3\n';
  const withFile = async (name: string, content: string, file: string, ...options: string[]) => {
    const cwd = folder();
    writeFileSync(join(cwd, name), content);
    return scoredIn(cwd, file, ...PHQ9, '--labels', name, ...options);
  };
  const ROW = phqFile('a,nie,SELTEN,"oft, sehr",immer,1,1,1,1,1');

  test.each([
    ['labels.csv', LABELS],
    ['labels.csv', `\ufeff${LABELS.replaceAll('\n', '\r\n')}`],
    ['labels.csv', 'Value;Label\n0;nie\n1;selten\n2;oft, sehr\n3;immer\n'],
    ['labels.json', '{"nie": 0, "selten": "1", "oft, sehr": 2, "immer": 3}'],
    ['labels.json', '{"phq-9": {"nie": 0, "selten": 1, "oft, sehr": 2, "immer": 3}}'],
  ])('%s gives each label its value: %j', async (name, content) => {
    expect(total(await withFile(name, content, ROW))).toEqual(['11']);
  });

  test('may hold for one item, which counts instead of what holds for all', async () => {
    const content = 'item,label,value\n,nie,0\n,immer,3\nphq9_2,immer,1\n3,immer,2\n';
    const file = phqFile('a,immer,immer,immer,nie,nie,nie,nie,nie,nie');
    expect(total(await withFile('l.csv', content, file))).toEqual(['6']);
    const json = '{"nie": 0, "immer": 3, "phq9_2": {"immer": 1}, "3": {"immer": 2}}';
    expect(total(await withFile('l.json', json, file))).toEqual(['6']);
  });

  test('is not shifted: its values are those of the definition', async () => {
    const file = phqFile('a,immer,4,1,1,1,1,1,1,1');
    expect(total(await withFile('l.csv', LABELS, file, '--shift', '-1'))).toEqual(['6']);
  });

  test.each([
    ['label,value\nnie,zero\n', /no number for row 1/],
    ['label,value\nnie,9\n', /value 9, which is no answer/],
    ['label,value\nnie,0\nNIE,1\n', /two values/],
    ['label,value\n3,0\n', /is a number/],
    ['label,value\n"",0\n', /empty label/],
    ['label,value\n', /holds no label/],
    ['text,code\nnie,0\n', /no columns named label and value/],
    ['item,label,value\nphq9_77,nie,0\n', /phq9_77, which is not being scored/],
    ['{"nie": 0', /begins like JSON/],
    ['[1]', /no JSON object/],
    ['{"nie": null}', /no number for/],
    ['label,value\nnie,0,1\n', /cannot be read as a table/],
  ])('that says %j is refused before a row is read', async (content, why) => {
    const { code, err, cwd } = await withFile('l.csv', content, ROW);
    expect(code).toBe(2);
    expect(err).toMatch(why);
    expect(err).toContain('[labelsUnusable]');
    expect(readdirSync(cwd).sort()).toEqual(['in.csv', 'l.csv']);
  });

  test('that is not there is refused', async () => {
    const { code, err } = await scored(ROW, ...PHQ9, '--labels', 'nowhere.csv');
    expect([code, err]).toEqual([2, expect.stringContaining('does not exist')]);
  });

  test('serves explain and lint too', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'l.csv'), LABELS);
    writeFileSync(join(cwd, 'in.csv'), ROW);
    const words = ['explain', 'phq-9', '--file', 'in.csv', '--row', '1', '--labels', 'l.csv'];
    const { code, out } = await relata([...words, '--json'], { cwd });
    const steps: { scale?: string; value: number }[] = JSON.parse(out).steps;
    expect([code, steps.find(({ scale }) => scale === 'total')?.value]).toEqual([0, 11]);
    const linted = await relata(['lint', 'phq-9', '--data', 'in.csv', '--labels', 'l.csv'], {
      cwd,
    });
    expect(linted.out).not.toContain('notNumbers');
  });
});

/** Rows of answers 1 to 4 that go together, as those of one trait do. */
const fromOne = (count: number, spoilt = (_: number) => false) =>
  Array.from({ length: count }, (_, r) => {
    const answers = PHQ.map((_, i) => 1 + Math.max(0, Math.min(3, (r % 4) + ((r + i) % 3) - 1)));
    return `${r},${(spoilt(r) ? PHQ.map(() => 'x') : answers).join(',')}`;
  });

describe('--shift', () => {
  test('moves every number but the missing codes', async () => {
    const file = phqFile('a,1,2,3,4,1,1,1,1,1', 'b,0,99,1,1,1,1,1,1,1');
    const found = await scored(file, ...PHQ9, '--shift', '-1', '--missing', '0,99');
    expect(total(found)).toEqual(['6', 'insufficient']);
    expect(found.rows[1]?.['phq_9_total_answered']).toBe('7');
  });

  test('differs between instruments, and leaves the rest alone', async () => {
    const gad = Array.from({ length: 7 }, (_, i) => `gad7_${i + 1}`);
    const file = `id,${PHQ.join(',')},${gad.join(',')}\n1,${PHQ.map(() => 2).join(',')},${gad.map(() => 2).join(',')}\n`;
    const options = ['--instrument', 'phq-9,gad-7', '--shift', 'gad-7=-1'];
    const { rows } = await scored(file, ...options);
    expect([rows[0]?.['phq_9_total'], rows[0]?.['gad_7_total']]).toEqual(['18', '7']);
  });

  test.each([
    ['x', /not a number/],
    ['gad-7=-1', /not a number|gad-7/],
  ])('%s is refused', async (shift, why) => {
    const { code, err } = await scored(phqFile('a,1,1,1,1,1,1,1,1,1'), ...PHQ9, '--shift', shift);
    expect([code, err]).toEqual([2, expect.stringMatching(why)]);
  });

  test('is named by the refusal of a file that is stored so, and nothing is left behind', async () => {
    const rows = fromOne(3000);
    const { code, err, cwd } = await scored(phqFile(...rows), ...PHQ9, '--rejects', 'r.csv');
    expect(code).toBe(4);
    expect(err).toMatch(/stored as 1 to 4, and 0 to 3 is scored.*\[codingShifted\]/);
    expect(err).toContain('--shift -1');
    expect(readdirSync(cwd)).toEqual(['in.csv']);
    const mended = await scored(phqFile(...rows), ...PHQ9, '--shift', '-1');
    expect([mended.code, mended.err, mended.summary.rejectedRows]).toEqual([0, '', 0]);
    const forced = await scored(phqFile(...rows), ...PHQ9, '--force');
    expect(forced.code).toBe(0);
  });

  test('is refused no later than the rows that show it: a long file is not read to its end', async () => {
    const rows = fromOne(60_000, (r) => r > 50_000);
    const cwd = folder();
    writeFileSync(join(cwd, 'in.csv'), phqFile(...rows));
    const { code, out } = await relata(['score', 'in.csv', ...PHQ9, '--output', '-'], { cwd });
    expect(code).toBe(4);
    expect(out.split('\n').length).toBeLessThan(20_000);
  });
});
