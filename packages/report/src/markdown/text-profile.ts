import { plainText } from '../layout/plain-text.ts';
import type { ProfileRow } from '../model/index.ts';

const WIDE = 40;
const NAME = 32;

const name = (title: string) => {
  const letters = [...plainText(title)];
  const shown = letters.length > NAME ? [...letters.slice(0, NAME - 1), '…'] : letters;
  return shown.join('').padEnd(NAME);
};

/** 40 places from 0 to 100: `█` up to the score, `·` beyond it, `-` where open answers could lead. */
function bar({ value, low, high }: ProfileRow): string {
  const place = (percent: number) => Math.round((percent / 100) * WIDE);
  const open = low !== high;
  return Array.from({ length: WIDE }, (_, i) => {
    if (value !== null && i < place(value) && !(open && i >= place(low))) return '█';
    if (open && i >= place(low) && i < Math.max(place(high), place(low) + 1)) {
      return value !== null && i < place(value) ? '▒' : '-';
    }
    return '·';
  }).join('');
}

/** A profile as lines of text of one width. */
export const textProfile = (
  rows: readonly ProfileRow[],
  shown: (value: number | null) => string,
): string => rows.map((row) => `${name(row.title)} ${bar(row)} ${shown(row.value)}`).join('\n');
