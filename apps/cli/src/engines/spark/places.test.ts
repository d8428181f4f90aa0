import { describe, expect, test } from 'vitest';
import { formatOf, located, placeOf, separatorOf } from './places.ts';

describe('A place for Spark', () => {
  test.each([
    ['s3://study/*.parquet', 'parquet'],
    ['answers.csv.gz', 'csv'],
    ['answers.TSV', 'csv'],
    ['parts/*.ndjson', 'json'],
    ['s3://study/answers', undefined],
    ['answers.constructor', undefined],
  ])('%s is in the format %s', (name, format) => {
    expect(formatOf(name)).toBe(format);
  });

  test('a relative name counts from our folder; a scheme and an absolute path stay as they are', () => {
    expect(located('a/b c.csv', '/home/x')).toBe('file:///home/x/a/b c.csv');
    expect(located('/data/a.csv', '/home/x')).toBe('/data/a.csv');
    expect(located('s3://study/a.csv', '/home/x')).toBe('s3://study/a.csv');
  });

  test('an output is written to a hidden neighbour first', () => {
    const { path, temporary, format } = placeOf('--output', 's3://study/runs/scores/', '/');
    expect([path, format]).toEqual(['s3://study/runs/scores', 'parquet']);
    expect(temporary).toMatch(/^s3:\/\/study\/runs\/\.scores\.[0-9a-f]{12}\.relata-tmp$/);
  });

  test('a name that ends in .tsv has tabs between its cells', () => {
    expect([separatorOf('a.tsv'), separatorOf('a.csv')]).toEqual(['\t', ',']);
    expect(placeOf('--output', 'x/scores.tsv', '/').options).toMatchObject({ sep: '\t' });
  });

  test.each(['-', 's3://', 'scores*', '/', ''])('%j is none', (name) => {
    expect(() => placeOf('--output', name, '/nowhere')).toThrow('no place for a dataset');
  });
});
