import type { Finding } from '../../model/index.ts';
import type { Field } from '../../ops/plan.ts';
import { rounded } from '../finding.ts';

/** Least share of the answers that the declared range must take, once it has been moved. */
const FITS = 0.98;
/** How much better than the declared range it must fit. */
const BETTER = 0.01;
/** Furthest that a range is moved in search of one that fits. */
const FURTHEST = 10;
/** A code that fewer respondents have is not named: it could be one person's. */
const FEWEST_TO_NAME = 5;

type Tally = ReadonlyMap<number, number>;

function tallyOf(column: ArrayLike<number>): { codes: Tally; unreadable: number } {
  const codes = new Map<number, number>();
  let unreadable = 0;
  for (let i = 0; i < column.length; i++) {
    const code = column[i] as number;
    if (Number.isNaN(code)) continue;
    if (Number.isFinite(code)) codes.set(code, (codes.get(code) ?? 0) + 1);
    else unreadable++;
  }
  return { codes, unreadable };
}

const total = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + count, 0);

/** True where a code is a response option of a field, once its range is moved by a constant. */
export const isOption = ({ min, max, step }: Field, code: number, moved: number): boolean =>
  code >= min + moved && code <= max + moved && Number.isInteger((code - min - moved) / step);

/** By how much all ranges must be moved to fit the codes; 0 where they fit, or nothing does. */
function movedBy(fields: readonly Field[], tallies: readonly Tally[], missing: readonly number[]) {
  const answers = tallies.map((tally) => [...tally].filter(([code]) => !missing.includes(code)));
  const all = total(answers.flat().map(([, count]) => count));
  const shares = (moved: number) =>
    total(
      answers.flatMap((codes, i) =>
        codes.flatMap(([code, count]) => (isOption(fields[i] as Field, code, moved) ? count : [])),
      ),
    ) / all;
  const asDeclared = shares(0);
  const tried = Array.from({ length: 2 * FURTHEST }, (_, i) =>
    i < FURTHEST ? -(i + 1) : i - FURTHEST + 1,
  ).sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
  const fits = tried.find((moved) => {
    const share = shares(moved);
    return share >= FITS && share > asDeclared + BETTER;
  });
  return { moved: all > 0 ? (fits ?? 0) : 0, asDeclared };
}

/** Codes that no item declares and that several items use, apart from the range: likely “no answer”. */
function missingCodesOf(fields: readonly Field[], tallies: readonly Tally[]): number[] {
  const off = new Map<number, { items: number; count: number }>();
  tallies.forEach((codes, i) => {
    for (const [code, count] of codes) {
      if (isOption(fields[i] as Field, code, 0)) continue;
      const before = off.get(code) ?? { items: 0, count: 0 };
      off.set(code, { items: before.items + 1, count: before.count + count });
    }
  });
  const most = Math.max(2, Math.ceil(fields.length / 4));
  return [...off]
    .filter(
      ([, { items, count }]) => items >= Math.min(most, fields.length) && count >= FEWEST_TO_NAME,
    )
    .map(([code]) => code)
    .sort((a, b) => a - b);
}

/** Respondents with this code in some column; counted no further than matters. */
function respondentsWith(columns: readonly ArrayLike<number>[], code: number): number {
  const rows = columns[0]?.length ?? 0;
  let found = 0;
  for (let row = 0; row < rows && found < FEWEST_TO_NAME; row++) {
    if (columns.some((column) => column[row] === code)) found++;
  }
  return found;
}

export interface CodesFound {
  readonly findings: readonly Finding[];
  /** The constant by which the codes are moved against the declared ranges. */
  readonly moved: number;
}

/** What the codes of the file say: off-range, moved by a constant, or missing codes that were not named. */
export function codesFound(
  fields: readonly Field[],
  columns: readonly ArrayLike<number>[],
): CodesFound {
  const read = columns.map(tallyOf);
  const tallies = read.map(({ codes }) => codes);
  const manyHave = (code: number) => respondentsWith(columns, code) >= FEWEST_TO_NAME;
  const findings: Finding[] = [];
  const apart = missingCodesOf(fields, tallies).filter(manyHave);
  // A missing code stands apart; a moved range does not. Each is tried without the other.
  const first = movedBy(fields, tallies, []);
  const beyond = apart.filter((code) =>
    fields.every(({ min, max, step }) => code < min - step || code > max + step),
  );
  const moved = first.moved !== 0 ? first.moved : movedBy(fields, tallies, beyond).moved;
  const named = apart.filter((code) => fields.some((field) => !isOption(field, code, moved)));
  const missing = moved === 0 ? named : named.filter((code) => beyond.includes(code));

  const unreadable = read.flatMap((one, i) => (one.unreadable > 0 ? [i] : []));
  if (unreadable.length > 0) {
    findings.push({
      code: 'notNumbers',
      severity: 'warning',
      path: ['items'],
      items: unreadable.map((i) => (fields[i] as Field).id),
      evidence: { counts: unreadable.map((i) => read[i]?.unreadable as number) },
    });
  }
  if (moved !== 0) {
    const { min, max } = fields[0] as Field;
    findings.push({
      code: 'codesMoved',
      severity: 'error',
      path: ['answers'],
      items: fields.map(({ id }) => id),
      evidence: {
        declared: [min, max],
        found: [min + moved, max + moved],
        subtract: moved,
        shareInDeclaredRange: rounded(first.asDeclared),
      },
    });
  }
  for (const code of missing) {
    const items = tallies.flatMap((tally, i) => ((tally.get(code) ?? 0) > 0 ? [i] : []));
    findings.push({
      code: 'missingCode',
      severity: 'warning',
      path: ['items'],
      items: items.map((i) => (fields[i] as Field).id),
      evidence: { value: code, counts: items.map((i) => tallies[i]?.get(code) as number) },
    });
  }
  const rest = tallies.map((tally, i) =>
    [...tally].filter(
      ([code]) => !isOption(fields[i] as Field, code, moved) && !missing.includes(code),
    ),
  );
  const off = rest.flatMap((codes, i) => (codes.length > 0 ? [i] : []));
  if (off.length > 0) {
    const often = new Map<number, number>();
    for (const [code, count] of rest.flat()) often.set(code, (often.get(code) ?? 0) + count);
    findings.push({
      code: 'offRange',
      severity: 'warning',
      path: ['items'],
      items: off.map((i) => (fields[i] as Field).id),
      evidence: {
        counts: off.map((i) => total((rest[i] ?? []).map(([, count]) => count))),
        codes: [...often]
          .flatMap(([code, count]) => (count >= FEWEST_TO_NAME && manyHave(code) ? [code] : []))
          .sort((a, b) => a - b)
          .slice(0, 12),
      },
    });
  }
  return { findings, moved };
}

/** Answers as they count: recoded, in place of their code; NaN for missing and for what is no answer. */
export function answersOf(
  field: Field,
  column: ArrayLike<number>,
  moved: number,
  rows: number,
): Float64Array {
  return Float64Array.from({ length: rows }, (_, i) => {
    const code = column[i] as number;
    if (!isOption(field, code, moved)) return Number.NaN;
    const option = (code - moved - field.min) / field.step;
    return field.recode ? (field.recode[option] as number) : code - moved;
  });
}
