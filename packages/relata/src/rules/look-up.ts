import type { Op } from '../ops/op.ts';
import type { Rule } from './rule.ts';

export const lookUp: Rule<'lookUp'> = {
  lower: (spec, to) => ({
    kind: 'lookUp',
    of: to.operands([spec.of])[0] as Op,
    from: spec.table.map((row) => row.from),
    to: spec.table.map((row) => row.to),
    values: spec.table.map((row) => row.value),
  }),
};
