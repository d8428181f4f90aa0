import { type Instrument, MISSING_REASONS } from '../../model/index.ts';
import { type Field, optionsOf, planOf } from '../../ops/plan.ts';
import { numberedAnswers } from '../markdown/numbering.ts';
import { ofForm } from '../words/of-form.ts';
import { DRAFT, type JsonSchema } from './json-schema.ts';

type Labels = Readonly<Record<number, string>> | undefined;

/** The response options: a range of whole numbers, or each of them where they are named or lie further apart. */
function optionsSchema(field: Field, labels: Labels): JsonSchema {
  const { min, max, step } = field;
  if (!labels && step === 1) return { type: 'integer', minimum: min, maximum: max };
  const options = optionsOf({ min, max, step });
  if (!labels) return { enum: options };
  return {
    oneOf: options.map((value) => ({
      const: value,
      ...(labels[value] === undefined ? {} : { title: labels[value] }),
    })),
  };
}

/**
 * JSON Schema of the answers that an instrument (or one form of it) takes: an object by answer
 * id, in which every answer may be left out, or an array in item order. It accepts just what
 * `score` does not reject.
 *
 * @throws {OptionError} `unknownForm`
 *
 * @example
 * new Ajv2020().compile(answersJsonSchema(phq9));
 */
export function answersJsonSchema(
  instrument: Instrument,
  options: { readonly form?: string | undefined } = {},
): JsonSchema {
  const { fields, form } = planOf(instrument, options.form);
  const { definition } = instrument;
  const labels = new Map(
    numberedAnswers(ofForm(definition, form)).map(({ id, answers }) => [id, answers.labels]),
  );
  const kinds = new Map<string, string>();
  const defs: Record<string, JsonSchema> = {
    missing: {
      description: 'A missing answer: null, or why it is missing.',
      enum: [null, ...MISSING_REASONS],
    },
  };
  const answer = (field: Field): JsonSchema => {
    const schema = optionsSchema(field, labels.get(field.id));
    const key = JSON.stringify(schema);
    let name = kinds.get(key);
    if (name === undefined) {
      name = kinds.size === 0 ? 'answer' : `answer${kinds.size + 1}`;
      kinds.set(key, name);
      defs[name] = { anyOf: [schema, { $ref: '#/$defs/missing' }] };
    }
    return { $ref: `#/$defs/${name}` };
  };
  const schemas = fields.map((field) => [field.id, answer(field)] as const);
  return {
    $schema: DRAFT,
    title: `Answers to the ${definition.abbreviation}`,
    description: `One respondent’s answers${form === null ? '' : ` to the form ${form}`}: an object by answer id, in which missing ones may be left out, or an array in item order.`,
    anyOf: [
      { type: 'object', properties: Object.fromEntries(schemas), additionalProperties: false },
      {
        type: 'array',
        prefixItems: schemas.map(([, schema]) => schema),
        items: false,
        minItems: fields.length,
      },
    ],
    $defs: defs,
  };
}
