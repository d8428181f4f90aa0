import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phqFile } from './support/phq.ts';
import { folder, relata } from './support/relata.ts';

const ROWS = ['a,1,1,1,1,1,1,1,1,0', 'b,1,1,1,1,1,1,1,1,', 'c,9,1,1,1,1,1,1,1,1'];

async function scored(...options: string[]) {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), phqFile(...ROWS));
  const ran = await relata(['score', 'in.csv', '--instrument', 'phq-9', '--quiet', ...options], {
    cwd,
  });
  const read = (name: string) =>
    existsSync(join(cwd, name)) ? readFileSync(join(cwd, name), 'utf8') : '';
  return { ...ran, cwd, read };
}

describe('a codebook', () => {
  test.each([[[]], [['--bounds']], [['--bounds', '--bands']]])(
    'as JSON names the very columns of the scores, with %j',
    async (extras) => {
      const { code, read } = await scored('--codebook', 'book.json', '--keep', 'none', ...extras);
      const { instruments } = JSON.parse(read('book.json'));
      const names = instruments[0].columns.map((column: { name: string }) => column.name);
      expect([code, names.join()]).toEqual([0, read('in.scored.csv').split('\n')[0]]);
    },
  );

  test('as Markdown describes each column, and leaves no temporary file', async () => {
    const { cwd, read } = await scored('--codebook', 'book.md', '--rejects', 'rejects.csv');
    for (const name of read('in.scored.csv').split('\n')[0]?.split(',').slice(1) ?? []) {
      expect(read('book.md')).toContain(`| \`${name}\` |`);
    }
    expect(read('rejects.csv')).toContain('answerOutOfRange');
    expect(readdirSync(cwd).sort()).toEqual(['book.md', 'in.csv', 'in.scored.csv', 'rejects.csv']);
  });

  test('that ends otherwise is refused, and nothing is written', async () => {
    const { code, cwd, err } = await scored('--codebook', 'book.txt');
    expect([code, err]).toEqual([2, expect.stringContaining('neither .md nor .json. [badOption]')]);
    expect(readdirSync(cwd)).toEqual(['in.csv']);
  });

  test('never replaces the input or another output', async () => {
    const { code, err } = await scored('--codebook', 'one.md', '--methods', 'one.md');
    expect([code, err]).toEqual([6, expect.stringContaining('[outputIsInput]')]);
  });
});

describe('a methods paragraph', () => {
  test('counts the rows of this run by status', async () => {
    const { read } = await scored('--methods', 'methods.md');
    expect(read('methods.md')).toContain('Of 3 rows, 1 was rejected; ');
    expect(read('methods.md')).toContain(
      'on “Depression severity”, 1 had every item answered, 0 were prorated and 1 had too few answers for a score',
    );
  });

  test('says so where an answer that is no option counts as missing', async () => {
    const { read } = await scored('--methods', 'methods.md', '--on-invalid', 'missing');
    expect(read('methods.md')).toContain('no response option was treated as missing');
    expect(read('methods.md')).toContain('Of 3 rows, 0 were rejected');
  });

  test('that is no Markdown file is refused', async () => {
    const { code, err } = await scored('--methods', '-');
    expect([code, err]).toEqual([2, expect.stringContaining('does not end in .md. [badOption]')]);
  });
});

describe('syntax', () => {
  test('goes to standard output, with columns by pattern and codes for missing answers', async () => {
    const { code, err, out } = await relata([
      'syntax',
      'phq-9',
      '--language',
      'r',
      '--items',
      'q{n}',
      '--missing',
      '7,9,NA',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('x[["phq9_9"]] <- answer("q9", 0:3)');
    expect(out).toContain('missing_numbers <- c(7, 9)\nmissing_texts <- c("NA")');
  });

  test('goes into a file, and standard error says where', async () => {
    const cwd = folder();
    const words = ['syntax', 'rpp', '--form', 'rpp-9', '--language', 'spss', '--output', 'a.sps'];
    const { err, out } = await relata(words, { cwd });
    expect([out, err]).toEqual(['', 'Scoring of rpp as SPSS written to a.sps.\n']);
    expect(readFileSync(join(cwd, 'a.sps'), 'utf8')).toContain('COMPUTE rpp_core = ');
    expect(readdirSync(cwd)).toEqual(['a.sps']);
  });

  test.each([
    [['phq-9'], "required option '--language <name>' not specified [badUsage]"],
    [['phq-9', '--language', 'stata'], 'Allowed choices are r, python, spss.'],
    [['phq-9', '--language', 'r', '--form', 'x'], 'phq-9 has no form "x". [unknownForm]'],
    [['phq-9', '--language', 'r', '--items', 'q'], 'needs {n} once: the number of the item'],
    [['phq-9', '--language', 'r', '--missing', '3'], '[missingCodeIsAnswer]'],
    [['phq-99', '--language', 'r'], '[unknownInstrument]'],
  ])('refuses %j with what to type instead', async (words, sentence) => {
    const { code, err } = await relata(['syntax', ...words]);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
