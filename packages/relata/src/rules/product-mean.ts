import type { Rule } from './rule.ts';

export const productMean: Rule<'productMean'> = {
  lower: (spec, to) => ({
    kind: 'mean',
    of: to.parts(spec.items, spec.parts).map((of) => ({ kind: 'product', of, nonNegative: false })),
    round: to.missing.round !== undefined,
  }),
};
