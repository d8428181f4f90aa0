import { parse } from 'csv-parse/sync';
import { Problem } from '../problems/problem.ts';

/** Reads a list separated by commas; an entry that holds a comma stands in double quotes. */
export function list(option: string, value: string): string[] {
  let entries: string[];
  try {
    entries = (parse(value, { trim: true }) as string[][])[0] ?? [];
  } catch {
    throw new Problem('badOption', `The list after ${option} has a quote that is not closed.`);
  }
  if (entries.length === 0 || entries.includes('')) {
    throw new Problem('badOption', `The list after ${option} has an empty entry.`);
  }
  return entries;
}
