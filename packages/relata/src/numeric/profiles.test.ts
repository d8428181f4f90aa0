import { describe, expect, test } from 'vitest';
import { randomNumbers } from '../testing/law.ts';
import { cannotRun, runScript } from '../testing/run-script.ts';
import { differenceError } from './difference-error.ts';
import { doubleEntryIntraclass } from './double-entry-intraclass.ts';
import { profileAgreement } from './profile-agreement.ts';
import { profileDistance } from './profile-distance.ts';

const _ = Number.NaN;

/** McCrae's example of five scales in z scores, as quoted on the list SPSSX-L from his papers. */
const FIRST = [1.2, 0.3, -0.5, 0.1, 0.9];
const SECOND = [0.6, 0.7, -1.1, -0.3, 0.7];

describe('Cronbach and Gleser’s D', () => {
  test('of 1 2 6 and 1 2 2 is 4, of 3 and 0 in one element 3', () => {
    expect(profileDistance([1, 2, 6], [1, 2, 2])).toMatchObject({ distance: 4, squared: 16 });
    expect(profileDistance([3], [0])).toMatchObject({ distance: 3, elevation: 9, elements: 1 });
  });
  test('of McCrae’s example rests on Σd² = 1.08, as printed', () => {
    expect(profileDistance(FIRST, SECOND)?.squared).toBeCloseTo(1.08, 12);
  });
  test('is elevation alone where one profile lies above the other by the same amount', () => {
    const found = profileDistance([1, 2, 4], [2, 3, 5]);
    expect(found?.squared).toBe(3);
    expect(found?.elevation).toBeCloseTo(3, 12);
    expect(found?.scatter).toBeCloseTo(0, 12);
    expect(found?.shape).toBeCloseTo(0, 12);
  });
  test('is scatter alone where one profile is the other, stretched about its mean', () => {
    // S of 1 2 3 is √2, of 0 2 4 it is √8; (√8 − √2)² = 2.
    const found = profileDistance([1, 2, 3], [0, 2, 4]);
    expect([found?.elevation, found?.shape]).toEqual([0, expect.closeTo(0, 12)]);
    expect(found?.scatter).toBeCloseTo(2, 12);
  });
  test('is shape alone where the same values stand in another order', () => {
    const found = profileDistance([1, 2, 3], [3, 2, 1]);
    expect([found?.elevation, found?.scatter, found?.shape]).toEqual([0, 0, expect.closeTo(8, 12)]);
  });
  test('leaves out what is missing in either, and is null where nothing is left', () => {
    expect(profileDistance([1, _, 6, 4], [1, 2, 2, _])).toMatchObject({ distance: 4, elements: 2 });
    expect([profileDistance([], []), profileDistance([1, _], [_, 1])]).toEqual([null, null]);
  });
});

describe('The double-entry intraclass correlation', () => {
  test('of 1 2 3 with 2 3 4 is 5 ÷ 11, though Pearson’s correlation is 1', () => {
    expect(doubleEntryIntraclass([1, 2, 3], [2, 3, 4])).toBeCloseTo(5 / 11, 14);
  });
  test('is 1 for the same profile twice, −1 for flat profiles on two levels', () => {
    expect(doubleEntryIntraclass([0.1, 0.2, 0.7], [0.1, 0.2, 0.7])).toBe(1);
    expect(doubleEntryIntraclass([0, 0], [4, 4])).toBe(-1);
  });
  test('is null for one element, and where no answer varies', () => {
    expect(doubleEntryIntraclass([1, _, 3], [2, 3, _])).toBeNull();
    expect(doubleEntryIntraclass([0.1, 0.1, 0.1], [0.1, 0.1, 0.1])).toBeNull();
  });
  test('moves when an element is reversed within 0 to 4 in both', () => {
    const turned = doubleEntryIntraclass([0, 1, 4], [0, 1, 3]) as number;
    expect(turned).not.toBeCloseTo(doubleEntryIntraclass([4, 1, 4], [4, 1, 3]) as number, 3);
  });
});

describe('McCrae’s index and coefficient of profile agreement', () => {
  test('of his example are 1.22 and .58, to the digits printed', () => {
    const found = profileAgreement(FIRST, SECOND);
    expect(found?.index.toFixed(2)).toBe('1.22');
    expect(found?.coefficient.toFixed(2)).toBe('0.58');
  });
  test('are higher for agreement on what is unusual than on what is common', () => {
    const common = profileAgreement([0, 0, 0, 0], [0, 0, 0, 0])?.index as number;
    expect(profileAgreement([2, -2, 2, -2], [2, -2, 2, -2])?.index).toBeGreaterThan(common);
  });
  test('have mean 0 and SD 1 over pairs picked at random', () => {
    const random = randomNumbers(7);
    const z = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const profile = () => Array.from({ length: 12 }, z);
    const drawn = Array.from({ length: 20_000 }, () => profileAgreement(profile(), profile()));
    const indices = drawn.map((found) => found?.index ?? _);
    const mean = indices.reduce((sum, x) => sum + x, 0) / indices.length;
    const square = indices.reduce((sum, x) => sum + x * x, 0) / indices.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(Math.sqrt(square) - 1)).toBeLessThan(0.03);
  });
  test('are null for fewer than three elements in both', () => {
    expect(profileAgreement([1, 2, _, 4], [1, 2, 3, _])).toBeNull();
  });
});

test('The standard error of a difference of scores with errors 0.3 and 0.4 is 0.5', () => {
  expect(differenceError(0.3, 0.4)).toBeCloseTo(0.5, 15);
  expect(differenceError(0, 0)).toBe(0);
});

const noR = cannotRun('r');

/** The formulas in base R; a row is a pair of profiles with gaps. */
const SCRIPT = `
io <- commandArgs(trailingOnly = TRUE)
rows <- read.csv(io[1])
k <- ncol(rows) / 2
out <- t(apply(as.matrix(rows), 1, function(row) {
  x <- row[1:k]; y <- row[k + 1:k]
  both <- !is.na(x) & !is.na(y)
  x <- x[both]; y <- y[both]; n <- length(x)
  s <- function(v) sqrt(sum((v - mean(v))^2))
  d <- as.numeric(dist(rbind(x, y)))
  icc <- cor(c(x, y), c(y, x))
  index <- (n + 2 * sum(((x + y) / 2)^2) - sum((x - y)^2)) / sqrt(10 * n)
  c(d, n * (mean(x) - mean(y))^2, (s(x) - s(y))^2, 2 * s(x) * s(y) * (1 - cor(x, y)),
    icc, index, index / sqrt(n - 2 + index^2), sqrt(x[1]^2 + y[1]^2))
}))
colnames(out) <- c("d", "elevation", "scatter", "shape", "icc", "ipa", "rpa", "error")
write.csv(format(out, digits = 17, scientific = TRUE), io[2], row.names = FALSE, quote = FALSE)
`;

describe.skipIf(noR)(`Written out in R${noR ? ` (${noR})` : ''}`, () => {
  test('D and its parts, the intraclass correlation, I_pa, r_pa and the error agree to 1e-10', () => {
    const random = randomNumbers(20);
    const rows = Array.from({ length: 200 }, () =>
      Array.from({ length: 24 }, (__, i) =>
        i % 12 > 2 && random() < 0.1 ? _ : Math.round(random() * 400) / 100,
      ),
    );
    const header = rows[0]?.map((__, i) => `v${i}`).join(',');
    const csv = rows.map((row) => row.map((x) => (Number.isNaN(x) ? '' : x)).join(',')).join('\n');
    const found = runScript('r', SCRIPT, `${header}\n${csv}\n`);
    expect(found).toHaveLength(200);
    rows.forEach((row, i) => {
      const [x, y] = [row.slice(0, 12), row.slice(12)];
      const distance = profileDistance(x, y);
      const agreement = profileAgreement(x, y);
      const mine = {
        d: distance?.distance,
        elevation: distance?.elevation,
        scatter: distance?.scatter,
        shape: distance?.shape,
        icc: doubleEntryIntraclass(x, y),
        ipa: agreement?.index,
        rpa: agreement?.coefficient,
        error: differenceError(x[0] as number, y[0] as number),
      };
      for (const [name, value] of Object.entries(mine)) {
        const theirs = Number(found[i]?.[name]);
        // The parts of D² are differences of larger numbers: relative to D² where they are small.
        const size = Math.max(Math.abs(theirs), name === 'd' ? 0 : 1e-3);
        expect(Math.abs((value ?? _) - theirs) / size, `${name} of row ${i}`).toBeLessThan(1e-10);
      }
    });
  });
});
