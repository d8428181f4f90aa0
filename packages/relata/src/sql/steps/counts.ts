import type { Unit } from '../../ops/plan.ts';
import { joined } from '../layout.ts';
import type { Query } from '../query.ts';

/** True where no part of an item can be answered without the others. */
export const isWhole = (unit: Unit): boolean => unit.any || unit.fields.length === 1;

/** How many items of each scale are answered, and whether one is answered in part. */
export function counts({ plan, answers, scales }: Query): readonly string[] {
  const name = (field: number) => answers[field] as string;
  const all = (unit: Unit, test: string, join: 'AND' | 'OR') =>
    unit.fields.map((field) => `${name(field)} ${test}`).join(` ${join} `);
  return plan.scales.flatMap(({ units }, i) => {
    const of = scales[i] as (typeof scales)[number];
    const answered = units.map(
      (unit) => `CASE WHEN ${all(unit, 'IS NULL', unit.any ? 'AND' : 'OR')} THEN 0 ELSE 1 END`,
    );
    const partly = units
      .filter((unit) => !isWhole(unit))
      .map((unit) => `(${all(unit, 'IS NULL', 'OR')}) AND (${all(unit, 'IS NOT NULL', 'OR')})`);
    return [
      `${joined(answered, '+')} AS ${of.answered}`,
      ...(partly.length > 0
        ? [`CASE WHEN ${joined(partly, 'OR')} THEN 1 ELSE 0 END AS ${of.partly}`]
        : []),
    ];
  });
}
