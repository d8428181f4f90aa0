import type { Rule } from './rule.ts';

export const geometricMean: Rule<'geometricMean'> = {
  lower: (spec, to) => {
    const of = spec.items ? to.terms(spec.items) : to.operands(spec.scales);
    return { kind: 'root', of: { kind: 'product', of, nonNegative: true }, degree: of.length };
  },
};
