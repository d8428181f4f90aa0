import { readFileSync } from 'node:fs';

/** Where a tool's file has what is compared; others of its columns are left alone. */
export interface ScoreColumns {
  readonly id: string;
  readonly scores: readonly string[];
}

export interface FoundScores {
  readonly ids: readonly string[];
  /** NaN where there is no score. */
  readonly scores: readonly Float64Array[];
}

const NOTHING = new Set(['', 'NA', 'null', 'NaN', 'nan']);
const TOLERANCE = 1e-9;

/** Scores as a tool wrote them. */
export function readScores(path: string, columns: ScoreColumns): FoundScores {
  const lines = readFileSync(path, 'latin1').replaceAll(/["\r]/g, '').trimEnd().split('\n');
  const header = (lines[0] as string).split(',');
  const place = (name: string) => {
    const found = header.indexOf(name);
    if (found < 0) throw new Error(`${path} has no column ${name}: ${header.join()}`);
    return found;
  };
  const idAt = place(columns.id);
  const at = columns.scores.map(place);
  const ids: string[] = [];
  const scores = at.map(() => new Float64Array(lines.length - 1));
  for (let row = 0; row + 1 < lines.length; row++) {
    const cells = (lines[row + 1] as string).split(',');
    ids.push(cells[idAt] as string);
    for (let i = 0; i < at.length; i++) {
      const text = cells[at[i] as number] ?? '';
      (scores[i] as Float64Array)[row] = NOTHING.has(text) ? Number.NaN : Number(text);
      if (text !== '' && !NOTHING.has(text) && Number.isNaN(Number(text))) {
        throw new Error(`${path}, row ${row + 1}: no number in ${columns.scores[i]}`);
      }
    }
  }
  return { ids, scores };
}

/** What two tools say differently first; null where they agree to 1e-9. */
export function difference(one: FoundScores, other: FoundScores): string | null {
  if (one.ids.length !== other.ids.length) return `${one.ids.length} and ${other.ids.length} rows`;
  for (let row = 0; row < one.ids.length; row++) {
    if (one.ids[row] !== other.ids[row]) return `row ${row + 1}: another id`;
    for (let i = 0; i < one.scores.length; i++) {
      const a = one.scores[i]?.[row] as number;
      const b = other.scores[i]?.[row] as number;
      const same = Number.isNaN(a) ? Number.isNaN(b) : Math.abs(a - b) <= TOLERANCE;
      if (!same) return `row ${row + 1}, score ${i + 1}: ${a} and ${b}`;
    }
  }
  return null;
}
