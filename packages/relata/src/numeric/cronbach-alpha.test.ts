import { describe, expect, test } from 'vitest';
import { REAL_DATA, realColumns, realFacts, realScales, whyNot } from '../testing/real-data.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';

const real = describe.skipIf(!REAL_DATA);
const SETS = REAL_DATA ? [...new Set(realScales().map(({ set }) => set))] : ['any'];

real(`Cronbach’s alpha${whyNot}`, () => {
  test.each(SETS)(
    '%s: every scale is that of psych::alpha to 1e-6, its printed precision',
    (set) => {
      const facts = realFacts(set);
      const scales = realScales().filter((one) => one.set === set);
      expect(scales.length).toBeGreaterThan(0);
      for (const { scale, columns, reversed, n, alpha } of scales) {
        const missing = columns.flatMap((name) => facts.get(name)?.missing ?? []);
        const keyed = realColumns(set, columns, [...new Set(missing)]).map((column, i) => {
          const name = columns[i] as string;
          const { min, max } = facts.get(name) as { min: number; max: number };
          // A site of ecrr36-penguin used a code above the range; R had it as missing too.
          const answers = column.map((x) => (x >= min && x <= max ? x : Number.NaN));
          return reversed.includes(name) ? answers.map((x) => min + max - x) : answers;
        });
        const found = cronbachAlpha(keyed);
        expect([scale, found?.respondents]).toEqual([scale, n]);
        expect(Math.abs((found?.alpha ?? 0) - alpha), scale).toBeLessThan(1e-6);
      }
    },
  );
});
