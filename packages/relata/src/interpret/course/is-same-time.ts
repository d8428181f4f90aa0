/** A share of a time's size within which two times are one: less than a clock or a calendar can tell. */
const SAME = 1e-12;

/** Whether two times of one person are one, as two waves may not be. */
export const isSameTime = (a: number, b: number): boolean =>
  Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b), 1);
