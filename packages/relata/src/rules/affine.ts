import type { Rule } from './rule.ts';

export const affine: Rule<'affine'> = {
  lower: (spec, to) => ({
    kind: 'linear',
    of: to.operands([spec.of]),
    weights: [spec.multiply],
    constant: spec.add,
    divisor: 1,
  }),
};
