import type { CutOff, NormUsed, Origin, ReliabilityUsed } from 'relata';
import { count } from '../text.ts';

/** A number for people: as many digits as say something. */
export const shown = (value: number, digits = 2): string => {
  const text = value.toFixed(digits);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
};

const whose = (origin: Origin) =>
  origin.from === 'published'
    ? `${origin.population}${origin.year === undefined ? '' : `, ${origin.year}`}`
    : `${origin.label} (your own)`;

/** The norm group that was used. */
export const normWords = (norm: NormUsed): string => {
  const n = norm.n === null ? 'n not known' : `n ${count(norm.n)}`;
  const sd = norm.sd === null ? 'SD not published' : `SD ${norm.sd}`;
  return `${whose(norm)}: mean ${norm.mean}, ${sd}, ${n}`;
};

/** The reliability that was used. */
export const reliabilityWords = (used: ReliabilityUsed): string =>
  `${used.coefficient ?? 'reliability'} ${used.value}${used.interval === undefined ? '' : ` (${used.interval})`}, ${whose(used)}`;

/** Where a line is drawn. */
export function lineWords({ atOrAbove, atOrBelow }: Pick<CutOff, 'atOrAbove' | 'atOrBelow'>) {
  const ends = [
    ...(atOrAbove === undefined ? [] : [`at or above ${atOrAbove}`]),
    ...(atOrBelow === undefined ? [] : [`at or below ${atOrBelow}`]),
  ];
  return ends.join(' and ');
}
