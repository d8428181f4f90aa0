import type { Op } from '../../../ops/op.ts';
import type { Field } from '../../../ops/plan.ts';
import { answerOf, declaredOf } from './answered.ts';
import { literal } from './literal.ts';

/** A term of one field alone: the same words hold for every field that counts in the same way. */
export interface Term {
  readonly field: number;
  /** What its answer counts, within its item. */
  readonly counts: string;
}

/** Values of rising arguments as nested choices on `$this`; the last holds for all above. */
export function choices(last: (row: number) => string, values: readonly number[]): string {
  const rest = values.slice(0, -1);
  return rest.reduceRight(
    (otherwise, value, row) => `iif($this ${last(row)}, ${literal(value)}, ${otherwise})`,
    literal(values.at(-1) as number),
  );
}

/** `add + multiply × value`, where values by equal steps are just that. */
function straight(min: number, step: number, values: readonly number[]) {
  const [first = 0, second = first + step] = values;
  const multiply = (second - first) / step;
  const add = first - multiply * min;
  const fits =
    Number.isInteger(multiply) &&
    multiply !== 0 &&
    Number.isInteger(add) &&
    values.every((value, i) => value === add + multiply * (min + i * step));
  return fits ? { multiply, add } : null;
}

function line(value: string, multiply: number, add: number): string {
  if (multiply === 1) {
    return add === 0 ? value : `${value} ${add < 0 ? '-' : '+'} ${Math.abs(add)}`;
  }
  const times = `${Math.abs(multiply) === 1 ? '' : `${Math.abs(multiply)} * `}${value}`;
  return multiply < 0 ? `${literal(add)} - ${times}` : `${literal(add)} + ${times}`;
}

/** What an answer counts: by its value map, and reversed within its range where asked. */
function counted(field: Field, reversed: boolean): string {
  const answer = answerOf(field);
  const { min, step, low, high, recode } = field;
  const options = declaredOf(field);
  const values = (recode ?? options).map((value) => (reversed ? low + high - value : value));
  const found = straight(min, step, values);
  return found
    ? line(answer, found.multiply, found.add)
    : `${answer}.select(${choices((row) => `<= ${literal(options[row] as number)}`, values)})`;
}

/** An operation as a term of one field; null where it is more than that. */
export function termOf(op: Op, fields: readonly Field[]): Term | null {
  if (op.kind === 'answer') {
    return { field: op.field, counts: counted(fields[op.field] as Field, op.reversed) };
  }
  if (op.kind !== 'atLeast') return null;
  const of = termOf(op.of, fields);
  return of && { ...of, counts: `iif(${of.counts} >= ${literal(op.threshold)}, 1, 0)` };
}
