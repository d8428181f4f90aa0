import type { Operand, ScaleDefinition } from '../model/index.ts';
import type { AnswerOp, Op } from '../ops/op.ts';
import { type Lowering, lowerRule } from '../rules/index.ts';

/** Items of which the form asks for one, by each of them. */
export type Groups = ReadonlyMap<string, readonly string[]>;

/** Lowers one scale's rule, within the answers that the form takes and the scales before it. */
export function lowerScale(
  scale: ScaleDefinition,
  missing: Lowering['missing'],
  reversed: ReadonlySet<string>,
  fieldOf: ReadonlyMap<string, number>,
  groups: Groups,
  scaleOf: ReadonlyMap<string, number>,
): Op {
  const answer = (id: string): AnswerOp[] => {
    const field = fieldOf.get(id);
    return field === undefined ? [] : [{ kind: 'answer', field, reversed: reversed.has(id) }];
  };
  const to: Lowering = {
    missing,
    terms: (items) =>
      [...new Set(items.map((item) => groups.get(item) ?? [item]))]
        .map((group) => group.flatMap(answer))
        .flatMap((of): readonly Op[] => (of.length > 1 ? [{ kind: 'either', of }] : of)),
    parts: (items, names) =>
      items
        .map((item) => names.flatMap((name) => answer(`${item}_${name}`)))
        .filter((of) => of.length > 0),
    operands: (operands: readonly Operand[]) =>
      operands.map((operand) =>
        typeof operand === 'string'
          ? { kind: 'scale', scale: scaleOf.get(operand) as number }
          : lowerRule(operand, to),
      ),
  };
  return lowerRule(scale, to);
}
