import { added, type Rule } from './rule.ts';

export const mean: Rule<'mean'> = {
  lower: (spec, to) => {
    if (spec.items) {
      return { kind: 'mean', of: to.terms(spec.items), round: to.missing.round !== undefined };
    }
    const of = to.operands(spec.scales);
    return added(of, of.length);
  },
};
