import type { Unit } from '../../ops/plan.ts';
import { joined } from '../layout.ts';
import type { Query } from '../query.ts';

/** True where no part of an item can be answered without the others. */
export const isWhole = (unit: Unit): boolean => unit.any || unit.fields.length === 1;

const has = ({ answers }: Query, unit: Unit, test: string, join: 'AND' | 'OR') =>
  unit.fields.map((field) => `${answers[field]} ${test}`).join(` ${join} `);

/** 1 where an item is answered. */
const answered = (query: Query, unit: Unit) =>
  `CASE WHEN ${has(query, unit, 'IS NULL', unit.any ? 'AND' : 'OR')} THEN 0 ELSE 1 END`;

/** How many items of each scale are answered, and whether one is answered in part. */
export function counts(query: Query): readonly string[] {
  return query.plan.scales.flatMap(({ units }, i) => {
    const of = query.scales[i] as Query['scales'][number];
    const partly = units
      .filter((unit) => !isWhole(unit))
      .map(
        (unit) =>
          `(${has(query, unit, 'IS NULL', 'OR')}) AND (${has(query, unit, 'IS NOT NULL', 'OR')})`,
      );
    const items = units.map((unit) => answered(query, unit));
    return [
      `${joined(items, '+')} AS ${of.answered}`,
      ...(partly.length > 0
        ? [`CASE WHEN ${joined(partly, 'OR')} THEN 1 ELSE 0 END AS ${of.partly}`]
        : []),
    ];
  });
}

const keyOf = ({ fields, any }: Unit) => `${any} ${fields.join()}`;

/** How many items of the form have no answer: by the counts of scales that share no item, and item by item beside them. */
export function missing(query: Query): string {
  const open = new Map(query.plan.units.map((unit) => [keyOf(unit), unit]));
  const counted: string[] = [];
  query.plan.scales.forEach(({ units }, i) => {
    const keys = units.map(keyOf);
    if (!keys.every((key) => open.has(key))) return;
    for (const key of keys) open.delete(key);
    counted.push((query.scales[i] as Query['scales'][number]).answered);
  });
  const rest = [...open.values()].map((unit) => answered(query, unit));
  return joined([String(query.plan.units.length), ...counted, ...rest], '-');
}
