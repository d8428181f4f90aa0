import type { ScaleDefinition } from 'relata';
import type { ReportScale } from '../model/index.ts';
import { bandOf } from './band-of.ts';
import { changeOf } from './change-of.ts';
import type { Context, FoundScale } from './context.ts';
import { own } from './own.ts';
import { scoreOf } from './score-of.ts';
import { type ScaleWording, wordingOfScale } from './wording-of-scale.ts';

/** The wording speaks to the person who answers about themselves; of others it can say what a high score means. */
function looksAt(
  { highScore, looksAt: what }: ScaleWording,
  { direction }: ScaleDefinition,
  { informant, messages }: Context,
): string[] {
  const told = informant === 'self' ? [what, highScore] : [highScore];
  const known = told.filter((text) => text !== undefined);
  return [
    ...(known.length > 0 ? known : [messages.score.looksAt(direction.highMeans)]),
    messages.score.better[direction.better],
  ];
}

/** One scale of a report. */
export function scaleOf(
  id: string,
  result: FoundScale,
  scale: ScaleDefinition,
  context: Context,
): ReportScale {
  const { input, settings, messages, informant } = context;
  const wording = wordingOfScale(input.text, id);
  const meaning = own(input.interpretation?.scales, id);
  const { comparison, confidence, cutOffs = [] } = meaning ?? {};
  const reflection = informant === 'self' ? wording.reflection : undefined;
  return {
    id,
    title: wording.name ?? scale.title,
    range: scale.range,
    direction: scale.direction,
    looksAt: looksAt(wording, scale, context),
    score: scoreOf(result, scale, messages),
    band: bandOf(result, scale, messages),
    cutOffs: cutOffs.map((line) => ({ ...line, text: messages.score.cutOff(line) })),
    comparison:
      comparison?.status === 'available'
        ? { ...comparison, text: messages.meaning.comparison(comparison) }
        : null,
    confidence:
      confidence?.status === 'available'
        ? { ...confidence, text: messages.meaning.confidence(confidence) }
        : null,
    change: changeOf(own(input.course?.scales, id), input.timeUnit ?? null, messages),
    reflection: own(settings.reflections, id) ?? reflection ?? null,
  };
}
