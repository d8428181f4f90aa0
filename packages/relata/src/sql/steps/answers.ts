import { type Field, optionsOf } from '../../ops/plan.ts';
import { joined } from '../layout.ts';
import { divisor, literal } from '../literal.ts';
import type { Query } from '../query.ts';

/** Most options that are listed one by one. */
const LISTED = 11;

function isOption(field: Field, value: string): string {
  const { min, max, step } = field;
  const options = optionsOf({ min, max, step });
  if (options.length <= LISTED) return `${value} IN (${options.map(literal).join(', ')})`;
  const whole = `${value} BETWEEN ${literal(min)} AND ${literal(max)} AND ${value} = FLOOR(${value})`;
  if (step === 1) return whole;
  const steps = `(${value} - ${literal(min)}) / ${divisor(step)}`;
  return `${whole} AND ${steps} = FLOOR(${steps})`;
}

/** The answers that are declared options, by the value map where there is one; and who is rejected. */
export function answers(
  { dialect, plan, kept, answers, rejected, rejecting }: Query,
  from: string,
): readonly string[] {
  const read = plan.fields.map((field, i) => {
    const name = answers[i] as string;
    const value = `${from}.${name}`;
    if (!field.recode) return `CASE WHEN ${isOption(field, value)} THEN ${value} END AS ${name}`;
    const { min, max, step } = field;
    const rows = optionsOf({ min, max, step }).map(
      (option, k) => `WHEN ${literal(option)} THEN ${literal(field.recode?.[k] as number)}`,
    );
    return `CAST(CASE ${value} ${rows.join(' ')} END AS ${dialect.double}) AS ${name}`;
  });
  const allowed = plan.fields.map((field, i) => {
    const value = `${from}.${answers[i]}`;
    return `(${value} IS NULL OR ${isOption(field, value)})`;
  });
  const rejects = `CASE WHEN ${joined(allowed, 'AND')} THEN 0 ELSE 1 END AS ${rejected}`;
  return [
    ...kept.map((name) => `${from}.${name} AS ${name}`),
    ...read,
    ...(rejecting ? [rejects] : []),
  ];
}
