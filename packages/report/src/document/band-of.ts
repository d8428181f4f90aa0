import type { ScaleDefinition } from 'relata';
import type { Messages } from '../messages/messages.ts';
import type { ReportScale } from '../model/index.ts';
import type { FoundScale } from './context.ts';

/** The published range in which a score falls; null where there is none, or the open answers decide. */
export function bandOf(
  { band: found }: FoundScale,
  { bands }: Pick<ScaleDefinition, 'bands'>,
  messages: Messages,
): ReportScale['band'] {
  const band = bands?.find(({ id }) => id === found?.id);
  if (!band || !found) return null;
  const { id, title = id, from, to, population, source } = band;
  return {
    id,
    title,
    population,
    source,
    text: messages.score.band({ title, from, to, population, decided: found.decided }),
  };
}
