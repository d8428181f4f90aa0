import { describeUnavailable } from 'relata/messages/en';
import { wrapped } from '../text.ts';
import { lineWords, normWords, reliabilityWords } from './figure-words.ts';
import type { FiguresUsed } from './figures-used.ts';

/** By which figures a file was interpreted, and why there are none where there are none. */
export const figuresText = (used: ReadonlyMap<string, FiguresUsed>): string =>
  [...used]
    .flatMap(([scale, { norm, reliability, cutOffs }]) => [
      `${scale}:`,
      wrapped(
        norm.status === 'available'
          ? `norm group: ${normWords(norm.norm)}`
          : `norm group: ${describeUnavailable(norm.reason)}`,
      ),
      wrapped(
        reliability.status === 'available'
          ? `reliability: ${reliabilityWords(reliability.reliability)}`
          : `reliability: ${describeUnavailable(reliability.reason)}`,
      ),
      ...cutOffs.map((line, i) =>
        wrapped(`cut-off ${i + 1}: ${lineWords(line)}, ${line.population}. ${line.title}`),
      ),
    ])
    .join('\n');
