import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleQuality } from 'relata/quality';
import { describe, expect, test } from 'vitest';
import { PHQ, phqFile } from './support/phq.ts';
import { folder, ROOT, relata, rowsOf } from './support/relata.ts';
import { done } from './support/scored.ts';

const PHQ9 = ['--instrument', 'phq-9'];

/** Works out the indices of a file of this text; answers what ran, and what came out. */
const indices = (text: string, ...options: string[]) =>
  done('quality', 'quality', folder(), text, options);

const examples = readFileSync(join(ROOT, 'examples/responses.csv'), 'utf8');
const answers = rowsOf(examples);
const columns = PHQ.map((item) =>
  answers.map((row) => (row[item] === '' ? Number.NaN : Number(row[item]))),
);

describe('relata quality', () => {
  test('writes a row for each row of the file, in order, with the figures of the library', async () => {
    const expected = sampleQuality(columns, { synonyms: 0.4 });
    const { code, err, rows } = await indices(examples, ...PHQ9, '--synonyms', '0.4');
    expect([code, err]).toEqual([0, '']);
    expect(rows.map((row) => row['id'])).toEqual(answers.map((row) => row['id']));
    const figures = (name: string) =>
      rows.map((row) => (row[name] === '' ? Number.NaN : Number(row[name])));
    expect(figures('phq_9_mahalanobis')).toEqual([...expected.mahalanobis.value]);
    expect(figures('phq_9_mahalanobis_p')).toEqual([...expected.mahalanobis.p]);
    expect(figures('phq_9_mahalanobis_df')).toEqual([...expected.mahalanobis.used]);
    expect(figures('phq_9_synonyms')).toEqual([...expected.synonyms.value]);
    expect(figures('phq_9_synonyms_pairs')).toEqual([...expected.synonyms.used]);
    expect(figures('phq_9_person_total')).toEqual([...expected.personTotal.value]);
    expect(figures('phq_9_person_total_items')).toEqual([...expected.personTotal.used]);
    expect(expected.synonyms.pairs.length).toBeGreaterThan(3);
  });

  test('names its columns, and gives an empty cell and a reason where there is no index', async () => {
    const { header, rows } = await indices(examples, ...PHQ9);
    expect(header).toBe(
      'id,phq_9_mahalanobis,phq_9_mahalanobis_p,phq_9_mahalanobis_df,phq_9_mahalanobis_reason,phq_9_synonyms,phq_9_synonyms_pairs,phq_9_synonyms_reason,phq_9_antonyms,phq_9_antonyms_pairs,phq_9_antonyms_reason,phq_9_person_total,phq_9_person_total_items,phq_9_person_total_reason',
    );
    for (const row of rows) {
      expect([row['phq_9_antonyms'], row['phq_9_antonyms_reason']]).toEqual(['', 'noPairs']);
      for (const index of ['mahalanobis', 'synonyms', 'person_total']) {
        const empty = row[`phq_9_${index}`] === '';
        expect(row[`phq_9_${index}_reason`] !== '').toBe(empty);
      }
    }
  });

  test('keeps rows whose answers cannot be used, and leaves them out of the sample', async () => {
    const alone = await indices(examples, ...PHQ9);
    const bad = ['x1,77,0,0,0,0,0,0,0,0', 'x2,1,1', 'x3,,,,,,,,,'];
    const beside = await indices(`${examples}${bad.join('\n')}\n`, ...PHQ9);
    expect(beside.rows).toHaveLength(1003);
    expect(beside.rows.slice(0, 1000)).toEqual(alone.rows);
    const reasons = (row: number) => [
      beside.rows[row]?.['id'],
      beside.rows[row]?.['phq_9_mahalanobis_reason'],
      beside.rows[row]?.['phq_9_person_total_reason'],
    ];
    expect(reasons(1000)).toEqual(['x1', 'rejected', 'rejected']);
    expect(reasons(1001)).toEqual(['x2', 'rejected', 'rejected']);
    expect(reasons(1002)).toEqual(['x3', 'tooFewItems', 'tooFewItems']);
    expect(beside.summary.instruments[0]).toMatchObject({
      rejectedRows: 2,
      sample: { rows: 1003, respondents: 1000, items: 9 },
    });
    expect(beside.text.split('\n')[1001]).toBe('x1,,,,rejected,,,rejected,,,rejected,,,rejected');
  });

  test('takes a faulty answer for missing where that is asked for', async () => {
    const text = `${examples}x1,77,0,1,0,2,0,3,0,1\n`;
    const { rows, summary } = await indices(text, ...PHQ9, '--on-invalid', 'missing');
    expect(rows[1000]).toMatchObject({ phq_9_mahalanobis_df: '8', phq_9_mahalanobis_reason: '' });
    expect(summary.treatedAsMissing).toBe(1);
  });

  test('says what the sample was, which items go together, and how many have each index', async () => {
    const { summary } = await indices(examples, ...PHQ9, '--synonyms', '0.45', '--at-least', '4');
    const complete = answers.filter((row) => !Object.values(row).includes('')).length;
    const [one] = summary.instruments;
    expect(one).toMatchObject({
      id: 'phq-9',
      definitionHash: expect.stringMatching(/^sha256:/),
      sample: { rows: 1000, respondents: 1000, complete, items: 9 },
      mahalanobis: { available: 1000, unavailable: {}, constantItems: [] },
      synonyms: { threshold: 0.45, atLeast: 4 },
      antonyms: { threshold: -0.6, pairs: [], available: 0, unavailable: { noPairs: 1000 } },
    });
    for (const { items, r, n } of one.synonyms.pairs) {
      expect(items.every((item: string) => PHQ.includes(item))).toBe(true);
      expect([r > 0.45, n > 900]).toEqual([true, true]);
    }
    const ran = await relata([
      'quality',
      join(ROOT, 'examples/responses.csv'),
      ...PHQ9,
      '--output',
      '-',
    ]);
    expect(ran.err).toContain(
      `a sample of 1,000 respondents, ${complete} with all 9 items answered`,
    );
    expect(ran.err).toContain('none was dropped');
    expect(ran.err).toContain('noPairs: No two items are related closely enough.');
    expect(ran.out.split('\n')).toHaveLength(1002);
  });

  test('numbers rows where no column names the respondent, and copies the columns asked for', async () => {
    const file = phqFile('a,0,1,2,3,0,1,2,3,0', 'b,3,2,1,0,3,2,1,0,3').replace('id,', 'site,');
    expect((await indices(file, ...PHQ9)).rows.map((row) => row['row'])).toEqual(['1', '2']);
    const kept = await indices(file, ...PHQ9, '--keep', 'site');
    expect(kept.rows.map((row) => row['site'])).toEqual(['a', 'b']);
    const named = await indices(file, ...PHQ9, '--id', 'site');
    expect(named.text).toBe(kept.text);
  });

  test('reads several instruments, other separators and other codings as score does', async () => {
    const header = ['id', ...PHQ, 'phq2_1', 'phq2_2'].join('§');
    const lines = columns[0]?.slice(0, 50).map((_, row) => {
      const cells = columns.map((column) => {
        const answer = column[row] as number;
        return Number.isNaN(answer) ? 'none' : String(answer + 1);
      });
      return [row + 1, ...cells, cells[0], cells[1]].join('§');
    });
    const own = await indices(
      `${header}\n${lines?.join('\n')}\n`,
      ...['--instrument', 'phq-9,phq-2', '--separator', '§', '--missing', 'none'],
      ...['--shift', 'phq-9=-1,phq-2=-1'],
    );
    expect(own.err).toBe('');
    const expected = sampleQuality(columns.map((column) => column.slice(0, 50)));
    const cells = own.text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('§'));
    expect(cells.slice(1).map((row) => Number(row[1]))).toEqual([...expected.mahalanobis.value]);
    expect(cells[0]).toContain('phq_2_mahalanobis');
  });

  test('leaves nothing behind where it fails, and never writes over what it reads', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'in.csv'), examples);
    const failures = [
      ['--synonyms', '1.2'],
      ['--antonyms', '0.6'],
      ['--at-least', '2'],
      ['--output', 'in.csv'],
      ['--output', 'out.parquet'],
      ['--output', '-', '--json'],
      ['--keep', 'nobody'],
    ];
    for (const words of failures) {
      const { code, err } = await relata(['quality', 'in.csv', ...PHQ9, ...words], { cwd });
      expect([words, code === 0, err.includes('    at ')]).toEqual([words, false, false]);
    }
    expect(readdirSync(cwd)).toEqual(['in.csv']);
    expect(readFileSync(join(cwd, 'in.csv'), 'utf8')).toBe(examples);
    const empty = await indices(phqFile(), ...PHQ9);
    expect([empty.code, empty.err]).toEqual([3, expect.stringContaining('[inputNoRows]')]);
    const shifted = phqFile(
      ...Array.from({ length: 60 }, (_, i) => `${i},1,2,3,4,1,2,3,4,${1 + (i % 4)}`),
    );
    const stopped = await indices(shifted, ...PHQ9);
    expect(stopped.err).toContain('[codingShifted]');
    expect(readdirSync(stopped.cwd)).toEqual(['in.csv']);
  });

  test('of one respondent gives reasons, and no error', async () => {
    const { code, rows } = await indices(phqFile('a,0,1,2,3,0,1,2,3,0'), ...PHQ9);
    expect(code).toBe(0);
    expect(rows[0]).toMatchObject({
      phq_9_mahalanobis_reason: 'tooFewRespondents',
      phq_9_synonyms_reason: 'tooFewRespondents',
      phq_9_person_total_reason: 'tooFewRespondents',
    });
  });
});
