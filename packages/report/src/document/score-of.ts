import { percentOfMaximum, type ScaleDefinition } from 'relata';
import type { Messages } from '../messages/messages.ts';
import type { ReportScale } from '../model/index.ts';
import type { FoundScale } from './context.ts';

/** A scale's score, what the open answers leave of it, and the sentences on both. */
export function scoreOf(
  { status, value, bounds, answered, of }: FoundScale,
  { range }: Pick<ScaleDefinition, 'range'>,
  messages: Messages,
): ReportScale['score'] {
  const { low, high } = bounds;
  return {
    status,
    value,
    low,
    high,
    answered,
    of,
    percentOfMaximum: value === null ? null : percentOfMaximum(value, range[0], range[1]),
    text: messages.score.score({ status, value, low, high, answered, of, range }),
  };
}
