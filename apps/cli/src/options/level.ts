import { InvalidArgumentError } from 'commander';

/** A parser of the level of intervals, as in 0.95. */
export function level(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0.5 && value <= 0.9999) return value;
  throw new InvalidArgumentError('Give a number from 0.5 to 0.9999, as in 0.95.');
}
