import type { Rule } from './rule.ts';

export const weightedSum: Rule<'weightedSum'> = {
  lower: (spec, to) => {
    const entries = Object.entries(spec.weights).flatMap(([item, weight]) =>
      to.terms([item]).map((op) => ({ op, weight })),
    );
    return {
      kind: 'linear',
      of: entries.map((entry) => entry.op),
      weights: entries.map((entry) => entry.weight),
      constant: spec.constant ?? 0,
      divisor: 1,
    };
  },
};
