import { scorer } from 'relata';
import { aRsq, ecrR, phq9 } from 'relata/instruments';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../problems/problem.ts';
import { itemColumns } from './item-columns.ts';

const { fields } = scorer(phq9).plan;
const numbered = (stem: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${stem}${from + i}`);

function problemOf(header: readonly string[], pattern?: string): Problem {
  try {
    itemColumns('phq-9', fields, header, pattern);
  } catch (error) {
    return error as Problem;
  }
  throw new Error('The columns were found.');
}

describe('item columns', () => {
  test('are found by exact answer id in any order', () => {
    const header = ['id', ...numbered('phq9_', 1, 9).reverse()];
    expect(itemColumns('phq-9', fields, header, undefined)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  test('are found by a pattern, numbers padded or not, other columns between them', () => {
    const header = ['p01', 'p02', 'age', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p009', 'p_sum'];
    expect(itemColumns('phq-9', fields, header, 'p{n}')).toEqual([0, 1, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('of items with parts are found by number and part', () => {
    const parts = scorer(aRsq).plan.fields;
    const header = numbered('r', 1, 9).flatMap((name) => [`${name}_expectancy`, `${name}_concern`]);
    const found = itemColumns('a-rsq', parts, header, 'r{n}_{part}');
    expect(found.map((column) => header[column])).toEqual(
      numbered('r', 1, 9).flatMap((name) => [`${name}_concern`, `${name}_expectancy`]),
    );
  });
});

describe('an error about item columns', () => {
  test('names the columns that a pattern misses', () => {
    const problem = problemOf(['id', ...numbered('p', 1, 8)], 'p{n}');
    expect(problem.code).toBe('itemColumns');
    expect(problem.details).toContain('missing:  9');
    expect(problem.details.join('\n')).toContain('found:    8: p1, p2');
    expect(problem.details.join('\n')).toContain('expected: 9 columns');
  });

  test('names both columns where ecr1 and ecr01 claim one number', () => {
    const problem = problemOf(['p01', ...numbered('p', 1, 9)], 'p{n}');
    expect(problem.details).toContain('twice:    1 (p01, p1)');
  });

  test('names columns whose number the instrument does not have', () => {
    const problem = problemOf([...numbered('p', 0, 10)], 'p{n}');
    expect(problem.details).toContain('outside:  p0, p10');
  });

  test('proposes the pattern that would fit', () => {
    expect(problemOf(['id', ...numbered('phq', 1, 9)]).mend).toContain("--items 'phq{n}'");
    expect(problemOf(['id', ...numbered('PHQ9_', 1, 9)], 'phq9_{n}').mend).toContain('PHQ9_{n}');
  });

  test('proposes a pattern for ECR-R columns padded with zeros', () => {
    const header = [
      'id',
      ...Array.from({ length: 36 }, (_, i) => `ecrr${String(i + 1).padStart(2, '0')}`),
    ];
    expect(() => itemColumns('ecr-r', scorer(ecrR).plan.fields, header, undefined)).toThrow(
      expect.objectContaining({ mend: expect.stringContaining("'ecrr{n}'") }),
    );
  });

  test('proposes {wave} where several occasions fit, and not for columns that share no word', () => {
    const header = [
      'id',
      ...['t1', 't2'].flatMap((t) => numbered('phq', 1, 9).map((n) => `${n}_${t}`)),
    ];
    const { mend } = problemOf(header);
    expect(mend).toContain("'phq{n}_t1' or 'phq{n}_t2'");
    expect(mend).toContain("relata score … --items 'phq{n}_{wave}'");
    expect(problemOf([...numbered('a', 1, 9), ...numbered('b', 1, 9)]).mend).not.toContain('wave');
  });

  test('does not print a column named by a number: in a file without a header that is an answer', () => {
    const problem = problemOf(['3', '1', '2', 'x']);
    expect(problem.details.join('\n')).toContain('columns:  x, 3 named by a number');
  });
});
