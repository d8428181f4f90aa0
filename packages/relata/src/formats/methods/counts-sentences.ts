import type { InstrumentDefinition } from '../../model/index.ts';
import type { Scoring, StatusCounts } from './given.ts';
import { listed } from './listed.ts';

/** A whole number with thousands marked. */
const counted = (n: number) => String(n).replaceAll(/\B(?=(\d{3})+$)/g, ',');
const were = (n: number) => `${counted(n)} ${n === 1 ? 'was' : 'were'}`;

const outcome = ({ insufficient, prorated, scored }: StatusCounts) =>
  `${counted(scored)} had every item answered, ${were(prorated)} prorated and ${counted(insufficient)} had too few answers for a score`;

/** How many rows were rejected, prorated or had too few answers; nothing where no counts are given. */
export function countsSentences(
  definition: InstrumentDefinition,
  counts: Scoring['counts'],
  occasions = 1,
): string | undefined {
  const scales = Object.entries(counts ?? {});
  const [, first] = scales[0] ?? [];
  if (!first) return undefined;
  const all = first.scored + first.prorated + first.insufficient + first.rejected;
  const groups = new Map<string, string[]>();
  for (const [id, one] of scales) {
    const title = `“${definition.scales[id]?.title ?? id}”`;
    groups.set(outcome(one), [...(groups.get(outcome(one)) ?? []), title]);
  }
  const outcomes = [...groups].map(([words, titles]) =>
    scales.length === 1 ? words : `on ${listed(titles)}, ${words}`,
  );
  const what =
    occasions > 1
      ? `${counted(all)} forms (${occasions} occasions)`
      : `${counted(all)} ${all === 1 ? 'row' : 'rows'}`;
  return `Of ${what}, ${were(first.rejected)} rejected; ${outcomes.join('; ')}.`;
}
