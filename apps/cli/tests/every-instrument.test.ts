import { join } from 'node:path';
import { CATALOGUE } from 'relata/instruments';
import { describe, expect, test } from 'vitest';
import { folder, relata } from './support/relata.ts';

const ways = CATALOGUE.flatMap(({ id, definition }) =>
  [undefined, ...Object.keys('forms' in definition ? definition.forms : {})].map(
    (form) => [form ? `${id}, form ${form},` : id, id, form ? ['--form', form] : []] as const,
  ),
);

describe('Answers simulated for an instrument', () => {
  test.each(ways)('%s are scored and linted without a word', async (_, id, form) => {
    const file = join(folder(), 'answers.csv');
    const made = await relata([
      ...['simulate', id, ...form, '--n', '400', '--seed', '11'],
      ...['--output', file],
    ]);
    expect(made.code).toBe(0);
    const scored = await relata([
      ...['score', file, '--instrument', id, ...form, '--output', '-', '--strict', '--quiet'],
    ]);
    expect([scored.code, scored.err]).toEqual([0, '']);
    const linted = await relata(['lint', id, ...form, '--data', file]);
    expect([linted.code, linted.err]).toEqual([0, '']);
    expect((await relata(['show', id, ...form])).code).toBe(0);
  });
});
