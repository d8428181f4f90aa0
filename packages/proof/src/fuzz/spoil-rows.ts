import type { Random } from '../traffic/random.ts';
import { MARKERS } from './marker.ts';
import { spoilStructure } from './spoil-structure.ts';

const CELLS = [
  '',
  ' ',
  '-1',
  '1e400',
  'NaN',
  '"',
  '""',
  '"a\nb"',
  '=1+1',
  '\ufeff',
  'x'.repeat(9000),
];

/** A text with one of its lines put in other words; a last line break stays. */
function withLine(text: string, random: Random, spoil: (line: string) => string): string {
  const lines = text.split('\n');
  const at = random.below(Math.max(1, lines.length - 1));
  return lines.with(at, spoil(lines[at] ?? '')).join('\n');
}

/** NDJSON of which one line holds something else somewhere. */
export const spoilLine = (text: string, random: Random): string =>
  withLine(text, random, (line) => (line.trim() === '' ? line : spoilStructure(line, random)));

/** A table of which one cell holds something else; half of the time an answer that is none. */
export const spoilCell = (text: string, random: Random): string =>
  withLine(text, random, (line) => {
    const separator = line.includes('\t') ? '\t' : ',';
    const cells = line.split(separator);
    const at = random.below(cells.length);
    // The first line is the header and the first cell the id: both may be repeated.
    const isAnswer = at > 0 && !text.startsWith(line);
    const cell =
      isAnswer && random.next() < 0.5 ? String(random.pick(MARKERS)) : random.pick(CELLS);
    return cells.with(at, cell).join(separator);
  });
