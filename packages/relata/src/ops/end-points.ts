import { evaluate } from './evaluate.ts';
import type { Op } from './op.ts';
import type { Field, ScalePlan } from './plan.ts';
import type { State } from './state.ts';

/**
 * Bounds of a score that moves one way with each field: its value for the two completions
 * that put every unanswered field at the end that lowers, or raises, the score.
 */
export function endPoints(
  scale: ScalePlan,
  whole: Op,
  fields: readonly Field[],
  state: State,
): { low: number; high: number } {
  const at = (high: boolean): number => {
    const answers = state.completion;
    answers.set(state.answers);
    for (const unit of scale.units) {
      if (unit.any && unit.fields.some((field) => !Number.isNaN(answers[field]))) continue;
      for (const index of unit.fields) {
        if (!Number.isNaN(answers[index])) continue;
        const field = fields[index] as Field;
        answers[index] = high === scale.falls.includes(index) ? field.low : field.high;
      }
    }
    return evaluate(whole, fields, { answers, scales: [] });
  };
  return { low: at(false), high: at(true) };
}
