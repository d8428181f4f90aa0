import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from 'relata/instruments';
import { describe, expect, test } from 'vitest';
import { folder, relata, rowsOf } from './support/relata.ts';

const simulate = async (...words: string[]) =>
  (await relata(['simulate', ...words, '--output', '-'])).out;

/** Cronbach's alpha over complete rows, items reversed where told. */
function alpha(
  rows: Record<string, string>[],
  items: string[],
  reversed: string[],
  ends: number,
): number {
  const values = rows
    .filter((row) => items.every((item) => row[item] !== ''))
    .map((row) =>
      items.map((item) => (reversed.includes(item) ? ends - Number(row[item]) : Number(row[item]))),
    );
  const variance = (list: number[]) => {
    const mean = list.reduce((a, b) => a + b, 0) / list.length;
    return list.reduce((a, b) => a + (b - mean) ** 2, 0) / (list.length - 1);
  };
  const k = items.length;
  const single = items.reduce(
    (sum, _, i) => sum + variance(values.map((row) => row[i] as number)),
    0,
  );
  const total = variance(values.map((row) => row.reduce((a, b) => a + b, 0)));
  return (k / (k - 1)) * (1 - single / total);
}

describe('simulated answers', () => {
  test('are the same bytes for the same seed, and others for the next', async () => {
    const first = await simulate('phq-9', '--n', '50', '--seed', '3');
    expect(await simulate('phq-9', '--n', '50', '--seed', '3')).toBe(first);
    expect(await simulate('phq-9', '--n', '50', '--seed', '4')).not.toBe(first);
  });

  test('begin with the same rows whatever their number', async () => {
    const ten = await simulate('erq', '--n', '10');
    expect((await simulate('erq', '--n', '2500')).startsWith(ten)).toBe(true);
  });

  test('go to a file whose name says that they are simulated', async () => {
    const cwd = folder();
    const { err } = await relata(['simulate', 'erq', '--n', '5'], { cwd });
    expect(existsSync(join(cwd, 'erq.simulated.csv'))).toBe(true);
    expect(err).toContain('5 simulated respondents');
  });

  test('of reverse-keyed items go the other way: UCLA alpha is high only after reversing', async () => {
    const rows = rowsOf(await simulate('ucla-ls3', '--n', '1500'));
    const items = Array.from({ length: 20 }, (_, i) => `uclals3_${i + 1}`);
    const reversed = [1, 5, 6, 9, 10, 15, 16, 19, 20].map((n) => `uclals3_${n}`);
    expect(alpha(rows, items, reversed, 5)).toBeGreaterThan(0.85);
    expect(alpha(rows, items, [], 5)).toBeLessThan(0.3);
  });

  test('are left out in the share asked for', async () => {
    const cells = async (share: string) => {
      const lines = (await simulate('ecr-r', '--n', '500', '--missing-share', share))
        .trimEnd()
        .split('\n')
        .slice(1);
      return (
        lines
          .join(',')
          .split(',')
          .filter((cell) => cell === '').length /
        (500 * 36)
      );
    };
    expect(await cells('0')).toBe(0);
    expect(Math.abs((await cells('0.1')) - 0.1)).toBeLessThan(0.01);
    expect(await cells('1')).toBe(1);
  });

  test('of alternatives hold one of each group: QIDS asks for appetite more or less', async () => {
    const rows = rowsOf(await simulate('qids-sr16', '--n', '200', '--missing-share', '0'));
    expect(rows.every((row) => (row['qidssr16_6'] === '') !== (row['qidssr16_7'] === ''))).toBe(
      true,
    );
  });

  test('of a form are those of its items', async () => {
    const header = (await simulate('rpp', '--form', 'rpp-9', '--n', '1')).split('\n')[0];
    expect(header?.split(',')).toHaveLength(10);
  });

  test.each(CATALOGUE.map(({ id }) => [id]))(
    'of %s use every response option and score without a reject',
    async (id) => {
      const text = await simulate(id, '--n', '400');
      const { code, err } = await relata(
        ['score', '-', '--instrument', id, '--output', join(folder(), 'o.csv'), '--strict'],
        {
          stdin: [text],
        },
      );
      expect(code, err).toBe(0);
      const { definition } = CATALOGUE.find((one) => one.id === id) as (typeof CATALOGUE)[number];
      const used = new Set(
        text
          .split('\n')
          .slice(1)
          .flatMap((line) => line.split(',').slice(1)),
      );
      for (let option = definition.answers.min; option <= definition.answers.max; option++) {
        expect(used).toContain(String(option));
      }
    },
  );
});
