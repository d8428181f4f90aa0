import type { Op } from '../ops/op.ts';
import type { Rule } from './rule.ts';

export const countAtOrAbove: Rule<'countAtOrAbove'> = {
  lower: (spec, to) => {
    const own = new Map(Object.entries(spec.thresholds ?? {}));
    const of = spec.items.flatMap((item) =>
      to
        .terms([item])
        .map((op): Op => ({ kind: 'atLeast', of: op, threshold: own.get(item) ?? spec.threshold })),
    );
    return {
      kind: 'sum',
      of,
      prorate: to.missing.fill !== 'nothing',
      round: to.missing.round !== undefined,
    };
  },
};
