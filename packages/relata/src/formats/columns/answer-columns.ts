import type { Field } from '../../ops/plan.ts';
import { placesOf } from './places.ts';

/**
 * The column of each answer of a form: `{n}` is the number of its item, `{part}` its part;
 * without a pattern the answer id itself.
 *
 * @example
 * answerColumns(plan.fields, 'ecr{n}'); // ['ecr1', 'ecr2', …]
 */
export const answerColumns = (fields: readonly Field[], pattern?: string): readonly string[] =>
  pattern === undefined
    ? fields.map((field) => field.id)
    : placesOf(fields).map(({ number, part }) =>
        pattern.replaceAll('{n}', String(number)).replaceAll('{part}', part ?? ''),
      );
