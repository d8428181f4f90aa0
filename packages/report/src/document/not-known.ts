import type { Available } from 'relata';
import type { Messages } from '../messages/messages.ts';
import type { NotKnown } from '../model/index.ts';
import type { Context, FoundScale } from './context.ts';
import { own } from './own.ts';

interface Looked {
  readonly id: string;
  readonly title: string;
}

/** Says one thing once, with all the scales that it is about. */
function together(found: readonly { readonly text: string; readonly title: string }[]): NotKnown[] {
  const titles = new Map<string, string[]>();
  for (const { text, title } of found) titles.set(text, [...(titles.get(text) ?? []), title]);
  return [...titles].map(([text, scales]) => ({ text, scales }));
}

/** Why something is unavailable; that there is no score is said once, and not here. */
const why = (
  looked: Available<object> | undefined,
  say: (why: string) => string,
  messages: Messages,
): string[] =>
  looked?.status === 'unavailable' && looked.reason !== 'noScore'
    ? [say(messages.reason(looked.reason))]
    : [];

function ofScale(id: string, result: FoundScale | undefined, context: Context): string[] {
  const { input, messages } = context;
  const words = messages.whole.notKnown;
  const meaning = own(input.interpretation?.scales, id);
  const course = own(input.course?.scales, id);
  const change = course?.change;
  return [
    ...(result?.value === null ? [words.noScore] : []),
    ...(result?.band?.id === null ? [words.band] : []),
    ...why(meaning?.comparison, words.comparison, messages),
    ...why(meaning?.confidence, words.confidence, messages),
    ...why(change, words.change, messages),
    ...(change?.status === 'available' ? why(change.class, words.changeClass, messages) : []),
    ...why(course?.trend.leastSquares, words.trend, messages),
  ];
}

/** What the report cannot say, each with its reason. */
export function notKnown(scales: readonly Looked[], context: Context): NotKnown[] {
  const { definition, input, messages } = context;
  const words = messages.whole.notKnown;
  const { result, interpretation, course } = input;
  const open = result.quality.of - result.quality.answered;
  const flags = Object.entries(result.flags).flatMap(([id, { state }]) =>
    state === 'unanswered' ? [words.flagOpen(own(definition.flags, id)?.title ?? id)] : [],
  );
  const whole = [
    ...flags,
    ...(open > 0 ? [words.open(open)] : []),
    ...(result.issues.length > 0 ? [words.invalid(result.issues.length)] : []),
    ...(interpretation
      ? []
      : [definition.status === 'researchDraft' ? words.noNorms : words.notCompared]),
    ...(course ? [] : [words.oneTime]),
  ];
  const found = scales.flatMap(({ id, title }) =>
    ofScale(id, own(result.scales, id), context).map((text) => ({ text, title })),
  );
  return [...whole.map((text) => ({ text, scales: [] })), ...together(found)];
}
