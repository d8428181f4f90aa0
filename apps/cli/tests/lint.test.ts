import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PHQ, phqFile } from './support/phq.ts';
import { folder, ROOT, relata } from './support/relata.ts';

const DATA = join(ROOT, '../shared/data');
const here = existsSync(DATA);
const real = describe.skipIf(!here);
const why = here ? '' : ' (skipped: there is no ../shared/data beside the repository)';

const ECR = JSON.parse(readFileSync(join(ROOT, 'examples/ecr-36.json'), 'utf8'));

interface Shown {
  readonly data: { readonly rows: number } | null;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly scale?: string;
    readonly items?: readonly string[];
    readonly path: readonly (string | number)[];
    readonly sentence: string;
  }[];
}

/** Lints a definition that is written to a file first. */
async function linted(definition: unknown, ...options: string[]) {
  const file = join(folder(), 'own.json');
  writeFileSync(file, typeof definition === 'string' ? definition : JSON.stringify(definition));
  const ran = await relata(['lint', file, '--json', ...options]);
  return { ...ran, shown: (ran.out === '' ? null : JSON.parse(ran.out)) as Shown };
}

const named = ({ findings }: Shown) =>
  findings.map(({ code, scale, items }) => [code, scale, items]);

describe('lint of a definition', () => {
  test('ends with 0 and says so where nothing is wrong', async () => {
    const { code, out, err } = await relata(['lint', 'examples/ecr-36.json']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('examples/ecr-36.json\n\nNothing was found.\n');
  });

  test('ends with 8 and prints each finding as a sentence with its code, the gravest first', async () => {
    const file = join(folder(), 'own.json');
    const scales = {
      ...ECR.scales,
      anxiety: { ...ECR.scales.anxiety, items: ECR.scales.anxiety.items.slice(0, -5) },
    };
    writeFileSync(file, JSON.stringify({ ...ECR, scales }));
    const { code, out, err } = await relata(['lint', file]);
    expect(code).toBe(8);
    expect(err).toMatch(/\[lintFindings\]/);
    expect(out).toMatch(/^\d errors\n/m);
    expect(out).toMatch(/\[itemInNoScale\][\s\S]*\[trailingItemsUnscored\]/);
    expect(out).toContain('At items.27: No scale uses the item ecr_28');
  });

  test('of another shape gives a finding at the place, and no stack', async () => {
    const { code, err, shown } = await linted({ ...ECR, answers: { min: 'low', max: 5 } });
    expect(code).toBe(8);
    expect(err).not.toMatch(/ {4}at /);
    expect(shown.findings.map((one) => [one.code, one.path.join('.')])).toEqual([
      ['badShape', 'answers.min'],
    ]);
    expect(shown.findings[0]?.sentence).toMatch(/^At answers\.min: /);
  });

  test.each(['null', '[]', '7', '{"items":{}}'])(
    'that is %s is misshapen, not a crash',
    async (text) => {
      const { code, shown } = await linted(text);
      expect(code).toBe(8);
      expect(shown.findings.length).toBeGreaterThan(0);
    },
  );

  test('that is no JSON, or is not there, or is an id that there is not, ends as elsewhere', async () => {
    expect((await linted('{"id": ')).code).toBe(5);
    expect((await relata(['lint', 'nowhere.json'])).code).toBe(5);
    expect((await relata(['lint', 'phq-99'])).code).toBe(2);
  });

  test('with faults does not look at the data, and says so', async () => {
    const { code, err, shown } = await linted(
      { ...ECR, reversed: ['ecr_99'] },
      ...['--data', 'examples/ecr-36.simulated.csv'],
    );
    expect([code, shown.data]).toEqual([8, null]);
    expect(err).toContain('was not looked at');
    expect(named(shown)).toContainEqual(['unknownReversed', undefined, undefined]);
  });
});

describe('lint of a file of answers', () => {
  const simulated = ['--data', join(ROOT, 'examples/ecr-36.simulated.csv'), '--items', 'ecr_{n}'];

  test('finds nothing where key and answers agree', async () => {
    const { code, shown } = await linted(ECR, ...simulated);
    expect([code, shown.findings]).toEqual([0, []]);
    expect(shown.data?.rows).toBeGreaterThan(100);
  });

  test('names an item that was left off the reverse list', async () => {
    const reversed = ECR.reversed.filter((id: string) => id !== 'ecr_22');
    const { code, shown } = await linted({ ...ECR, reversed }, ...simulated);
    expect(code).toBe(8);
    expect(named(shown)).toEqual([['itemNotReversed', 'anxiety', ['ecr_22']]]);
  });

  test('answers 1 to 5 where 0 to 4 is scored: subtract 1', async () => {
    const scales = Object.fromEntries(
      Object.entries(ECR.scales).map(([id, scale]) => [
        id,
        { ...(scale as object), range: [0, 4] },
      ]),
    );
    const { shown } = await linted({ ...ECR, answers: { min: 0, max: 4 }, scales }, ...simulated);
    expect(shown.findings.map((one) => one.code)).toEqual(['codesMoved']);
    expect(shown.findings[0]?.sentence).toContain('subtract 1');
  });

  test('columns named by --reversed-in-source are turned back first', async () => {
    const { shown } = await linted(ECR, ...simulated, '--reversed-in-source', 'all');
    expect(shown.findings.map((one) => one.code)).toEqual([
      'columnsAlreadyReversed',
      'columnsAlreadyReversed',
    ]);
  });

  test('too few rows are said to be too few, and that is no failure', async () => {
    const file = join(folder(), 'few.csv');
    writeFileSync(file, phqFile('1,0,1,2,3,0,1,2,3,0', '2,1,1,1,1,1,1,1,1,1'));
    const { code, out } = await relata(['lint', 'phq-9', '--data', file]);
    expect(code).toBe(0);
    expect(out).toContain('[tooFewRespondents]');
  });

  test('prints no answer: a value that one person gave is counted, not shown', async () => {
    const file = join(folder(), 'odd.csv');
    const rows = Array.from(
      { length: 60 },
      (_, i) => `${i},${PHQ.map((__, k) => (i + k) % 4).join()}`,
    );
    rows[7] = `7,73219,${PHQ.slice(1)
      .map(() => 0)
      .join()}`;
    writeFileSync(file, phqFile(...rows));
    for (const json of [[], ['--json']]) {
      const { code, out, err } = await relata(['lint', 'phq-9', '--data', file, ...json]);
      expect(code).toBe(8);
      expect(out).toContain('offRange');
      expect(out + err).not.toContain('73219');
    }
  });

  test('a file without the columns, or without rows, ends as it does for score', async () => {
    expect((await relata(['lint', 'erq', '--data', 'examples/responses.csv'])).code).toBe(4);
    const file = join(folder(), 'empty.csv');
    writeFileSync(file, phqFile());
    expect((await relata(['lint', 'phq-9', '--data', file])).code).toBe(3);
    expect((await relata(['lint', 'phq-9', '--data', 'nowhere.csv'])).code).toBe(3);
  });
});

describe('score warns of columns that arrive already reversed', () => {
  /** The simulated file with its reverse-keyed columns turned round. */
  function turnedFile(): string {
    const [header = '', ...rows] = readFileSync(join(ROOT, 'examples/ecr-36.simulated.csv'), 'utf8')
      .trimEnd()
      .split('\n');
    const names = header.split(',');
    const lines = rows.map((row) =>
      row
        .split(',')
        .map((cell, i) =>
          ECR.reversed.includes(names[i]) && cell !== '' ? 6 - Number(cell) : cell,
        )
        .join(),
    );
    const file = join(folder(), 'turned.csv');
    writeFileSync(file, `${[header, ...lines].join('\n')}\n`);
    return file;
  }
  const score = (file: string, ...more: string[]) =>
    relata([
      'score',
      file,
      '--definition',
      'examples/ecr-36.json',
      '--items',
      'ecr_{n}',
      ...more,
      '--output',
      '-',
      '--quiet',
    ]);

  test('in one sentence on standard error, with the option that mends it', async () => {
    const { code, err } = await score(turnedFile());
    expect(code).toBe(0);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain('--reversed-in-source');
    expect(err).toContain(ECR.reversed.join());
  });

  test('and is silent once they are named, and for a file as it should be', async () => {
    expect((await score(turnedFile(), '--reversed-in-source', 'all')).err).toBe('');
    expect((await score('examples/ecr-36.simulated.csv')).err).toBe('');
  });
});

describe('score refuses a file coded from 1 where 0 is the lowest answer', () => {
  const coded = async (...words: string[]) => {
    const file = join(folder(), 'answers.csv');
    writeFileSync(
      file,
      (await relata(['simulate', ...words, '--n', '200', '--seed', '7', '--output', '-'])).out,
    );
    return file;
  };
  const score = (file: string, ...words: string[]) =>
    relata(['score', file, ...words, '--output', '-', '--quiet']);

  test('and names the form of the instrument that is coded so', async () => {
    const file = await coded('dass-42', '--form', 'coded-1-4');
    const { code, err } = await score(file, '--instrument', 'dass-42');
    expect(code).toBe(4);
    expect(err).toContain('dass-42 are stored as 1 to 4, and 0 to 3 is scored');
    expect(err).toMatch(/--form coded-1-4[\s\S]*--shift -1/);
    const named = await score(file, '--instrument', 'dass-42', '--form', 'coded-1-4');
    expect([named.code, named.err]).toEqual([0, '']);
  });

  test('and warns with --force, by how much they are moved where there is no such form', async () => {
    const text = readFileSync(await coded('gad-7'), 'utf8');
    const file = join(folder(), 'moved.csv');
    const moved = text.replaceAll(/(?<=,)[0-3](?=,|$)/gm, (answer) => String(Number(answer) + 1));
    writeFileSync(file, moved);
    expect((await score(file, '--instrument', 'gad-7')).code).toBe(4);
    const { code, err } = await score(file, '--instrument', 'gad-7', '--force');
    expect(code).toBe(0);
    expect(err).toContain('subtract 1 from every answer');
    expect(err).toContain('--shift -1');
  });
});

describe('score warns of answers that contradict the key', () => {
  test('as those of the other printed order of the RSES do', async () => {
    const file = join(folder(), 'order-b.csv');
    const words = ['simulate', 'rses', '--form', 'order-b', '--n', '300', '--seed', '3'];
    const header = `id,${Array.from({ length: 10 }, (_, i) => `q${i + 1}`).join()}`;
    const rows = (await relata([...words, '--output', '-'])).out.split('\n').slice(1);
    writeFileSync(file, [header, ...rows].join('\n'));
    const score = (form: string) =>
      relata([
        ...['score', file, '--instrument', 'rses', '--form', form],
        ...['--items', 'q{n}', '--output', '-', '--quiet'],
      ]);
    const { code, err } = await score('order-a');
    expect([code, err]).toEqual([0, expect.stringContaining('the answers contradict the key')]);
    expect(err).toContain('relata lint');
    expect((await score('order-b')).err).toBe('');
  });
});

real(`lint of public data sets${why}`, () => {
  const lint = async (...words: string[]) => {
    const { out } = await relata(['lint', ...words, '--json']);
    return JSON.parse(out) as Shown;
  };

  test('the ECR-R of the Human Penguin Project arrives reversed, as its notes say, and has a code 8', async () => {
    const words = ['ecr-r', '--data', join(DATA, 'ecrr36-penguin/data.csv'), '--items', 'ecrr{n}'];
    const already = [9, 11, 20, 22, 26, 27, 28, 29, 30, 31, 33, 34, 35, 36];
    const { findings } = await lint(...words);
    expect(findings.map(({ code }) => code)).toEqual([
      'missingCode',
      'columnsAlreadyReversed',
      'columnsAlreadyReversed',
    ]);
    expect(findings.slice(1).flatMap(({ items }) => items)).toEqual(
      already.map((n) => `ecrr_${n}`),
    );
    expect(
      (await lint(...words, '--missing', '8', '--reversed-in-source', 'all')).findings,
    ).toEqual([]);
  });

  test('the PHQ-9 of NHANES has codes 7 and 9, and nothing once they are named', async () => {
    const words = ['phq-9', '--data', join(DATA, 'phq9-nhanes/data.csv')];
    const { findings } = await lint(...words);
    expect(findings.map(({ code }) => code)).toEqual(['missingCode', 'missingCode']);
    expect((await lint(...words, '--missing', '7,9')).findings).toEqual([]);
  });
});
