import { optionsOf } from '../../ops/plan.ts';
import { literal } from '../literal.ts';
import type { Query } from '../query.ts';
import { hasFault, isOption } from './allowed.ts';

/** One answer as it counts: by the value map where there is one, and turned back where it came reversed. */
function answer(query: Query, index: number, from: string): string {
  const { dialect, plan, checked, checksRows } = query;
  const field = plan.fields[index] as (typeof plan.fields)[number];
  const { min, max, step, recode } = field;
  const value = `${from}.${query.answers[index]}`;
  const double = (sql: string) => `CAST(${sql} AS ${dialect.double})`;
  if (recode) {
    const rows = optionsOf({ min, max, step }).map(
      (option, k) => `WHEN ${literal(option)} THEN ${literal(recode[k] as number)}`,
    );
    return double(`CASE ${value} ${rows.join(' ')} END`);
  }
  const number = checksRows ? double(value) : value;
  const counted = checked.turned[index] ? `${literal(min + max)} - ${number}` : number;
  return checksRows ? counted : `CASE WHEN ${isOption(field, value)} THEN ${counted} END`;
}

/** The answers as they count, and who is rejected. */
export function answers(query: Query, from: string): readonly string[] {
  const { kept, rejected, rejecting } = query;
  return [
    ...kept.map((name) => `${from}.${name} AS ${name}`),
    ...query.answers.map((name, i) => `${answer(query, i, from)} AS ${name}`),
    ...(rejecting ? [`CASE WHEN ${hasFault(query, from)} THEN 1 ELSE 0 END AS ${rejected}`] : []),
  ];
}
