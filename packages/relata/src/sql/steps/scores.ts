import { childrenOf, type Op } from '../../ops/op.ts';
import type { ScalePlan } from '../../ops/plan.ts';
import { unitsOf } from '../../ops/units.ts';
import type { Query } from '../query.ts';
import { renderOp } from '../render-op.ts';
import { isWhole } from './counts.ts';

const restsOn = (op: Op): readonly number[] =>
  op.kind === 'scale' ? [op.scale] : childrenOf(op).flatMap(restsOn);

/** Scales in groups, each of which rests on earlier groups only. */
export function groupsOf(scales: readonly ScalePlan[]): readonly (readonly number[])[] {
  const depths: number[] = [];
  for (const { op } of scales) {
    depths.push(Math.max(0, ...restsOn(op).map((below) => (depths[below] as number) + 1)));
  }
  const groups: number[][] = [];
  depths.forEach((depth, scale) => {
    groups[depth] = [...(groups[depth] ?? []), scale];
  });
  return groups;
}

/** True where each term of the outermost sum is one item: then answered items are present terms. */
const countsItems = ({ op, units }: ScalePlan): boolean =>
  (op.kind === 'sum' || op.kind === 'mean') &&
  op.of.length === units.length &&
  op.of.every((term) => restsOn(term).length === 0 && unitsOf(term, []).length === 1);

/** The value of a scale, NULL where too little is answered. */
export function score(query: Query, index: number): string {
  const { plan, dialect, answers, scales } = query;
  const scale = plan.scales[index] as ScalePlan;
  const { value, answered, partly } = scales[index] as (typeof scales)[number];
  const complete = scale.need === scale.units.length;
  const found = renderOp(scale.op, {
    dialect,
    fields: plan.fields,
    complete,
    answer: (field) => answers[field] as string,
    scale: (below) => scales[below]?.value as string,
    present: countsItems(scale) ? answered : undefined,
  });
  const guards = [
    ...(scale.need > 0 ? [`${answered} ${complete ? '=' : '>='} ${scale.need}`] : []),
    ...(scale.units.every(isWhole) ? [] : [`${partly} = 0`]),
  ];
  return guards.length === 0
    ? `${found} AS ${value}`
    : `CASE WHEN ${guards.join(' AND ')} THEN ${found} END AS ${value}`;
}
