/** Fewest respondents for whom anything is said about correlations. */
export const FEWEST = 30;

/** Most rows that correlations are worked out over: the first of the file. */
export const MOST_ROWS = 20_000;

/** Most products of two answers: with very many columns, fewer rows are looked at. */
export const MOST_PRODUCTS = 2_000_000_000;

/** Smallest correlation that matters, and how many standard errors it must be from 0. */
export const MATERIAL = 0.1;
export const STANDARD_ERRORS = 3;

/** A correlation this far from 0 is neither chance nor trifling. */
export const clearFrom = (n: number): number =>
  Math.max(MATERIAL, STANDARD_ERRORS / Math.sqrt(Math.max(1, n - 1)));

/** Share of the average loading below which an item's sign says nothing. */
export const WEAK_LOADING = 0.25;

/** Least mean correlation among the items that the others are held against. */
export const COHERENT = 0.05;
