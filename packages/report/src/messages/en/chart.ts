import type { ProfileRow } from '../../model/index.ts';
import { plainNumber } from '../number.ts';

const n = (value: number) => plainNumber(value, 'en');

function inWords({ title, value, low, high }: ProfileRow): string {
  const open = low === high ? '' : `, could be ${n(low)} to ${n(high)}`;
  return `${title}: ${value === null ? 'no score' : n(value)}${open}`;
}

/** What stands in the picture of a profile, and what it says to whoever does not see it. */
export const chart = {
  title: 'Profile',
  axis: 'percent of maximum',
  legend:
    'A line with ends shows how far a score could still move with the open answers. A hollow bar with a broken edge means that there is no score; it covers what is possible.',
  textLegend:
    'Each place stands for 2.5 of 100. █ reaches up to the score; ▒ and - show how far it could still move with the open answers.',
  noScore: 'no score',
  value: (value: number) => String(Math.round(value)),
  inWords: (rows: readonly ProfileRow[]) =>
    `Percent of maximum of each scale, from 0 to 100. ${rows.map(inWords).join('; ')}.`,
};
