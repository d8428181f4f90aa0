import { added, type Rule } from './rule.ts';

export const sum: Rule<'sum'> = {
  lower: (spec, to) =>
    spec.items
      ? {
          kind: 'sum',
          of: to.terms(spec.items),
          prorate: to.missing.fill !== 'nothing',
          round: to.missing.round !== undefined,
        }
      : added(to.operands(spec.scales)),
};
