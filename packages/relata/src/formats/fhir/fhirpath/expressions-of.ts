import { childrenOf, type Op } from '../../../ops/op.ts';
import type { Plan, ScalePlan, Unit } from '../../../ops/plan.ts';
import { unitsOf } from '../../../ops/units.ts';
import { countOf, itemsOf, type Scope } from './collection.ts';
import { variableNames } from './names.ts';
import { pooled, poolOf, renderOp } from './render-op.ts';

/** A variable of a Questionnaire or of an item. */
export interface Variable {
  readonly name: string;
  readonly expression: string;
}

/** How a scale is worked out, in FHIRPath: variables in order, then the score itself. */
export interface ScaleExpression {
  readonly scale: string;
  readonly variables: readonly Variable[];
  /** The score; empty where too little is answered. */
  readonly expression: string;
}

/** FHIRPath for every scale of a form. */
export interface Expressions {
  /** Scales that others rest on, with what they are made of: each after those that it uses. */
  readonly variables: readonly Variable[];
  readonly scales: readonly ScaleExpression[];
}

const scalesUnder = (op: Op): readonly number[] =>
  op.kind === 'scale' ? [op.scale] : childrenOf(op).flatMap(scalesUnder);

const isSingle = (unit: Unit): boolean => unit.fields.length === 1;
const isPartial = (unit: Unit): boolean => !unit.any && !isSingle(unit);

/** True where each term of the outermost sum is one item: then present terms are answered items. */
const countsItems = ({ op, units }: ScalePlan): boolean =>
  (op.kind === 'sum' || op.kind === 'mean') &&
  op.of.length === units.length &&
  op.of.every((term) => scalesUnder(term).length === 0 && unitsOf(term, []).length === 1);

/** Whether one of the fields is answered. */
const someOf = (fields: readonly number[], scope: Scope): string =>
  `(${itemsOf(fields, scope)
    .map((items) => `${items}.exists()`)
    .join(' or ')})`;

/** Whether every item is answered. */
function allAnswered(units: readonly Unit[], scope: Scope): string {
  const either = units.filter((unit) => unit.any && !isSingle(unit));
  const others = units.filter((unit) => !either.includes(unit));
  const wanted = [...new Set(others.flatMap((unit) => unit.fields))];
  return [
    ...(wanted.length > 0 ? [`${countOf(wanted, scope)} = ${wanted.length}`] : []),
    ...either.map((unit) => someOf(unit.fields, scope)),
  ].join(' and ');
}

/** How many items are answered. */
function answeredCount(units: readonly Unit[], scope: Scope): string {
  const single = units.filter(isSingle).flatMap((unit) => unit.fields);
  const others = units
    .filter((unit) => !isSingle(unit))
    .map((unit) => {
      const answered = unit.any
        ? someOf(unit.fields, scope)
        : `${countOf(unit.fields, scope)} = ${unit.fields.length}`;
      return `iif(${answered}, 1, 0)`;
    });
  return [...(single.length > 0 ? [countOf(single, scope)] : []), ...others].join(' + ');
}

/** Whether no item of several parts is answered in part; nothing where there is none. */
function noneInPart(scale: ScalePlan, values: string, scope: Scope): readonly string[] {
  const several = scale.units.filter(isPartial);
  const [first] = several;
  if (!first) return [];
  const parts = first.fields.length;
  const alike = countsItems(scale) && scale.units.every((unit) => unit.fields.length === parts);
  if (alike && several.length === scale.units.length) {
    const fields = several.flatMap((unit) => unit.fields);
    return [`${countOf(fields, scope)} = ${parts} * ${values}.count()`];
  }
  return several.map(({ fields }) => `(${countOf(fields, scope)}) in (0 | ${fields.length})`);
}

/** The score of one scale by the missing rule, with what it is made of. */
function scaleExpression(scale: ScalePlan, values: string, scope: Scope): ScaleExpression {
  const { id, op, need, units } = scale;
  if (need === 0) return { scale: id, variables: [], expression: renderOp(op, scope) };
  const complete = need === units.length;
  const within = { ...scope, complete };
  if (op.kind !== 'sum' && op.kind !== 'mean') {
    const guard = allAnswered(units, scope);
    return { scale: id, variables: [], expression: `iif(${guard}, ${renderOp(op, within)})` };
  }
  const counted = countsItems(scale) ? `%${values}.count()` : answeredCount(units, scope);
  const enough = `${counted} ${complete ? '=' : '>='} ${need}`;
  const guards = [enough, ...(complete ? [] : noneInPart(scale, `%${values}`, scope))];
  return {
    scale: id,
    variables: [{ name: values, expression: poolOf(op, within) }],
    expression: `iif(${guards.join(' and ')}, ${pooled(op, `%${values}`, complete)})`,
  };
}

/**
 * FHIRPath for every scale of a plan, to be evaluated on a QuestionnaireResponse whose
 * linkIds are the answer ids: a number where `score` gives one, and empty where it does not.
 */
export function expressionsOf(plan: Plan): Expressions {
  const name = variableNames();
  const used = new Set(plan.scales.flatMap(({ op }) => scalesUnder(op)));
  const scaleNames = plan.scales.map(({ id }) => name(id));
  const scope: Scope = {
    fields: plan.fields,
    scale: (scale) => `%${scaleNames[scale]}`,
    complete: false,
  };
  const variables: Variable[] = [];
  const scales = plan.scales.map((scale, i) => {
    const found = scaleExpression(scale, name(`${scale.id}-values`), scope);
    if (!used.has(i)) return found;
    const own = scaleNames[i] as string;
    variables.push(...found.variables, { name: own, expression: found.expression });
    return { scale: scale.id, variables: [], expression: `%${own}` };
  });
  return { variables, scales };
}
