import type { AnyScaleResult, Result } from '../model/index.ts';
import { COLUMN_STATUS, type Column, type ColumnScores, type Columns } from '../score/columns.ts';
import type { AnswersById } from './arbitraries.ts';
import { sameNumber } from './law.ts';
import { isMissing } from './reference/keys.ts';

/** Ways to hold a column of answers, each with a number of its own for a missing one. */
export const KINDS = {
  unsigned: { make: (length: number) => new Uint8Array(length), missing: 255 },
  clamped: { make: (length: number) => new Uint8ClampedArray(length), missing: 200 },
  signed: { make: (length: number) => new Int8Array(length), missing: -99 },
  short: { make: (length: number) => new Int16Array(length), missing: -999 },
  float: { make: (length: number) => new Float32Array(length), missing: -9 },
  double: { make: (length: number) => new Float64Array(length), missing: undefined },
} as const satisfies Record<
  string,
  { make: (length: number) => Column; missing?: number | undefined }
>;

export type Kind = keyof typeof KINDS;

/** Every way to hold columns: each kind alone, and kinds side by side. */
export const holdings = (lowest: number): readonly (readonly Kind[])[] => [
  ...(Object.keys(KINDS) as Kind[])
    .filter((kind) => lowest >= 0 || (kind !== 'unsigned' && kind !== 'clamped'))
    .map((kind) => [kind]),
  ['signed', 'double', 'short'],
];

/** Respondents' answers as columns, all of one kind or the kinds in turn. */
export function columnsOf(
  ids: readonly string[],
  people: readonly AnswersById[],
  kinds: readonly Kind[],
  missing: number,
): Columns {
  return Object.fromEntries(
    ids.map((id, i) => {
      const { make } = KINDS[kinds[i % kinds.length] as Kind];
      const column = make(people.length);
      people.forEach((answers, row) => {
        const answer = answers[id];
        column[row] = isMissing(answer) ? missing : (answer as number);
      });
      return [id, column];
    }),
  );
}

/** The first respondent of whom columns say something else than `one` does; null where none. */
export function firstDifference(scores: ColumnScores, results: readonly Result[]): string | null {
  if (scores.length !== results.length) return 'length';
  for (const [row, result] of results.entries()) {
    const at = (what: string) => `respondent ${row}, ${what}: ${JSON.stringify(result)}`;
    if ((scores.invalid[row] === 1) !== result.issues.length > 0) return at('invalid');
    for (const [id, { value, status, answered }] of Object.entries(scores.scales)) {
      const code = COLUMN_STATUS[status[row] as number];
      const number = value[row] as number;
      if (result.kind === 'rejected') {
        if (code !== 'rejected' || !Number.isNaN(number) || answered[row] !== 0) return at(id);
        continue;
      }
      const one = result.scales[id] as AnyScaleResult;
      if (code !== one.status || answered[row] !== one.answered) return at(`${id} ${code}`);
      if (!sameNumber(Number.isNaN(number) ? null : number, one.value))
        return at(`${id} ${number}`);
    }
  }
  return null;
}
