import {
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phqFile } from './support/phq.ts';
import { folder, relata, rowsOf } from './support/relata.ts';

/** Scores a file of this text; answers what ran and the rows that came out. */
async function scored(text: string | Uint8Array, ...options: string[]) {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), text);
  const ran = await relata(['score', 'in.csv', '--instrument', 'phq-9', ...options], { cwd });
  const read = (name: string) =>
    existsSync(join(cwd, name)) ? readFileSync(join(cwd, name), 'utf8') : '';
  return { ...ran, cwd, text: read('in.scored.csv'), rows: rowsOf(read('in.scored.csv')), read };
}

const GOOD = 'a,1,1,1,1,1,1,1,1,0';

describe('the output', () => {
  test('has the columns that are fixed for everyone, and the flag', async () => {
    const { text } = await scored(phqFile(GOOD));
    expect(text.split('\n')[0]).toBe(
      'id,phq_9_total,phq_9_total_status,phq_9_total_answered,phq_9_phq_8,phq_9_phq_8_status,phq_9_phq_8_answered,phq_9_phq_2,phq_9_phq_2_status,phq_9_phq_2_answered,phq_9_flag_selfHarm',
    );
    expect(text.split('\n')[1]).toBe('a,8,scored,9,8,scored,8,2,scored,2,notRaised');
  });

  test('has a row for every input row, in order, whatever became of it', async () => {
    const rows = [
      'a,1,1,1,1,1,1,1,1,1',
      'b,9,1,1,1,1,1,1,1,1',
      'c,,,,,,,,,',
      'd,1',
      'e,0,0,0,0,0,0,0,0,0',
    ];
    const { rows: out } = await scored(phqFile(...rows));
    expect(out.map((row) => [row['id'], row['phq_9_total'], row['phq_9_total_status']])).toEqual([
      ['a', '9', 'scored'],
      ['b', '', 'rejected'],
      ['c', '', 'insufficient'],
      ['d', '', 'rejected'],
      ['e', '0', 'scored'],
    ]);
  });

  test('leaves every cell of a rejected row empty but its status and what is kept', async () => {
    const { text } = await scored(phqFile('b,9,1,1,1,1,1,1,1,3'));
    expect(text.split('\n')[1]).toBe('b,,rejected,,,rejected,,,rejected,,');
  });

  test('shows the flag of item 9 whatever the score is', async () => {
    const { rows } = await scored(
      phqFile('a,,,,,,,,,1', 'b,0,0,0,0,0,0,0,0,0', 'c,0,0,0,0,0,0,0,0,'),
    );
    expect(rows.map((row) => row['phq_9_flag_selfHarm'])).toEqual([
      'raised',
      'notRaised',
      'unanswered',
    ]);
  });

  test('has bounds and bands on request: 8 of 9 answered may still decide the band', async () => {
    const { rows } = await scored(phqFile('a,1,2,1,0,1,2,1,2,'), '--bounds', '--bands');
    expect(rows[0]).toMatchObject({
      phq_9_total: '',
      phq_9_total_low: '10',
      phq_9_total_high: '13',
      phq_9_total_band: 'moderate',
      phq_9_total_band_decided: 'true',
    });
  });

  test('keeps every column that is no item, unless told otherwise', async () => {
    const file = phqFile(GOOD).replace('id,', 'id,age,').replace('a,', 'a,33,');
    const kept = async (...options: string[]) =>
      (await scored(file, ...options)).text.split('\n')[1]?.split(',8,scored')[0];
    expect(await kept()).toBe('a,33');
    expect(await kept('--keep', 'age')).toBe('33');
    expect(await kept('--keep', 'age,id,phq9_9')).toBe('33,a,0');
    expect(await kept('--keep', 'all')).toBe('a,33,1,1,1,1,1,1,1,1,0');
    expect((await scored(file, '--keep', 'none')).text.split('\n')[1]).toMatch(/^8,scored/);
  });

  test('quotes kept cells where they need it', async () => {
    const { text } = await scored(phqFile('"a, ""b""\nc",1,1,1,1,1,1,1,1,0'));
    expect(text).toContain('"a, ""b""\nc",8,scored');
  });

  test('of a file scored before is refused rather than given two columns of one name', async () => {
    const first = await scored(phqFile(GOOD), '--keep', 'all');
    const again = await scored(first.text);
    expect(again.code).toBe(4);
    expect(again.err).toContain('columnNamesClash');
    expect(again.err).toContain('phq_9_total');
  });
});

describe('cells', () => {
  test('3.0, 03 and " 3 " are the answer 3', async () => {
    const { rows } = await scored(phqFile('a,3.0,03, 3 ,"3",+3,0,0,0,0'));
    expect(rows[0]?.['phq_9_total']).toBe('15');
  });

  test.each([['2,5'], ['two'], ['NA'], ['NaN'], ['1e0'], ['skipped'], ['4'], ['-1'], ['1.5']])(
    'the cell %j rejects its row',
    async (cell) => {
      const { rows, code } = await scored(phqFile(`a,"${cell}",1,1,1,1,1,1,1,1`));
      expect(rows[0]?.['phq_9_total_status']).toBe('rejected');
      expect(code).toBe(0);
    },
  );

  test('named as missing codes are missing answers, in every spelling of the number', async () => {
    const { rows } = await scored(phqFile('a,-99,NA,-99.0,1,1,1,1,1,1'), '--missing', '-99,NA');
    expect(rows[0]).toMatchObject({
      phq_9_total_status: 'insufficient',
      phq_9_total_answered: '6',
    });
  });

  test('that are no answers count as missing with --on-invalid missing, and are still reported', async () => {
    const { rows, err, read } = await scored(
      phqFile('a,9,1,1,1,1,1,1,1,x'),
      ...['--on-invalid', 'missing', '--rejects', 'r.csv'],
    );
    expect(rows[0]).toMatchObject({
      phq_9_total_status: 'insufficient',
      phq_9_total_answered: '7',
      phq_9_flag_selfHarm: 'unanswered',
    });
    expect(err).toContain('2 faulty answers treated as missing');
    expect(read('r.csv')).toContain('1,a,phq-9,phq9_9,answerNotANumber,treatedAsMissing,');
  });

  test('a missing code that is an answer is refused: --missing 0 would throw away every 0', async () => {
    const { code, err } = await scored(phqFile(GOOD), '--missing', '0');
    expect([code, err]).toEqual([2, expect.stringContaining('missingCodeIsAnswer')]);
    expect((await scored(phqFile(GOOD), '--missing', '0', '--force')).code).toBe(0);
  });
});

describe('the rejects file', () => {
  test('has one line a fault: row, id, column, code, and a sentence without the answer', async () => {
    const { read } = await scored(
      phqFile(GOOD, 'b,77,1,1,1,1,1,1,1,zz', 'c,1,1'),
      '--rejects',
      'r.csv',
    );
    const [header, ...lines] = read('r.csv').trimEnd().split('\n');
    expect(header).toBe('row,id,instrument,column,code,action,sentence');
    expect(lines.map((line) => line.split(',').slice(0, 6).join())).toEqual([
      '2,b,phq-9,phq9_1,answerOutOfRange,rejected',
      '2,b,phq-9,phq9_9,answerNotANumber,rejected',
      '3,c,,,raggedRow,rejected',
    ]);
    expect(read('r.csv')).not.toMatch(/77|zz/);
  });

  test('counts rows over the whole file, however long', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, i) => `r${i + 1},${i === 4499 ? 8 : i % 4},1,1,1,1,1,1,1,1`,
    );
    const { read, rows: out } = await scored(phqFile(...rows), '--rejects', 'r.csv');
    expect(read('r.csv').split('\n')[1]).toMatch(/^4500,r4500,phq-9,phq9_1,/);
    expect(out.map((row) => row['phq_9_total'])).toEqual(
      rows.map((_, i) => (i === 4499 ? '' : String((i % 4) + 8))),
    );
  });

  test('is not needed: the summary says how to see why', async () => {
    const { err, code } = await scored(phqFile('b,7,1,1,1,1,1,1,1,1'));
    expect(err).toContain('1 row rejected');
    expect(err).toContain('add --rejects');
    expect(code).toBe(0);
  });

  test('makes --strict end with 7, with both files in place', async () => {
    const { code, rows } = await scored(phqFile('b,7,1,1,1,1,1,1,1,1'), '--strict');
    expect([code, rows.length]).toEqual([7, 1]);
  });
});

describe('several instruments in one file', () => {
  const erq = Array.from({ length: 10 }, (_, i) => `erq${i + 1}`);
  const file = (phq: string, answers: string) =>
    phqFile(`a,${phq}`)
      .replace('phq9_9\n', `phq9_9,${erq.join(',')}\n`)
      .replace(`${phq}\n`, `${phq},${answers}\n`);
  const options = ['--instrument', 'phq-9,erq', '--items', 'erq=erq{n}'];

  test('are scored side by side; what rejects one leaves the other', async () => {
    const { rows } = await scored(file('1,1,1,1,1,1,1,1,1', '8,4,4,4,4,4,4,4,4,4'), ...options);
    expect(rows[0]).toMatchObject({
      phq_9_total: '9',
      phq_9_total_status: 'scored',
      erq_reappraisal: '',
      erq_reappraisal_status: 'rejected',
    });
  });

  test('may not share a column', async () => {
    const { code, err } = await scored(
      file('1,1,1,1,1,1,1,1,1', '4,4,4,4,4,4,4,4,4,4'),
      ...['--instrument', 'phq-9,qids-sr16', '--items', 'qids-sr16=phq9_{n}'],
    );
    expect(code).toBe(4);
    expect(err).toContain('itemColumns');
  });
});

describe('items of several parts, and forms', () => {
  test('A-RSQ columns are found by number and part, in any order', async () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const names = numbers.flatMap((n) => [`rsq0${n}_expectancy`, `rsq0${n}_concern`]);
    const cells = numbers.flatMap(() => [2, 3]); // Expectancy 2 counts as 7 − 2 = 5: each product is 15.
    const { rows } = await scored(
      `id,${names.join()}\na,${cells.join()}\n`,
      ...['--instrument', 'a-rsq', '--items', 'rsq{n}_{part}'],
    );
    expect(rows[0]).toMatchObject({
      a_rsq_rejection_sensitivity: '15',
      a_rsq_concern: '3',
      a_rsq_rejection_expectancy: '5',
    });
  });

  test('a form asks for its own items only, numbered in its order', async () => {
    const names = Array.from({ length: 9 }, (_, i) => `q${i + 1}`);
    const { rows, text, err } = await scored(
      `id,${names.join()}\na,4,4,4,1,1,1,0,0,0\n`,
      ...['--instrument', 'rpp', '--form', 'rpp-9', '--items', 'q{n}'],
    );
    expect(rows[0]).toMatchObject({ rpp_withdrawal: '4', rpp_rejection: '1', rpp_numbing: '0' });
    expect(rows[0]).toMatchObject({ rpp_withdrawal_percent: '100', rpp_rejection_percent: '25' });
    expect(text).not.toContain('rpp_longing');
    expect(err).toContain('Research draft: no norms, no validated cut-offs');
  });
});

describe('answers already reversed in the source', () => {
  const ucla = Array.from({ length: 20 }, (_, i) => `uclals3_${i + 1}`);
  const reversed = [1, 5, 6, 9, 10, 15, 16, 19, 20];
  const raw = ucla.map((_, i) => (i % 4) + 1);
  const turned = raw.map((answer, i) => (reversed.includes(i + 1) ? 5 - answer : answer));
  const file = (answers: number[]) => `id,${ucla.join(',')}\na,${answers.join(',')}\n`;
  const total = async (answers: number[], ...options: string[]) =>
    (await scored(file(answers), '--instrument', 'ucla-ls3', ...options)).rows[0]?.[
      'ucla_ls3_total'
    ];

  test('give the score of the raw answers once they are named, by number, column or all', async () => {
    const expected = await total(raw);
    expect(await total(turned)).not.toBe(expected);
    for (const named of [reversed.join(), reversed.map((n) => `uclals3_${n}`).join(), 'all']) {
      expect(await total(turned, '--reversed-in-source', named)).toBe(expected);
    }
  });

  test('an item that is not reverse-keyed is refused unless forced', async () => {
    const { code, err } = await scored(
      file(raw),
      '--instrument',
      'ucla-ls3',
      '--reversed-in-source',
      '2',
    );
    expect(code).toBe(2);
    expect(err).toContain('uclals3_2 is not reverse-keyed in ucla-ls3');
    expect(await total(raw, '--reversed-in-source', '2', '--force')).toBeDefined();
  });
});

describe('the table', () => {
  test.each<[what: string, text: string | Uint8Array, ...options: string[]]>([
    ['a byte order mark', `\uFEFF${phqFile(GOOD)}`],
    ['CRLF line ends', phqFile(GOOD).replaceAll('\n', '\r\n')],
    ['CR line ends', phqFile(GOOD).replaceAll('\n', '\r')],
    ['no line end at the end', phqFile(GOOD).trimEnd()],
    ['every cell quoted', phqFile(GOOD).replace(/[^,\n]+/g, '"$&"')],
    [
      'UTF-16 and told so',
      Buffer.from(`\uFEFF${phqFile(GOOD)}`, 'utf16le'),
      '--encoding',
      'utf-16le',
    ],
  ])('may have %s', async (_, text, ...options) => {
    const { rows } = await scored(text, ...options);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ id: 'a', phq_9_total: '8' });
  });

  test.each([[';'], ['\t'], ['|']])(
    'may be separated by %j, found in the header; so is the output',
    async (separator) => {
      const { text } = await scored(phqFile(GOOD).replaceAll(',', separator));
      expect(text.split('\n')[1]?.split(separator).slice(0, 3)).toEqual(['a', '8', 'scored']);
    },
  );

  test('may come in pieces cut anywhere, inside a character or a line end', async () => {
    const bytes = Buffer.from(
      phqFile('ä,1,1,1,1,1,1,1,1,0', 'b,1,1,1,1,1,1,1,1,"1"').replaceAll('\n', '\r\n'),
    );
    const { out } = await relata(['score', '-', '--instrument', 'phq-9', '--quiet'], {
      stdin: [...bytes].map((byte) => Uint8Array.of(byte)),
    });
    expect(rowsOf(out).map((row) => [row['id'], row['phq_9_total']])).toEqual([
      ['ä', '8'],
      ['b', '9'],
    ]);
  });

  test('may hold lines with nothing on them, which are no rows and are counted', async () => {
    const { rows, err } = await scored(`${phqFile(GOOD)}\n\n${GOOD}\n\n`);
    expect(rows).toHaveLength(2);
    expect(err).toContain('3 empty lines skipped');
  });
});

describe('no file is lost', () => {
  test('the input is never written over, under any of its names', async () => {
    const { cwd } = await scored(phqFile(GOOD));
    linkSync(join(cwd, 'in.csv'), join(cwd, 'hard.csv'));
    symlinkSync('in.csv', join(cwd, 'soft.csv'));
    for (const output of ['in.csv', './in.csv', 'hard.csv', 'soft.csv']) {
      const ran = await relata(['score', 'in.csv', '--instrument', 'phq-9', '--output', output], {
        cwd,
      });
      expect(ran.code).toBe(6);
    }
    expect(readFileSync(join(cwd, 'in.csv'), 'utf8')).toBe(phqFile(GOOD));
  });

  test('an earlier output stays as it was when a run fails midway', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'in.csv'), `${phqFile(GOOD)}b,"1,1\n`);
    writeFileSync(join(cwd, 'in.scored.csv'), 'earlier');
    const ran = await relata(['score', 'in.csv', '--instrument', 'phq-9', '--rejects', 'r.csv'], {
      cwd,
    });
    expect(ran.code).toBe(3);
    expect(readFileSync(join(cwd, 'in.scored.csv'), 'utf8')).toBe('earlier');
    expect(readdirSync(cwd).sort()).toEqual(['in.csv', 'in.scored.csv']);
  });

  test('a link as output keeps being one; what it leads to is replaced', async () => {
    const { cwd } = await scored(phqFile(GOOD));
    writeFileSync(join(cwd, 'real.csv'), 'earlier');
    symlinkSync('real.csv', join(cwd, 'link.csv'));
    await relata(['score', 'in.csv', '--instrument', 'phq-9', '--output', 'link.csv'], { cwd });
    expect(readFileSync(join(cwd, 'real.csv'), 'utf8')).toContain('a,8,scored');
  });

  test('scores and rejects get different names', async () => {
    const { code } = await scored(phqFile(GOOD), '--output', 'x.csv', '--rejects', './x.csv');
    expect(code).toBe(6);
  });
});

describe('the summary', () => {
  test('counts rows by scale and status on standard error', async () => {
    const { err, out } = await scored(phqFile(GOOD, 'b,,1,1,1,1,1,1,1,1', 'c,5,1,1,1,1,1,1,1,1'));
    expect(out).toBe('');
    expect(err).toContain('3 rows of in.csv scored into in.scored.csv');
    expect(err).toMatch(/total +1 +0 +1 +1\n/);
    expect(err).toMatch(/phq-9, revision 1, sha256:[0-9a-f]{64}, engine /);
  });

  test('is JSON on standard output on request', async () => {
    const { out } = await scored(phqFile(GOOD, 'c,5,1,1,1,1,1,1,1,1'), '--json');
    expect(JSON.parse(out)).toMatchObject({
      rows: 2,
      rejectedRows: 1,
      faults: 1,
      instruments: [{ id: 'phq-9', scales: { total: { scored: 1, rejected: 1 } } }],
    });
  });

  test('asks whether the right columns were named when most rows are rejected', async () => {
    const { err } = await scored(phqFile('a,4,1,1,1,1,1,1,1,1', 'b,4,4,4,4,4,4,4,4,4'));
    expect(err).toContain('Most rows were rejected');
  });
});
