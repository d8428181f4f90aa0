import { added, type Rule } from './rule.ts';

export const similarityIntensity: Rule<'similarityIntensity'> = {
  lower: (spec, to) => {
    const of = to.operands(spec.scales);
    const gap = { kind: 'linear', of, weights: [1, -1], constant: 0, divisor: 1 } as const;
    return {
      kind: 'linear',
      of: [added(of, 2), { kind: 'absolute', of: gap }],
      weights: [1, -1],
      constant: 0,
      divisor: 1,
    };
  },
};
