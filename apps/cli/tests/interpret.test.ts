import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareWithNorm, confidenceOf } from 'relata/interpret';
import { describe, expect, test } from 'vitest';
import { phqFile } from './support/phq.ts';
import { folder, ROOT, relata, rowsOf } from './support/relata.ts';

const FOURTEEN = '2,2,2,2,2,2,1,1,0';
const FIGURES = ['--norm', 'German primary care', '--reliability', 'icc'];
const one = (...words: string[]) => relata(['interpret', 'phq-9', '--answers', ...words]);

describe('interpret, of one respondent', () => {
  test('prints the score among those of the group, and what errors of measurement leave open', async () => {
    const { code, out } = await one(FOURTEEN, ...FIGURES);
    expect(code).toBe(0);
    expect(out).toContain('total (Depression severity) = 14: scored, of 0 to 27');
    expect(out).toContain('mean 5.2, SD 4.75, n 3,404');
    expect(out).toContain('z 1.85, T 68.5, percentile 96.8, 96.4 to 97.2 (95 % interval)');
    expect(out).toContain('standard error of measurement 0.95, observed score 12.14 to 15.86');
    expect(out).toContain('regressed true score 13.65');
    expect(out).toContain('band: Moderate (primary care)');
    expect(out).toContain('at or above 10, primary care: reached');
    expect(out).toContain('it is not a diagnosis');
  });

  test('says that the normal model fits a skewed group badly', async () => {
    const { out } = await one('0,0,0,0,0,0,0,0,0', ...FIGURES);
    expect(out).toContain('puts 13.7 % of this group where nobody can score');
  });

  test('takes no group and no reliability unasked', async () => {
    const { out } = await one(FOURTEEN);
    expect(out).toContain('Norm groups are on file for this scale, and none was chosen');
    expect(out).toContain('Reliabilities are on file for this scale, and none was chosen');
    expect(out).not.toMatch(/percentile \d/);
  });

  test('has flags first, and what the open items allow', async () => {
    const { out } = await one('3,3,3,3,,,,,2', ...FIGURES);
    expect(out.indexOf('flag selfHarm: raised (phq9_9)')).toBeLessThan(out.indexOf('total ('));
    expect(out).toContain('total (Depression severity) = no score: insufficient');
    expect(out).toContain('the open items allow 14 to 26');
    expect(out).toContain('at or above 10, primary care: reached');
  });

  test('prints JSON with the result of score and the interpretation', async () => {
    const { out } = await one(FOURTEEN, ...FIGURES, '--level', '0.8', '--json');
    const { interpretation, scales } = JSON.parse(out);
    expect(scales.total.value).toBe(14);
    expect(interpretation.scales.total).toMatchObject({
      comparison: { status: 'available', percentileInterval: { level: 0.8 } },
      confidence: { observed: { level: 0.8 } },
      cutOffs: [{ reached: true }],
    });
  });

  test('uses figures of your own from a file, for single scales, and says that they are yours', async () => {
    const cwd = folder();
    const norm = { label: 'our clinic', mean: 3, sd: 1.5, n: 40 };
    writeFileSync(join(cwd, 'own.json'), JSON.stringify({ scales: { 'phq-2': { norm } } }));
    const words = ['interpret', 'phq-9', '--answers', FOURTEEN, '--references', 'own.json'];
    const { code, out } = await relata(words, { cwd: ROOT });
    expect([code, out]).toEqual([2, '']);
    const path = join(cwd, 'own.json');
    const there = await relata([...words.slice(0, -1), path]);
    expect(there.out).toContain('our clinic (your own): mean 3, SD 1.5, n 40');
    expect(there.out).toContain('z 0.67');
  });
});

describe('What cannot be used is a problem with a code:', () => {
  test.each<[what: string, words: string[], code: string, says: RegExp]>([
    ['a population that nobody has', ['--norm', 'Martian'], 'badReference', /Martian/],
    ['one that several have', ['--norm', 'German'], 'badReference', /Several norm groups/],
    ['a reliability that several have', ['--reliability', 'alpha'], 'badReference', /Several/],
    ['a population without cut-offs', ['--cut-offs', 'pilots'], 'badReference', /primary care/],
    ['a level of 95', ['--level', '95'], 'badUsage', /0\.5 to 0\.9999/],
    ['a level that is no number', ['--level', 'most'], 'badUsage', /0\.5 to 0\.9999/],
    [
      'a file of references that is not there',
      ['--references', 'no.json'],
      'referencesUnusable',
      /no\.json/,
    ],
  ])('%s', async (_, words, code, says) => {
    const ran = await one(FOURTEEN, ...words);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(code);
    expect(ran.err.replaceAll(/\s+/g, ' ')).toMatch(says);
  });

  test.each([
    ['an SD of 0', { norm: { label: 'own', mean: 1, sd: 0 } }],
    ['an SD that is a text', { norm: { label: 'own', mean: 1, sd: 'two' } }],
    ['a scale that there is not', { scales: { joy: { norm: { label: 'o', mean: 1, sd: 1 } } } }],
  ])('%s in a file of references', async (_, references) => {
    const path = join(folder(), 'own.json');
    writeFileSync(path, JSON.stringify(references));
    const { code, err } = await one(FOURTEEN, '--references', path);
    expect(code).toBe(2);
    expect(err).toMatch(/badReference|referencesUnusable/);
  });

  test('answers that are no options, which are not repeated', async () => {
    const { code, err } = await one('77,2,2,2,2,2,1,1,0');
    expect([code, err]).toEqual([7, expect.stringContaining('answersRejected')]);
    expect(err).not.toContain('77');
  });

  test('several instruments in one file: groups are those of one', async () => {
    const words = ['interpret', 'examples/responses.csv', '--instrument', 'phq-9,gad-7'];
    const { code, err } = await relata([...words, '--output', '-']);
    expect([code, err]).toEqual([2, expect.stringContaining('badUsage')]);
  });
});

const rows = phqFile(
  'a,2,2,2,2,2,2,1,1,0',
  'b,3,,,,,,,,',
  'c,9,0,0,0,0,0,0,0,0',
  'd,1,2',
  'e,0,0,0,0,0,0,0,0,0',
);

async function interpreted(...words: string[]) {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), rows);
  const ran = await relata(['interpret', 'in.csv', '--instrument', 'phq-9', ...words], { cwd });
  return { ...ran, cwd };
}

describe('interpret, of a file', () => {
  test('writes a row for each respondent, in order, beside the scores as score writes them', async () => {
    const { code, cwd } = await interpreted(...FIGURES);
    expect(code).toBe(0);
    const said = rowsOf(readFileSync(join(cwd, 'in.interpreted.csv'), 'utf8'));
    await relata(['score', 'in.csv', '--instrument', 'phq-9'], { cwd });
    const scores = rowsOf(readFileSync(join(cwd, 'in.scored.csv'), 'utf8'));
    expect(said.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    said.forEach((row, i) => expect(row).toMatchObject(scores[i] as object));
    const group = { mean: 5.2, sd: 4.75, n: 3404 };
    const { z, t, percentile, percentileInterval: limits } = compareWithNorm(14, group);
    const { standardErrorOfMeasurement: sem, observed, trueScore } = confidenceOf(14, group, 0.96);
    if (limits.status === 'unavailable') throw new Error(limits.reason);
    expect(said[0]).toMatchObject({
      phq_9_total: '14',
      phq_9_total_percent_of_maximum: String((100 * 14) / 27),
      phq_9_total_z: String(z),
      phq_9_total_t: String(t),
      phq_9_total_percentile: String(percentile),
      phq_9_total_percentile_low: String(limits.low),
      phq_9_total_percentile_high: String(limits.high),
      phq_9_total_sem: String(sem),
      phq_9_total_observed_low: String(observed.low),
      phq_9_total_observed_high: String(observed.high),
      phq_9_total_true: String(trueScore.estimate),
      phq_9_total_true_se: String(trueScore.standardError),
      phq_9_total_true_low: String(trueScore.low),
      phq_9_total_true_high: String(trueScore.high),
      phq_9_total_cut_off_1: '1',
      phq_9_phq_2_z: '',
    });
    const nothing = { phq_9_total_z: '', phq_9_total_sem: '', phq_9_total_percent_of_maximum: '' };
    expect(said[1]).toMatchObject({ ...nothing, phq_9_total_cut_off_1: '' });
    expect(said[2]).toMatchObject({ ...nothing, phq_9_total_status: 'rejected' });
    expect(said[3]).toMatchObject({ ...nothing, phq_9_total_cut_off_1: '' });
    expect(said[4]).toMatchObject({ phq_9_total_cut_off_1: '0' });
  });

  test('says in the summary by which figures, and why there are none', async () => {
    const { err } = await interpreted(...FIGURES);
    expect(err).toContain('norm group: German primary care (Jordan et al. 2017, via measurely)');
    expect(err).toContain('cut-off 1: at or above 10, primary care');
    expect(err).toContain('The chosen norm group has no figures for this scale.');
    expect(err).toContain('2 rows rejected');
  });

  test('prints the summary as JSON, lists faults, and ends with 7 where it is strict', async () => {
    const { code, out, cwd } = await interpreted(
      ...FIGURES,
      '--json',
      '--strict',
      '--rejects',
      'rejects.csv',
    );
    expect(code).toBe(7);
    expect(JSON.parse(out)).toMatchObject({
      rows: 5,
      rejectedRows: 2,
      figures: {
        total: { norm: { status: 'available', norm: { n: 3404 } } },
        'phq-2': { norm: { status: 'unavailable', reason: 'noNormForScale' } },
      },
    });
    expect(readFileSync(join(cwd, 'rejects.csv'), 'utf8').split('\n')[1]).toMatch(
      /^3,c,phq-9,phq9_1/,
    );
  });

  test('writes nothing where the figures cannot be used', async () => {
    const { code, cwd } = await interpreted('--norm', 'Martian');
    expect(code).toBe(2);
    expect(existsSync(join(cwd, 'in.interpreted.csv'))).toBe(false);
  });

  test('writes to standard output, and keeps what is asked for', async () => {
    const { out } = await interpreted('--output', '-', '--keep', 'none', '--quiet');
    expect(out.split('\n')[0]).toMatch(/^phq_9_total,/);
  });
});

test('A file of references is taken from where the command is run, by every verb that takes one', async () => {
  const cwd = folder();
  const own = { label: 'own', mean: 5, sd: 4 };
  // With a byte order mark, as some editors write it.
  writeFileSync(join(cwd, 'own.json'), `\uFEFF${JSON.stringify({ norm: own })}`);
  const given = ['--answers', '1,1,1,1,1,1,1,1,1', '--references', 'own.json'];
  const interpreted = await relata(['interpret', 'phq-9', ...given, '--json'], { cwd });
  expect(JSON.parse(interpreted.out).interpretation.scales.total.comparison).toMatchObject({
    z: 1,
  });
  const report = await relata(['report', 'phq-9', ...given], { cwd });
  expect([report.code, report.out]).toEqual([0, expect.stringContaining('own')]);
  const other = ['--other-answers', '0,0,0,0,0,0,0,0,0', '--instrument', 'phq-9', '--json'];
  expect((await relata(['pair', ...given, ...other], { cwd })).code).toBe(0);
});
