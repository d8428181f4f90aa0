import type { Column, Columns } from '../score/columns.ts';
import type { AnswersById } from './arbitraries.ts';
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
