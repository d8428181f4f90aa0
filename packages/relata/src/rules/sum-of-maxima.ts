import type { Op } from '../ops/op.ts';
import { added, type Rule } from './rule.ts';

export const sumOfMaxima: Rule<'sumOfMaxima'> = {
  lower: (spec, to) =>
    added(
      spec.groups.flatMap((group): Op[] => {
        const of = to.terms(group);
        return of.length > 1 ? [{ kind: 'greatest', of }] : of;
      }),
    ),
};
