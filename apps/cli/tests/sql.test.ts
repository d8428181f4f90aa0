import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instrument, scorer } from 'relata';
import { CATALOGUE, phq9 } from 'relata/instruments';
import { renderSql } from 'relata/sql';
import { describe, expect, test } from 'vitest';
import { outputNames } from '../src/columns/output-names.ts';
import { folder, relata } from './support/relata.ts';

const base = ['sql', 'phq-9', '--dialect', 'duckdb', '--from', 'responses'];

describe('relata sql', () => {
  test('prints the query that the library makes, and nothing else', async () => {
    const { code, out, err } = await relata([...base, '--keep', 'patient', '--missing', '7,-99']);
    expect([code, err]).toEqual([0, '']);
    const options = { dialect: 'duckdb', from: 'responses', id: 'patient' } as const;
    expect(out).toBe(renderSql(phq9, { ...options, missing: [7, -99] }));
  });

  test('names the columns as `relata score` does', async () => {
    for (const instrument of CATALOGUE as readonly Instrument[]) {
      const compiled = scorer(instrument);
      const { fields } = compiled.plan;
      const mapped = { instrument, scorer: compiled, form: undefined, fields, columns: [] };
      const sql = renderSql(instrument, { dialect: 'duckdb', from: 'responses' });
      const result = sql.slice(sql.lastIndexOf('\nSELECT\n'));
      const names = [...result.matchAll(/ AS "(\w+)",?$/gm)].map((match) => match[1]);
      expect(names).toEqual(outputNames(mapped, { bounds: true, bands: true }));
    }
  });

  test('reads columns of text where it is told to', async () => {
    const { out } = await relata([...base, '--types', 'text']);
    expect(out).toContain('cells AS ( -- texts without the blanks around them');
  });

  test('finds items by their number, in the order of the form, and their parts', async () => {
    const named = await relata([...base, '--items', 'PHQ {n}']);
    expect(named.out).toContain('source."PHQ 1" AS "phq9_1"');
    const words = ['sql', 'a-rsq', '--dialect', 'duckdb', '--from', 't', '--items'];
    const parts = await relata([...words, 'r{n}_{part}']);
    expect(parts.out).toContain('source."r9_expectancy" AS DOUBLE)');
    const form = ['sql', 'panas', '--dialect', 'duckdb', '--from', 't', '--form', 'german-order'];
    const german = await relata([...form, '--items', 'p{n}']);
    const second = scorer(
      CATALOGUE.find((one) => one.id === 'panas') as Instrument,
      {
        form: 'german-order',
      } as never,
    ).plan.fields[1]?.id;
    expect(german.out).toContain(`source."p2" AS "${second}"`);
  });

  test('reads a table in a schema, dots and quotes in double quotes', async () => {
    const from = async (name: string) =>
      (await relata(['sql', 'phq-9', '--dialect', 'postgres', '--from', name])).out;
    expect(await from('study.responses')).toContain('FROM "study"."responses" AS source');
    expect(await from('"a.b"."c""d"')).toContain('FROM "a.b"."c""d" AS source');
  });

  test('writes a file, rejects nobody on request, and leaves bounds out', async () => {
    const output = join(folder(), 'phq.sql');
    const options = ['--on-invalid', 'missing', '--detail', 'scores', '--output', output];
    const { code, out } = await relata([...base, ...options]);
    expect([code, out]).toEqual([0, '']);
    const sql = readFileSync(output, 'utf8');
    expect(sql).toContain('phq_9_total_status');
    expect(sql).not.toMatch(/rejected|_low/);
  });

  test.each<[string, readonly string[], RegExp]>([
    ['another database', ['--dialect', 'oracle'], /duckdb, postgres[\s\S]*\[badUsage\]/],
    ['a missing code that is an answer', ['--missing', '3'], /outside 0 to 3[\s\S]*\[badOption\]/],
    ['a missing code that is a text', ['--missing', 'NA'], /"NA", which is no number/],
    ['half a table', ['--from', 'study.'], /--from cannot read[\s\S]*schema\.table/],
    ['a table with an open quote', ['--from', '"study'], /\[badOption\]/],
    ['a column kept twice', ['--keep', 'id,id'], /\[badOption\]/],
    ['a pattern without a number', ['--items', 'phq'], /needs \{n\} once/],
    ['a form that is not there', ['--form', 'x'], /\[unknownForm\]/],
  ])('%s is an error that says what to type', async (_, words, sentence) => {
    const { code, out, err } = await relata([...base, ...words]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });
});
