import { describe, expect, test } from 'vitest';
import { REAL_DATA, realColumns, whyNot } from '../../testing/real-data.ts';
import { cannotRun } from '../../testing/run-script.ts';
import { sampleIndicesInR } from '../../testing/sample-indices-in-r.ts';
import { sampleQuality } from './sample-quality.ts';

const noR = cannotRun('r');
const why = noR ? ` (skipped: ${noR})` : whyNot;
const real = describe.skipIf(!REAL_DATA || noR !== undefined);
const numbered = (stem: string, count: number, digits = 2) =>
  Array.from({ length: count }, (_, i) => `${stem}${String(i + 1).padStart(digits, '0')}`);

interface Sample {
  readonly name: string;
  readonly columns: readonly Float64Array[];
  readonly thresholds: { readonly synonyms: number; readonly antonyms: number };
  readonly rows: number;
  readonly complete: number;
}

const BFI = ['A', 'C', 'E', 'N', 'O'].flatMap((trait) => numbered(trait, 5, 1));

const samples: readonly Sample[] = REAL_DATA
  ? [
      {
        name: 'bfi, 25 items of personality',
        columns: realColumns('bfi25-sapa', BFI),
        // At ±.60 too few pairs go together here for anybody to have a correlation.
        thresholds: { synonyms: 0.4, antonyms: -0.3 },
        rows: 2800,
        complete: 2436,
      },
      {
        name: 'ECR, 36 items, at the usual thresholds',
        columns: realColumns('ecr36-openpsych', numbered('ecr', 36), [0]),
        thresholds: { synonyms: 0.6, antonyms: -0.6 },
        rows: 28_791,
        complete: 26_079,
      },
      {
        name: 'ECR, 36 items, at thresholds that find antonyms',
        columns: realColumns('ecr36-openpsych', numbered('ecr', 36), [0]),
        thresholds: { synonyms: 0.5, antonyms: -0.5 },
        rows: 28_791,
        complete: 26_079,
      },
    ]
  : [];

/**
 * How far apart two columns of figures are, relative to the second or to `least`, whichever is
 * more; infinite where only one of them has a figure.
 */
function farthest(ours: ArrayLike<number>, theirs: readonly number[], least = 0): number {
  return theirs.reduce((most, expected, row) => {
    const found = ours[row] as number;
    if (Number.isNaN(found) || Number.isNaN(expected)) {
      return Number.isNaN(found) === Number.isNaN(expected) ? most : Number.POSITIVE_INFINITY;
    }
    return Math.max(most, Math.abs(found - expected) / Math.max(Math.abs(expected), least));
  }, 0);
}
/** Relative, as all formulas are held to R. */
const AGREEMENT = 1e-10;
/** A correlation near 0 is a difference of sums: its digits count from the second place on. */
const LEAST_R = 0.01;

real(`Sample indices of every respondent agree with base R${why}`, () => {
  test.each(samples)('$name', { timeout: 120_000 }, ({ columns, thresholds, rows, complete }) => {
    const found = sampleQuality(columns, thresholds);
    const inR = sampleIndicesInR(columns, thresholds);
    expect([found.sample.rows, found.sample.complete]).toEqual([rows, complete]);
    expect(inR).toHaveLength(rows);
    const of = (name: keyof (typeof inR)[number]) => inR.map((row) => row[name]);
    expect([...found.mahalanobis.used]).toEqual(of('df'));
    expect([...found.synonyms.used]).toEqual(of('synonymPairs'));
    expect([...found.antonyms.used]).toEqual(of('antonymPairs'));
    expect(farthest(found.mahalanobis.value, of('d2'))).toBeLessThan(AGREEMENT);
    expect(farthest(found.mahalanobis.p, of('p'))).toBeLessThan(AGREEMENT);
    expect(farthest(found.synonyms.value, of('synonyms'), LEAST_R)).toBeLessThan(AGREEMENT);
    expect(farthest(found.antonyms.value, of('antonyms'), LEAST_R)).toBeLessThan(AGREEMENT);
    expect(farthest(found.personTotal.value, of('person'), LEAST_R)).toBeLessThan(AGREEMENT);
    // Nobody is lost: a value or a reason, never both and never neither.
    for (const index of [found.mahalanobis, found.synonyms, found.antonyms, found.personTotal]) {
      const either = index.reason.every((reason, row) => {
        return (reason === 0) === !Number.isNaN(index.value[row] as number);
      });
      expect(either).toBe(true);
    }
    // With this many respondents it hardly matters whether one is among the others.
    const plain = of('plain').map((r, row) =>
      Math.abs(r - (found.personTotal.value[row] as number)),
    );
    expect(Math.max(...plain.filter((gap) => !Number.isNaN(gap)))).toBeLessThan(2e-3);
  });
});
