import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { child, MAIN } from './support/child.ts';
import { goodRow, largeFile, once, ROWS } from './support/large.ts';
import { folder, relata } from './support/relata.ts';

const SCORE = ['score', 'in.csv', '--instrument', 'phq-9', '--output', 'out.csv'];

/** Scores a file in a process of its own, where an earlier output stands already. */
async function run(text: string | Uint8Array, ...options: readonly string[]) {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), text);
  writeFileSync(join(cwd, 'out.csv'), 'earlier');
  const { code, err } = await child([...SCORE, '--rejects', 'r.csv', '--quiet', ...options], cwd)
    .ended;
  const lines = (name: string) => readFileSync(join(cwd, name), 'utf8').trimEnd().split('\n');
  return { code, cwd, err, lines };
}

/** The same where something happens in the midst of it; `to` is a folder beside. */
async function hooked(hook: string, ...options: readonly string[]) {
  const cwd = folder();
  mkdirSync(join(cwd, 'to'));
  writeFileSync(join(cwd, 'in.csv'), largeFile());
  writeFileSync(join(cwd, 'out.csv'), 'earlier');
  const words = [...SCORE, '--quiet', ...options];
  const { code, err } = await child(words, cwd, ['--import', hook]).ended;
  const lines = (name: string) => readFileSync(join(cwd, name), 'utf8').trimEnd().split('\n');
  const names = () =>
    readdirSync(cwd)
      .filter((name) => name !== 'to')
      .sort();
  return { code, err, lines, names };
}

const THREADS = [['1'], ['2']] as const;

describe.each(THREADS)('with --threads %s', (threads) => {
  test('a column that becomes text at row 90,000 rejects those rows, and scores all before', async () => {
    const often = (row: number) =>
      row < 90_000 ? undefined : goodRow(row).replace(/^(\d+,\d,\d,\d),\d/, '$1,often');
    const ran = await run(largeFile(often), '--threads', threads);
    expect([ran.code, ran.err]).toEqual([0, '']);
    const rejects = ran.lines('r.csv');
    expect(rejects).toHaveLength(10_002);
    expect(rejects.slice(1)).toEqual(
      Array.from(
        { length: 10_001 },
        (_, i) =>
          `${90_000 + i},${90_000 + i},phq-9,phq9_4,answerNotANumber,rejected,"The cell holds something other than a whole number from 0 to 3; leave the cell empty where there is no answer, or name its code with --missing."`,
      ),
    );
    const scores = ran.lines('out.csv');
    expect(scores).toHaveLength(ROWS + 1);
    const wrong = scores.slice(1).filter((line, i) => {
      const [id, , value, status] = line.split(',');
      const cells = goodRow(i + 1)
        .split(',')
        .slice(1, 10);
      const sum = cells.reduce((total, cell) => total + Number(cell), 0);
      const expected = i + 1 < 90_000 ? [`${sum}`, 'scored'] : ['', 'rejected'];
      return id !== `${i + 1}` || value !== expected[0] || status !== expected[1];
    });
    expect(wrong).toEqual([]);
  });

  test('the same ends with 7 under --strict, and both files are written', async () => {
    const ran = await run(
      largeFile((row) => (row === 99_990 ? `${goodRow(row)},one more` : undefined)),
      '--strict',
      '--threads',
      threads,
    );
    expect([ran.code, ran.err]).toEqual([
      7,
      'relata: 1 row rejected, and --strict was given. [rowsRejected]\n',
    ]);
    expect(ran.lines('r.csv').slice(1)).toEqual([
      expect.stringMatching(/^99990,99990,,,raggedRow,rejected,"?[^"]*12[^"]*11/),
    ]);
    const scores = ran.lines('out.csv');
    expect(scores).toHaveLength(ROWS + 1);
    expect(scores[99_990]).toMatch(/^99990,p+,,rejected,/);
    expect(scores[99_991]).toMatch(/^99991,p+,\d+,scored,/);
  });

  /** A byte or text in place of one letter of a row's note; the offset at which it stands. */
  function spoilt(row: number, by: string): readonly [bytes: Buffer, at: number] {
    const text = largeFile();
    const at = text.indexOf(`\n${row},`) + goodRow(row).length - 10;
    return [Buffer.from(`${text.slice(0, at)}${by}${text.slice(at + 1)}`, 'latin1'), at];
  }

  test.each<[what: string, row: number, by: string, code: string, says: (at: number) => string]>([
    ['a NUL byte', 99_900, '\0', 'inputNotText', (at) => `(near byte ${at + 1})`],
    ['a byte that is no UTF-8', 99_900, '\xfc', 'inputEncoding', (at) => `(near byte ${at + 1})`],
    [
      'a quote inside a cell',
      99_900,
      '"',
      'inputBroken',
      () => 'a quote stands inside a cell that is not quoted (near line 99901)',
    ],
    [
      'a quote never closed',
      99_900,
      ',"',
      'inputBroken',
      () => 'a quote is opened and never closed (near line 99901)',
    ],
  ])(
    '%s in the last MB is an error that says where, and the earlier output stays',
    async (_, row, by, code, says) => {
      const [bytes, at] = spoilt(row, by);
      const ran = await run(bytes, '--threads', threads);
      expect(ran.err).toContain(`[${code}]`);
      expect(ran.err).toContain(says(at));
      expect(ran.err.split('\n')[0]).not.toContain('pppp');
      expect(ran.code).toBe(3);
      expect(readdirSync(ran.cwd).sort()).toEqual(['in.csv', 'out.csv']);
      expect(ran.lines('out.csv')).toEqual(['earlier']);
    },
  );

  test('a row longer than 4 MB is an error that says near which line, and the earlier output stays', async () => {
    const [bytes] = spoilt(90_000, 'x'.repeat(5_000_000));
    const ran = await run(bytes, '--threads', threads);
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('[inputBroken]')]);
    const line = /a row is longer than 4 MB; .* \(near line (\d+)\)/.exec(ran.err)?.[1];
    expect(Number(line)).toBe(90_001);
    expect(readdirSync(ran.cwd).sort()).toEqual(['in.csv', 'out.csv']);
    expect(ran.lines('out.csv')).toEqual(['earlier']);
  });

  test('an input that becomes shorter while it is read is an error, and the earlier output stays', async () => {
    const cut = "fs.truncateSync('in.csv', 5_000_000);";
    const ran = await hooked(once('readSync', 4_000_000, cut), '--threads', threads);
    expect([ran.code, ran.err]).toEqual([
      3,
      'relata: in.csv became shorter while it was read: nothing was scored. [inputUnreadable]\n  Wait until nobody writes to it, and score it again.\n',
    ]);
    expect(ran.names()).toEqual(['in.csv', 'out.csv']);
    expect(ran.lines('out.csv')).toEqual(['earlier']);
  });

  test('an input that becomes longer while it is read is an error: its last row may have been half a row', async () => {
    const more = "fs.appendFileSync('in.csv', 'x');";
    const ran = await hooked(once('readSync', 4_000_000, more), '--threads', threads);
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('in.csv became longer while')]);
    expect(ran.names()).toEqual(['in.csv', 'out.csv']);
    expect(ran.lines('out.csv')).toEqual(['earlier']);
  });

  test.each([
    ['scores', 'out.csv', ['--keep', 'all'], 2000],
    ['rejects file', 'r.csv', ['--keep', 'none', '--detail', 'values'], 2000],
  ])(
    'no room for the %s is an error that names the file, and nothing is left',
    async (_, name, options, kilobytes) => {
      const cwd = folder();
      const wrong = (row: number) =>
        row > 50_000 ? goodRow(row).replace(/,\d,/, ',9,') : undefined;
      writeFileSync(join(cwd, 'in.csv'), largeFile(wrong));
      writeFileSync(join(cwd, 'out.csv'), 'earlier');
      // A file of this size is as a full disk is.
      const words = [...SCORE, '--rejects', 'r.csv', '--quiet', '--threads', threads, ...options];
      const limit = `ulimit -f ${kilobytes * 2}; exec "$@"`;
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', limit, 'sh', process.execPath, MAIN, ...words],
        {
          cwd,
          encoding: 'utf8',
        },
      );
      expect([status, stderr]).toEqual([
        6,
        `relata: ${name} cannot be written: it would be larger than a file may be there. [outputUnwritable]\n  Name another file with --output, or free the place.\n`,
      ]);
      expect(readdirSync(cwd).sort()).toEqual(['in.csv', 'out.csv']);
      expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe('earlier');
    },
  );
});

test('the folder of the output removed midway is an error that says so, and nothing is left', async () => {
  const remove = "fs.rmSync('to', { recursive: true, force: true });";
  const ran = await hooked(
    once('writeSync', 1_000_000, remove),
    ...['--threads', '1', '--output', 'to/out.csv'],
  );
  expect([ran.code, ran.err]).toEqual([
    6,
    expect.stringContaining(
      'to/out.csv cannot be written: its folder does not exist. [outputUnwritable]',
    ),
  ]);
  expect(ran.names()).toEqual(['in.csv', 'out.csv']);
});

test('rows, ids, columns and sentences of rejects are the same with one thread and with two', async () => {
  const text = largeFile((row) =>
    row % 997 === 0
      ? `${goodRow(row)},"a\nb"`
      : row % 1009 === 0
        ? goodRow(row).replace(/,\d,/, ',x,')
        : row % 499 === 0
          ? goodRow(row)
              .replace(/p$/, '')
              .replace(/,(p+)$/, ',"$1\n\n$1"')
          : undefined,
  );
  const [one, two] = [await run(text, '--threads', '1'), await run(text, '--threads', '2')];
  expect(one.lines('r.csv').length).toBeGreaterThan(190);
  expect(two.lines('r.csv')).toEqual(one.lines('r.csv'));
  expect(two.lines('out.csv')).toEqual(one.lines('out.csv'));
});

test('an archive and standard input break with the same sentence as the file', async () => {
  const text = largeFile((row) => (row === 90_000 ? goodRow(row).replace(/,p/, ',"p') : undefined));
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv.gz'), gzipSync(text));
  const words = ['--instrument', 'phq-9', '--quiet', '--output', 'out.csv'];
  const packed = await relata(['score', 'in.csv.gz', ...words], { cwd });
  const piped = await relata(['score', '-', ...words], { cwd, stdin: [text] });
  const sentence =
    'cannot be read as a table: a quote is opened and never closed (near line 90001). [inputBroken]';
  expect([packed.code, packed.err]).toEqual([3, expect.stringContaining(`in.csv.gz ${sentence}`)]);
  expect([piped.code, piped.err]).toEqual([
    3,
    expect.stringContaining(`standard input ${sentence}`),
  ]);
  expect(readdirSync(cwd)).toEqual(['in.csv.gz']);
});

test.each<[what: string, make: (cwd: string) => void, sentence: string, code: string]>([
  ['a folder', (cwd) => mkdirSync(join(cwd, 'in.csv')), 'in.csv is a folder.', 'inputIsFolder'],
  ['missing', () => {}, 'There is no file in.csv.', 'inputMissing'],
])(
  'an input that is %s is an error, and no output is begun',
  async (_, make, sentence, problem) => {
    const cwd = folder();
    make(cwd);
    const { code, err } = await child(SCORE, cwd).ended;
    expect([code, err]).toEqual([3, expect.stringContaining(`relata: ${sentence} [${problem}]`)]);
    expect(readdirSync(cwd).filter((name) => name !== 'in.csv')).toEqual([]);
  },
);

const root = process.getuid?.() === 0;

test.skipIf(root)(
  `an input that may not be read is an error${root ? ' (skipped: root may read all)' : ''}`,
  async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'in.csv'), goodRow(1), { mode: 0 });
    const { code, err } = await child(SCORE, cwd).ended;
    expect([code, err]).toEqual([
      3,
      expect.stringContaining('in.csv cannot be read (you may not read it). [inputUnreadable]'),
    ]);
  },
);
