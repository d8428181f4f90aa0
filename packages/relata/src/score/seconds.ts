import { OptionError, type Seconds } from '../model/index.ts';
import type { Field } from '../ops/plan.ts';

const EXPECTED = 'seconds of 0 or more: one number, or one for each answer, by id or in item order';

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY;

/**
 * Seconds for each answer: of the whole form by the answers given, or of the answers that were
 * timed. Null where there is no such answer.
 *
 * @throws {OptionError} `badSeconds` for anything that is no time; it is not repeated
 */
export function secondsPerAnswer(
  seconds: Seconds,
  fields: readonly Pick<Field, 'id'>[],
  given: Float64Array,
): number | null {
  const bad = () => new OptionError('badSeconds', EXPECTED, null);
  let sum = 0;
  let count = 0;
  if (typeof seconds === 'object' && seconds !== null) {
    const isArray = Array.isArray(seconds);
    const known = isArray
      ? seconds.length === fields.length
      : Object.keys(seconds).every((id) => fields.some((field) => field.id === id));
    if (!known) throw bad();
    const times = seconds as Readonly<Record<string | number, unknown>>;
    fields.forEach(({ id }, i) => {
      const time = times[isArray ? i : id] ?? null;
      if (time !== null && !isTime(time)) throw bad();
      if (time === null || Number.isNaN(given[i])) return;
      sum += time;
      count++;
    });
  } else {
    if (!isTime(seconds)) throw bad();
    sum = seconds;
    for (const answer of given) if (!Number.isNaN(answer)) count++;
  }
  return count === 0 ? null : sum / count;
}
