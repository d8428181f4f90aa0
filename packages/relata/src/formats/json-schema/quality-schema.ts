import { exactly, type JsonSchema } from './json-schema.ts';

const orNull = (range: JsonSchema): JsonSchema => ({ type: ['number', 'null'], ...range });

/** Schema of what answers look like as answers. `of`: items of the form; `answers`: answers that it takes. */
export function qualitySchema(of: number, answers: number): JsonSchema {
  const schema = exactly({
    answered: { type: 'integer', minimum: 0, maximum: of },
    of: { const: of },
    missingShare: { type: 'number', minimum: 0, maximum: 1 },
    longestRun: { type: 'integer', minimum: 0, maximum: answers },
    irv: orNull({ minimum: 0 }),
    evenOdd: orNull({ minimum: -1, maximum: 1 }),
    reverseGap: orNull({ minimum: 0, maximum: 1 }),
  });
  const seconds = { secondsPerItem: orNull({ minimum: 0 }) };
  return { ...schema, properties: { ...(schema['properties'] as object), ...seconds } };
}
