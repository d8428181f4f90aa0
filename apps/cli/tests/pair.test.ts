import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rpp } from 'relata/instruments/rpp';
import { describe, expect, test } from 'vitest';
import { folder, relata, rowsOf } from './support/relata.ts';

const ITEMS = rpp.definition.forms['rpp-24'].items;
const FORMS = '--instrument rpp --form rpp-24 --other-form rpp-24-partner'.split(' ');

const SELF = [1, 2, 3, 4, 0, 1, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 4, 3, 2, 1, 0, 1, 2, 3];
const PARTNER = [1, 0, 3, 4, 1, 1, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 0, 3, 2, 1, 2, 1, 2, 0];

type Rows = readonly (readonly [id: string, answers: readonly (number | string)[]])[];

const csv = (rows: Rows, id = 'couple') =>
  `${[id, ...ITEMS].join()}\n${rows.map(([who, answers]) => `${[who, ...answers].join()}\n`).join('')}`;

/** Compares two files of rows; answers what ran, the couples, the rejects and the summary. */
async function compared(first: Rows, second: Rows, ...options: string[]) {
  const cwd = folder();
  writeFileSync(join(cwd, 'self.csv'), csv(first));
  writeFileSync(join(cwd, 'partner.csv'), csv(second));
  const words = ['pair', 'self.csv', 'partner.csv', ...FORMS, '--id', 'couple'];
  const ran = await relata([...words, '--rejects', 'rejects.csv', '--json', ...options], { cwd });
  const read = (name: string) =>
    existsSync(join(cwd, name)) ? rowsOf(readFileSync(join(cwd, name), 'utf8')) : [];
  return {
    ...ran,
    cwd,
    couples: read('self.pairs.csv'),
    rejects: read('rejects.csv'),
    summary: ran.out === '' ? null : JSON.parse(ran.out),
  };
}

const OWN = {
  norm: { label: 'pilot', mean: 1.5, sd: 0.8 },
  reliability: { label: 'pilot, alpha', value: 0.84 },
};

describe('Two files', () => {
  test('make a row for each couple, in the order of the first, whatever that of the second', async () => {
    const { code, couples, summary } = await compared(
      [
        ['b', SELF],
        ['a', PARTNER],
      ],
      [
        ['a', PARTNER],
        ['b', PARTNER],
      ],
    );
    expect(code).toBe(0);
    expect(couples.map(({ couple }) => couple)).toEqual(['b', 'a']);
    expect(couples[0]).toMatchObject({
      rpp_numbing_first: '2',
      rpp_numbing_second: '1.375',
      rpp_numbing_difference: '0.625',
      rpp_numbing_difference_se: '',
      rpp_items_in_common: '24',
      rpp_items_same: '19',
      rpp_items_most_different: 'numbing1=4 numbing8=3 withdrawal2=2 numbing5=2 withdrawal5=1',
      rpp_items_d: String(Math.sqrt(34)),
      rpp_scales_d: '',
    });
    expect(couples[1]).toMatchObject({ rpp_items_d: '0', rpp_items_icc: '1' });
    expect(summary).toMatchObject({ couples: 2, rejectedCouples: 0, notCompared: {}, faults: 0 });
  });

  test('list every row without a partner, with its code, and count it', async () => {
    const { code, couples, rejects, summary } = await compared(
      [
        ['a', SELF],
        ['lone', SELF],
        ['', SELF],
      ],
      [
        ['a', PARTNER],
        ['other', PARTNER],
      ],
    );
    expect([code, couples.length]).toEqual([0, 1]);
    expect(rejects.map(({ side, row, id, code: why }) => [side, row, id, why])).toEqual([
      ['first', '2', 'lone', 'noPartner'],
      ['first', '3', '', 'noId'],
      ['second', '2', 'other', 'noPartner'],
    ]);
    expect(summary.notCompared).toEqual({ noPartner: 2, noId: 1 });
  });

  test('with an id twice on one side compare none of its rows: which was meant is unknown', async () => {
    const { couples, rejects, summary } = await compared(
      [
        ['a', SELF],
        ['a', PARTNER],
        ['b', SELF],
      ],
      [
        ['a', PARTNER],
        ['b', PARTNER],
      ],
    );
    expect(couples.map(({ couple }) => couple)).toEqual(['b']);
    expect(rejects.map(({ side, row, code }) => [side, row, code])).toEqual([
      ['first', '1', 'duplicateId'],
      ['first', '2', 'duplicateId'],
      ['second', '1', 'noPartner'],
    ]);
    expect(summary.notCompared).toEqual({ duplicateId: 2, noPartner: 1 });
  });

  test('keep a couple of which one cannot be scored, without a comparison', async () => {
    const wrong = PARTNER.map((answer, i) => (i === 0 ? 9 : answer));
    const { couples, rejects, summary } = await compared([['a', SELF]], [['a', wrong]]);
    expect(couples[0]).toMatchObject({
      rpp_withdrawal_first: '1.75',
      rpp_withdrawal_second: '',
      rpp_withdrawal_second_status: 'rejected',
      rpp_withdrawal_difference: '',
      rpp_items_d: '',
    });
    expect(rejects).toMatchObject([
      { side: 'second', row: '1', column: 'withdrawal1', code: 'answerOutOfRange' },
    ]);
    expect(JSON.stringify(rejects)).not.toContain('9');
    expect(summary).toMatchObject({ couples: 1, rejectedCouples: 1 });
    const kept = await compared([['a', SELF]], [['a', wrong]], '--on-invalid', 'missing');
    expect(kept.couples[0]).toMatchObject({ rpp_items_by_both: '23' });
    expect(kept.rejects).toMatchObject([{ action: 'treatedAsMissing' }]);
  });

  test('have standard errors by figures of the caller, also by those of the second alone', async () => {
    const cwd = folder();
    const file = (name: string, choices: object) => {
      writeFileSync(join(cwd, name), JSON.stringify(choices));
      return join(cwd, name);
    };
    const own = file('own.json', OWN);
    const theirs = file('theirs.json', { ...OWN, norm: { ...OWN.norm, sd: 0.6 } });
    const one = async (...options: string[]) =>
      (await compared([['a', SELF]], [['a', PARTNER]], '--references', own, ...options)).couples[0];
    const both = await one();
    expect(Number(both?.['rpp_core_difference_se'])).toBeCloseTo(0.32 * Math.SQRT2, 12);
    expect(both?.['rpp_core_beyond_error']).toBe('no');
    const mixed = await one('--other-references', theirs, '--level', '0.5');
    expect(Number(mixed?.['rpp_core_difference_se'])).toBeCloseTo(Math.hypot(0.32, 0.24), 12);
    expect(mixed?.['rpp_numbing_beyond_error']).toBe('yes');
  });

  test('may name columns otherwise, and stop with --strict where a row is left over', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'a.csv'), csv([['1', SELF]]));
    const named = csv(
      [
        ['1', PARTNER],
        ['2', PARTNER],
      ],
      'pair_id',
    );
    const numbered = ITEMS.reduce((text, item, i) => text.replace(item, `q${i + 1}`), named);
    writeFileSync(join(cwd, 'b.csv'), numbered);
    const words = ['pair', 'a.csv', 'b.csv', ...FORMS, '--id', 'couple', '--other-id', 'pair_id'];
    const ran = await relata([...words, '--other-items', 'q{n}', '--output', '-', '--strict'], {
      cwd,
    });
    expect(ran.code).toBe(7);
    expect(rowsOf(ran.out)).toHaveLength(1);
    expect(ran.err).toContain('1 row with no partner on the other side: not compared.');
  });

  test('leave nothing behind where the second is not there', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'a.csv'), csv([['1', SELF]]));
    const ran = await relata(['pair', 'a.csv', 'b.csv', ...FORMS, '--id', 'couple'], { cwd });
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('[inputMissing]')]);
    expect(readdirSync(cwd)).toEqual(['a.csv']);
  });
});

describe('One file with the rows of both', () => {
  const rows = (text: string, ...options: string[]) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'both.csv'), text);
    const words = ['pair', 'both.csv', ...FORMS, '--id', 'couple', '--rejects', 'rejects.csv'];
    return relata([...words, '--output', '-', '--quiet', ...options], { cwd }).then((ran) => ({
      ...ran,
      rejects: existsSync(join(cwd, 'rejects.csv'))
        ? rowsOf(readFileSync(join(cwd, 'rejects.csv'), 'utf8'))
        : [],
    }));
  };

  test('takes the first row of an id for the first, and lists an id that comes three times', async () => {
    const { out, rejects } = await rows(
      csv([
        ['a', SELF],
        ['b', SELF],
        ['a', PARTNER],
        ['b', SELF],
        ['b', PARTNER],
      ]),
    );
    expect(rowsOf(out)).toMatchObject([{ couple: 'a', rpp_numbing_difference: '0.625' }]);
    expect(rejects.map(({ row, code }) => [row, code])).toEqual([
      ['2', 'noPartner'],
      ['4', 'duplicateId'],
      ['5', 'duplicateId'],
    ]);
  });

  test('takes the sides from a column, and lists what is neither', async () => {
    const text = csv([
      ['a', PARTNER],
      ['a', SELF],
      ['b', SELF],
    ]);
    const roles = ['role', 'partner', 'self', 'friend'];
    const lines = text.trimEnd().split('\n');
    const withRoles = lines.map((line, i) => `${line},${roles[i]}\n`).join('');
    const { out, rejects } = await rows(withRoles, '--side', 'role', '--sides', 'self,partner');
    expect(rowsOf(out)).toMatchObject([{ couple: 'a', rpp_numbing_difference: '0.625' }]);
    expect(rejects).toMatchObject([{ side: '', row: '3', code: 'unknownSide', column: 'role' }]);
    const unnamed = await rows(withRoles, '--side', 'role');
    expect([unnamed.code, unnamed.err]).toEqual([2, expect.stringContaining('--sides')]);
    const other = await rows(withRoles, '--side', 'rolle', '--sides', 'self,partner');
    expect([other.code, other.err]).toEqual([4, expect.stringContaining('nearest: role')]);
  });
});

describe('Answers as typed', () => {
  const typed = (...options: string[]) =>
    relata(['pair', ...FORMS, '--answers', SELF.join(), ...options]);

  test('are compared in words, without the answers unless they are asked for', async () => {
    const { code, out } = await typed('--other-answers', PARTNER.join());
    expect(code).toBe(0);
    expect(out).toContain('Emotional numbing           2   1.375      +0.625');
    expect(out).toContain('numbing1     4 apart\n');
    expect(out).toContain('Research draft: no norms');
    expect(out).toContain('and not which is right');
    const full = await typed('--other-answers', PARTNER.join(), '--with-answers');
    expect(full.out).toContain('numbing1     4 apart  first 4, second 0');
  });

  test('are compared as JSON, and may be missing with a reason', async () => {
    const other = PARTNER.map((answer, i) => (i === 0 ? 'notObserved' : answer)).join();
    const { out } = await typed('--other-answers', other, '--json');
    expect(JSON.parse(out)).toMatchObject({
      kind: 'pair',
      items: { missing: { second: { unanswered: 1, reasons: { notObserved: 1 } } } },
    });
  });

  test('that are no response options are refused, and not repeated', async () => {
    const { code, err } = await typed('--other-answers', `77,${PARTNER.slice(1).join()}`);
    expect([code, err]).toEqual([7, expect.stringContaining('--other-answers cannot be scored')]);
    expect(err).not.toContain('77');
  });

  test('show a raised flag before the scores', async () => {
    const { out } = await relata([
      ...['pair', '--instrument', 'phq-9', '--answers', '1,2,1,0,1,2,1,2,1'],
      ...['--other-answers', '0,1,0,0,1,0,0,1,0'],
      ...['--norm', 'German primary care', '--reliability', 'alpha, Korean'],
    ]);
    expect(out.indexOf('flag selfHarm: raised by phq9_9')).toBeGreaterThan(0);
    expect(out.indexOf('flag selfHarm')).toBeLessThan(out.indexOf('Depression severity'));
    // √2 × 4.75 × √(1 − 0.79) = 3.0784
    expect(out).toMatch(/Depression severity +11 +3 +\+8 +3\.0784 .* yes/);
  });
});

describe('A command line that cannot be followed', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['names nothing to compare', []],
    ['names files and answers', ['a.csv', '--answers', '1']],
    ['has answers of one only', ['--answers', '1']],
    ['asks for answers from files', ['a.csv', 'b.csv', '--with-answers']],
    ['names an output of answers', ['--answers', '1', '--other-answers', '1', '--output', 'x']],
    ['names a side of two files', ['a.csv', 'b.csv', '--side', 'role']],
    ['asks for a level beyond all', ['a.csv', 'b.csv', '--level', '95']],
    ['names a form that is not there', ['--answers', '1', '--other-answers', '1', '--form', 'x']],
  ];
  test.each(cases)('%s: it ends with 2', async (_, words) => {
    expect((await relata(['pair', '--instrument', 'rpp', ...words])).code).toBe(2);
  });
});
