import { type Field, optionsOf } from '../../ops/plan.ts';
import { joined, listed } from '../layout.ts';
import { divisor, literal } from '../literal.ts';
import type { TableQuery } from '../query.ts';

/** Most options that are listed one by one. */
const LISTED = 11;

export function isOption(field: Field, value: string): string {
  const { min, max, step } = field;
  const options = optionsOf({ min, max, step });
  if (options.length <= LISTED) return `${value} IN (${options.map(literal).join(', ')})`;
  const whole = `${value} BETWEEN ${literal(min)} AND ${literal(max)} AND ${value} = FLOOR(${value})`;
  if (step === 1) return whole;
  const steps = `(${value} - ${literal(min)}) / ${divisor(step)}`;
  return `${whole} AND ${steps} = FLOOR(${steps})`;
}

/** Fields that take the same whole numbers, one after another, and the others one by one. */
function alike(fields: readonly Field[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  fields.forEach(({ min, max, step }, i) => {
    const key = step === 1 ? `${min} to ${max}` : String(i);
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  return [...groups.values()];
}

/** Whether an answer of a row is no declared option, from the lowest and the highest of all. */
function byExtremes({ plan, dialect, answers, checked }: TableQuery, from: string): string {
  const of = (name: string, terms: readonly string[]) =>
    terms.length === 1 ? (terms[0] as string) : `${name}(${listed(terms)})`;
  const tests = alike(plan.fields).flatMap((group) => {
    const field = plan.fields[group[0] as number] as Field;
    const values = group.map((i) => `${from}.${answers[i]}`);
    if (field.step !== 1) return [`NOT (${isOption(field, values[0] as string)})`];
    const parted = group.filter((i) => checked.types[i] !== 'integer');
    const rests = parted.map((i) => {
      const rest = `${from}.${answers[i]} % 1`;
      return field.min < 0 ? `ABS(${rest})` : rest;
    });
    return [
      `${of(dialect.least, values)} < ${literal(field.min)}`,
      `${of(dialect.greatest, values)} > ${literal(field.max)}`,
      ...(rests.length > 0 ? [`${of(dialect.greatest, rests)} > 0`] : []),
    ];
  });
  return joined(tests, 'OR');
}

/** Whether a row has an answer that is no declared option. */
export function hasFault(query: TableQuery, from: string): string {
  if (query.checksRows) return byExtremes(query, from);
  const allowed = query.plan.fields.map((field, i) => {
    const value = `${from}.${query.answers[i]}`;
    return `(${value} IS NULL OR ${isOption(field, value)})`;
  });
  return `NOT (${joined(allowed, 'AND')})`;
}
