import type { Instrument } from 'relata';
import { answersJsonSchema, type JsonSchema, resultJsonSchema } from 'relata/formats/json-schema';

/** What this API adds to a result of the library. */
const STEPS = {
  description: 'With `"explain": true`: every number between the answers and the scores.',
  type: 'array',
  items: { type: 'object', properties: { op: { type: 'string' } }, required: ['op'] },
};

type Schema = JsonSchema & { readonly $schema: string; readonly title: string };

/** JSON Schemas of the answers to an instrument and of its result, as this API takes and gives them. */
export function schemasOf(instrument: Instrument, form: string | undefined) {
  const { id, definition, definitionHash } = instrument;
  const result = resultJsonSchema(instrument, { form }) as Schema;
  return {
    instrument: id,
    revision: definition.revision,
    definitionHash,
    form: form ?? null,
    answers: answersJsonSchema(instrument, { form }) as Schema,
    result: { ...result, properties: { ...(result['properties'] as object), steps: STEPS } },
  };
}
