import type { ReportDocument, ReportFlag } from '../model/index.ts';
import type { Context } from './context.ts';
import { own } from './own.ts';

/** Raised flags; in a course, those of earlier waves too, with the times at which they were. */
export function flaggedOf({ definition, input, messages }: Context): ReportDocument['flagged'] {
  const { course, result } = input;
  const flags = Object.entries(result.flags).flatMap(([id, { state, item }]): ReportFlag[] => {
    const times = course
      ? course.waves
          .filter((wave) => own(wave.flags, id)?.state === 'raised')
          .map(({ time }) => time)
      : null;
    if (state !== 'raised' && !times?.length) return [];
    return [{ id, item, title: own(definition.flags, id)?.title ?? id, times }];
  });
  return flags.length === 0 ? null : { flags, text: messages.whole.flagged(flags.length) };
}
