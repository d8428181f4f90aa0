import { childrenOf, type Op } from './op.ts';
import type { Field } from './plan.ts';

/** Which way a value moves with each field that it uses: 1 up, −1 down, 0 both or unknown. */
export type Slopes = ReadonlyMap<number, number>;

/** Direction of a table: 1 never falling, −1 never rising, 0 neither. */
const trend = (values: readonly number[]): number => {
  const moves = (sign: number) =>
    values.every((value, i) => i === 0 || (value - (values[i - 1] as number)) * sign >= 0);
  return moves(1) ? 1 : moves(-1) ? -1 : 0;
};

/** Slopes of an operation in each field that it uses, over all possible answers. */
export function slopesOf(op: Op, fields: readonly Field[], scales: readonly Slopes[]): Slopes {
  const slopes = new Map<number, number>();
  const add = (field: number, slope: number) => {
    const before = slopes.get(field);
    slopes.set(field, before === undefined || before === slope ? slope : 0);
  };
  const visit = (node: Op, sign: number): void => {
    if (node.kind === 'answer') add(node.field, node.reversed ? -sign : sign);
    else if (node.kind === 'scale') {
      for (const [field, slope] of scales[node.scale] ?? []) add(field, slope * sign);
    } else {
      childrenOf(node).forEach((child, i) => {
        let turn = 1;
        if (node.kind === 'linear') turn = Math.sign(node.weights[i] as number);
        else if (node.kind === 'absolute') turn = 0;
        else if (node.kind === 'lookUp') turn = trend(node.values);
        else if (node.kind === 'product') turn = rises(node, fields);
        visit(child, turn === 0 ? 0 : sign * turn);
      });
    }
  };
  visit(op, 1);
  return slopes;
}

/** A product rises with each factor where none can be negative, as under a root it cannot. */
const rises = (op: Extract<Op, { kind: 'product' }>, fields: readonly Field[]): number =>
  op.nonNegative ||
  op.of.every((factor) => factor.kind === 'answer' && (fields[factor.field] as Field).low >= 0)
    ? 1
    : 0;
