import { type Field, optionsOf } from '../../../ops/plan.ts';
import { literal, text } from './literal.ts';

/** Most response options that are listed one by one: an item with more takes a whole number. */
const MOST_LISTED = 20;

/** The response options of an answer, before any value map. */
export const declaredOf = ({ min, max, step }: Field): readonly number[] =>
  optionsOf({ min, max, step });

/** Whether an item lists its response options. Otherwise it takes a whole number in a range. */
export const listsOptions = (field: Field): boolean => declaredOf(field).length <= MOST_LISTED;

/** The number that an answer says, within its item. */
export const answerOf = (field: Field): string =>
  listsOptions(field) ? 'answer.value.code.toInteger()' : 'answer.value.ofType(integer)';

/** Whether an item holds one of its declared response options: what else it holds is no answer. */
function declares(field: Field): string {
  const { min, max, step } = field;
  if (listsOptions(field)) {
    return `answer.value.code.matches('^(${declaredOf(field).join('|')})$')`;
  }
  const value = answerOf(field);
  const within = `${value} >= ${literal(min)} and ${value} <= ${literal(max)}`;
  return step === 1
    ? within
    : `${within} and (${value} - ${literal(min)}) mod ${literal(step)} = 0`;
}

const isOne = (ids: readonly string[]): string =>
  ids.length === 1
    ? `linkId = ${text(ids[0] as string)}`
    : `linkId.matches('^(${ids.join('|')})$')`;

/**
 * The items of a response that hold an answer to some fields: a text for each range of
 * answers. No variable holds items, because engines forget of what type those are.
 */
export function answeredItems(fields: readonly Field[]): readonly string[] {
  const byTest = new Map<string, string[]>();
  for (const field of fields) {
    const test = declares(field);
    byTest.set(test, [...(byTest.get(test) ?? []), field.id]);
  }
  return [...byTest].map(
    ([test, ids]) => `%resource.repeat(item).where(${isOne(ids)}).where(${test})`,
  );
}
