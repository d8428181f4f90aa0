import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instrument, type Result, score, scorer } from 'relata';
import { rpp as rppTyped } from 'relata/instruments/rpp';
import { courseOf } from 'relata/interpret';
import { describe, expect, test } from 'vitest';
import { courses, RPP_9, WEEKLY, weekly } from './support/courses.ts';
import { PHQ } from './support/phq.ts';
import { folder, ROOT, relata } from './support/relata.ts';
import { csvRows } from './support/run-script.ts';

const rpp: Instrument = rppTyped;
const example = join(ROOT, 'examples/rpp-9-weekly.simulated.csv');
const figures = join(ROOT, 'examples/rpp-9-weekly.references.json');
const EXAMPLE = ['--instrument', 'rpp', '--form', 'rpp-9', '--id', 'id', '--time', 'wave'];

describe('A file of weekly answers', () => {
  test('becomes for each person what the library makes of that person’s waves', async () => {
    const text = readFileSync(example, 'utf8');
    const { rows, summary } = await courses(text, ...EXAMPLE, '--references', figures);
    const answers = csvRows(example);
    const references = JSON.parse(readFileSync(figures, 'utf8'));
    expect(rows).toHaveLength(new Set(answers.map((row) => row['id'])).size);
    expect(summary).toMatchObject({ people: 20, rows: answers.length, rejectedRows: 0 });
    for (const row of rows) {
      const own = answers.filter((one) => one['id'] === row['id']);
      const waves = own.map((one) => {
        const given = RPP_9.map((item) => (one[item] === '' ? null : Number(one[item])));
        const result: Result = score(rpp, given, { form: 'rpp-9' });
        return { time: Number(one['wave']), result };
      });
      const made = courseOf(rpp, waves, { references });
      expect(row['rpp_waves']).toBe(String(own.length));
      for (const [scale, { change, trend, waves: scored }] of Object.entries(made.scales)) {
        const cell = (column: string) => row[`rpp_${scale}_${column}`];
        expect(cell('waves')).toBe(String(scored));
        if (change.status !== 'available' || change.class.status !== 'available') {
          throw new Error('the example leaves somebody without a class');
        }
        expect(cell('first')).toBe(String(change.first));
        expect(cell('last')).toBe(String(change.last));
        expect(cell('class')).toBe(change.class.value);
        const line = trend.leastSquares;
        expect(cell('slope')).toBe(line.status === 'available' ? String(line.slope) : '');
        expect(cell('unavailable')).toBe('');
      }
    }
  });

  test('has a row for each wave with --long, in order of time', async () => {
    const text = weekly(['b', 3, 1], ['a', 2, 2], ['a', 1, 3], ['a', 10, '']);
    const { cwd } = await courses(text, ...WEEKLY, '--long', 'waves.csv');
    const shown = csvRows(join(cwd, 'waves.csv')).map((row) =>
      ['person', 'week', 'rpp_elapsed', 'rpp_withdrawal', 'rpp_withdrawal_status'].map(
        (name) => row[name],
      ),
    );
    expect(shown).toEqual([
      ['b', '3', '3', '1', 'scored'],
      ['a', '1', '1', '3', 'scored'],
      ['a', '2', '2', '2', 'scored'],
      ['a', '10', '10', '', 'insufficient'],
    ]);
  });

  test('says why what it cannot say is empty', async () => {
    const { rows } = await courses(weekly(['a', 1, 2], ['b', 1, 1], ['b', 2, 3]), ...WEEKLY);
    expect(rows[0]).toMatchObject({ rpp_withdrawal_change: '', rpp_withdrawal_first: '2' });
    expect(rows[0]?.['rpp_withdrawal_unavailable']?.split(' ')).toEqual([
      'change:tooFewWaves',
      'slope:tooFewWaves',
      'robust_slope:tooFewWaves',
      'from_baseline:tooFewWaves',
      'sdc:noReliabilityOnFile',
    ]);
    expect(rows[1]).toMatchObject({ rpp_withdrawal_change: '2', rpp_withdrawal_towards: 'worse' });
    expect(rows[1]?.['rpp_withdrawal_unavailable']).toContain('class:noReliabilityOnFile');
  });

  test('may hold the occasions in columns, by number or by a text that stands for one', async () => {
    const names = (wave: string) => PHQ.map((name) => `${name.replace('_', '')}_${wave}`);
    const file = (waves: readonly string[]) =>
      [
        ['id', ...waves.flatMap(names)].join(),
        ['x', ...waves.flatMap((_, i) => PHQ.map(() => 3 - i))].join(),
        '',
      ].join('\n');
    const options = ['--instrument', 'phq-9', '--items', 'phq9{n}_{wave}'];
    const numbered = await courses(file(['1', '9']), ...options);
    expect(numbered.rows[0]).toMatchObject({
      phq_9_total_first: '27',
      phq_9_total_last: '18',
      phq_9_total_last_time: '9',
      phq_9_flag_selfHarm_waves_raised: '2',
      phq_9_flag_selfHarm_last: 'raised',
    });
    const worded = await courses(file(['post', 'pre']), ...options, '--times', 'pre=0,post=8');
    expect(worded.rows[0]).toMatchObject({ phq_9_total_first: '18', phq_9_total_last: '27' });
    const unsaid = await courses(file(['post', 'pre']), ...options);
    expect([unsaid.code, unsaid.err]).toEqual([2, expect.stringContaining('--times')]);
  });

  test('counts dates in days or weeks from each person’s first', async () => {
    const text = weekly(
      ['a', '2026-03-16', 1],
      ['a', '2026-03-02', 3],
      ['a', '2026-03-09', 2],
      ['b', '2026-05-04T12:00', 3],
      ['b', '2026-05-11T12:00', 2],
      ['b', '2026-05-18T12:00', 1],
    );
    const days = await courses(text, ...WEEKLY);
    for (const row of days.rows) {
      expect(Number(row['rpp_withdrawal_slope'])).toBeCloseTo(-1 / 7, 14);
    }
    expect(days.rows[1]).toMatchObject({ rpp_withdrawal_first_time: '2026-05-04T12:00:00Z' });
    const weeks = await courses(text, ...WEEKLY, '--time-unit', 'week');
    expect(weeks.rows.map((row) => row['rpp_withdrawal_slope'])).toEqual(['-1', '-1']);
    const months = await courses(text, ...WEEKLY, '--time-unit', 'month');
    expect([months.code, months.rows]).toEqual([2, []]);
  });

  test.each([
    [['--time', 'weak'], 'unknownColumn', 'nearest: week'],
    [['--time', 'numbing1'], 'badOption', 'answers'],
    [['--time', 'person'], 'badOption', 'one column'],
    [['--scales', 'joy'], 'badOption', 'withdrawal'],
    [['--level', '95'], '', 'level'],
    [['--norm', 'nobody'], 'badReference', 'norm'],
    [['--times', 'baseline'], 'badOption', 'baseline=0'],
    [['--instrument', 'phq-9,rpp'], 'badUsage', 'one instrument'],
    [['--long', 'in.course.csv'], 'outputIsInput', 'name of its own'],
  ])('is refused with %j', async (options, code, why) => {
    const { code: exit, err, rows } = await courses(weekly(['a', 1, 1]), ...WEEKLY, ...options);
    expect(exit).toBeGreaterThan(1);
    expect(err).toContain(code);
    expect(err).toContain(why);
    expect(rows).toEqual([]);
  });
});

test('A coding that is plainly shifted stops the run, as it stops `relata score`', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => [`p${i >> 1}`, i % 2, (i % 5) + 1] as const);
  const { code, err, cwd } = await courses(weekly(...rows), ...WEEKLY);
  expect(err).toContain('codingShifted');
  expect(code).toBe(4);
  expect(readdirSync(cwd)).toEqual(['in.csv']);
});

test('Standard input and standard output work, and --strict tells of rows that were lost', async () => {
  const text = weekly(['a', 1, 1], ['a', '', 2]);
  const ran = await relata(['course', '-', ...WEEKLY, '--strict'], { stdin: [text] });
  expect(ran.code).toBe(7);
  expect(ran.out.split('\n')[1]).toMatch(/^a,2,1,0,/);
});

describe('Columns named as the answers of one form', () => {
  const BY = ['--id', 'person', '--time', 'week'];
  const text = weekly(['a', 1, 1], ['a', 2, 3]);
  const answersOf = (instrument: Instrument, form: string) =>
    scorer(instrument, { form }).plan.fields.map(({ id }) => id);

  test('need neither --instrument nor --form', async () => {
    const told = await courses(text, ...WEEKLY);
    const found = await courses(text, ...BY);
    expect(found.err).toBe('');
    expect(found.text).toBe(told.text);
    expect(found.summary).toEqual(told.summary);
  });

  test('give the same explanation and the same report as with --form', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'in.csv'), text);
    const file = ['rpp', '--file', 'in.csv', '--row', '2'];
    for (const verb of ['explain', 'report']) {
      const found = await relata([verb, ...file], { cwd });
      expect(found.code).toBe(0);
      expect(found.out).toBe((await relata([verb, ...file, '--form', 'rpp-9'], { cwd })).out);
    }
  });

  test('are not guessed at where two forms, two instruments, or none have them', async () => {
    const header = (items: readonly string[]) => `person,week,${items.join()}\na,1\n`;
    const forms = await courses(header(answersOf(rpp, 'rpp-24')), ...BY);
    expect([forms.code, forms.err]).toEqual([4, expect.stringContaining('rpp-24-partner')]);
    const two = await courses(header([...RPP_9, ...PHQ]), ...BY);
    expect([two.code, two.err]).toEqual([2, expect.stringContaining('phq-9, rpp')]);
    const none = await courses(header(RPP_9.slice(1)), ...BY);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('relata list')]);
  });
});
