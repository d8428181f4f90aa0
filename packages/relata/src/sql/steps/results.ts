import type { ScalePlan } from '../../ops/plan.ts';
import { divisor, literal, textLiteral } from '../literal.ts';
import type { ScaleNames } from '../output-names.ts';
import type { Query } from '../query.ts';
import { bandOf } from './bands.ts';

function percent(value: string, [lowest, highest]: readonly [number, number]): string {
  const above = lowest === 0 ? value : `(${value} - ${literal(lowest)})`;
  return `100 * ${above} / ${divisor(highest - lowest)}`;
}

function statusOf(query: Query, value: string, answered: string, of: number): string {
  const rejected = query.rejecting ? `WHEN ${query.rejected} = 1 THEN 'rejected' ` : '';
  return `CASE ${rejected}WHEN ${value} IS NULL THEN 'insufficient' WHEN ${answered} = ${of} THEN 'scored' ELSE 'prorated' END`;
}

function ofScale(query: Query, index: number): readonly string[] {
  const { dialect, full, rejecting, rejected } = query;
  const { bands, percentOf, units } = query.plan.scales[index] as ScalePlan;
  const names = query.outputs[index] as ScaleNames;
  const { value, answered, low, high, lowBand, highBand } = query.scales[
    index
  ] as Query['scales'][number];
  const as = (sql: string, name: string) => `${sql} AS ${dialect.identifier(name)}`;
  /** NULL for the rejected. */
  const kept = (sql: string, name: string) =>
    as(rejecting ? `CASE WHEN ${rejected} = 0 THEN ${sql} END` : sql, name);
  const decided = `${lowBand} = ${highBand}`;
  const band = bands
    ? [
        kept(
          `CASE WHEN ${value} IS NOT NULL THEN ${bandOf(value, bands)} WHEN ${decided} THEN ${lowBand} END`,
          names.band,
        ),
        kept(decided, names.decided),
      ]
    : [];
  return [
    kept(value, names.value),
    ...(percentOf ? [kept(percent(value, percentOf), names.percent)] : []),
    as(statusOf(query, value, answered, units.length), names.status),
    kept(answered, names.answered),
    ...(full ? [kept(low, names.low), kept(high, names.high), ...band] : []),
  ];
}

/** The columns of the result. */
export function results(query: Query): readonly string[] {
  const { plan, dialect, checked, kept, order, answers, rejecting, rejected } = query;
  const flags = plan.flags.map(({ field, atOrAbove }, i) => {
    const value = answers[field] as string;
    const first = rejecting ? `WHEN ${rejected} = 1 THEN NULL ` : '';
    const state = `CASE ${first}WHEN ${value} IS NULL THEN ${textLiteral('unanswered')} WHEN ${value} >= ${literal(atOrAbove)} THEN ${textLiteral('raised')} ELSE ${textLiteral('notRaised')} END`;
    return `${state} AS ${dialect.identifier(query.flags[i] as string)}`;
  });
  return [
    ...kept.map((name, i) => `${name} AS ${dialect.identifier(checked.keep[i] as string)}`),
    ...order.flatMap((index) => ofScale(query, index)),
    ...flags,
  ];
}
