import type { ScaleColumnKind, ScoreColumn } from '../../formats/columns/output-columns.ts';
import type { FlagPlan, PlanBand, ScalePlan } from '../../ops/plan.ts';
import { divisor, literal, textLiteral } from '../literal.ts';
import type { Query } from '../query.ts';
import { bandOf } from './bands.ts';
import { missing } from './counts.ts';

function percent(value: string, [lowest, highest]: readonly [number, number]): string {
  const above = lowest === 0 ? value : `(${value} - ${literal(lowest)})`;
  return `100 * ${above} / ${divisor(highest - lowest)}`;
}

function statusOf(query: Query, value: string, answered: string, of: number): string {
  const rejected = query.rejecting ? `WHEN ${query.rejected} = 1 THEN 'rejected' ` : '';
  return `CASE ${rejected}WHEN ${value} IS NULL THEN 'insufficient' WHEN ${answered} = ${of} THEN 'scored' ELSE 'prorated' END`;
}

/** What a column says of a scale; NULL for the rejected, but for the status. */
function aspect(query: Query, index: number, kind: ScaleColumnKind): string {
  const { bands, percentOf, units } = query.plan.scales[index] as ScalePlan;
  const { value, answered, low, high, lowBand, highBand } = query.scales[
    index
  ] as Query['scales'][number];
  const decided = `${lowBand} = ${highBand}`;
  switch (kind) {
    case 'value':
      return value;
    case 'percent':
      return percent(value, percentOf as readonly [number, number]);
    case 'status':
      return statusOf(query, value, answered, units.length);
    case 'answered':
      return answered;
    case 'low':
      return low;
    case 'high':
      return high;
    case 'band':
      return `CASE WHEN ${value} IS NOT NULL THEN ${bandOf(value, bands as readonly PlanBand[])} WHEN ${decided} THEN ${lowBand} END`;
    case 'bandDecided':
      return decided;
  }
}

function flagOf({ plan, answers }: Query, id: string): string {
  const { field, atOrAbove } = plan.flags.find((flag) => flag.id === id) as FlagPlan;
  const value = answers[field] as string;
  return `CASE WHEN ${value} IS NULL THEN ${textLiteral('unanswered')} WHEN ${value} >= ${literal(atOrAbove)} THEN ${textLiteral('raised')} ELSE ${textLiteral('notRaised')} END`;
}

function output(query: Query, column: ScoreColumn): string {
  if (column.kind === 'missing') return missing(query);
  if (column.kind === 'flag') return flagOf(query, column.flag);
  const index = query.plan.scales.findIndex(({ id }) => id === column.scale);
  return aspect(query, index, column.kind);
}

/** The columns of the result. */
export function results(query: Query): readonly string[] {
  const { dialect, checked, kept, rejecting, rejected } = query;
  return [
    ...kept.map((name, i) => `${name} AS ${dialect.identifier(checked.keep[i] as string)}`),
    ...checked.outputs.map((column) => {
      const found = output(query, column);
      const whole = rejecting && column.kind !== 'status';
      const sql = whole ? `CASE WHEN ${rejected} = 0 THEN ${found} END` : found;
      return `${sql} AS ${dialect.identifier(column.name)}`;
    }),
  ];
}
