import { type Instrument, ISSUE_CODES, MISSING_REASONS } from '../../model/index.ts';
import { type Plan, planOf } from '../../ops/plan.ts';
import { rangeOf } from '../words/range-of.ts';
import { attainableValues } from './attainable-values.ts';
import { DRAFT, exactly, type JsonSchema } from './json-schema.ts';
import { qualitySchema } from './quality-schema.ts';
import { scaleSchema } from './scale-schema.ts';

const text: JsonSchema = { type: 'string' };

const issue: JsonSchema = {
  type: 'object',
  properties: {
    code: { enum: [...ISSUE_CODES] },
    path: { type: 'array', items: { type: ['string', 'integer'] } },
  },
  required: ['code', 'path'],
};

const missingOverride: JsonSchema = {
  type: ['object', 'null'],
  properties: {
    require: {
      anyOf: [
        { enum: ['complete', 'everyScale'] },
        exactly({ atLeast: { type: 'integer', minimum: 1 } }),
        exactly({ atLeastShare: { type: 'number', exclusiveMinimum: 0, maximum: 1 } }),
      ],
    },
    fill: { enum: ['personMean', 'nothing'] },
    round: { const: 'prorated sum, halves up' },
  },
  additionalProperties: false,
};

function provenance(instrument: Instrument, plan: Plan): JsonSchema {
  const { status, license } = instrument.definition;
  return exactly({
    instrument: { const: instrument.id },
    revision: { const: instrument.definition.revision },
    form: { const: plan.form },
    status: { const: status },
    license: exactly({
      scoring: { const: license.scoring.status },
      wording: { const: license.wording.status },
    }),
    definitionHash: { const: instrument.definitionHash },
    engine: text,
    missingOverride,
    onInvalid: { enum: ['reject', 'missing'] },
  });
}

/** Where no rule of the caller's own stands in, prorated values have a range too. */
function publishedRules(plan: Plan): JsonSchema {
  const values = attainableValues(plan);
  const scales = plan.scales.map(({ id }, i) => {
    const { low, high } = values[i] as (typeof values)[number];
    return [id, { properties: { value: { minimum: low, maximum: high } } }] as const;
  });
  return {
    if: { properties: { provenance: { properties: { missingOverride: { const: null } } } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { properties: { scales: { properties: Object.fromEntries(scales) } } },
  };
}

/**
 * JSON Schema of what `score` gives for an instrument (or one form of it) where it scores:
 * its scales with their ranges and bands, its flags, its answer ids.
 *
 * @throws {OptionError} `unknownForm`
 */
export function resultJsonSchema(
  instrument: Instrument,
  options: { readonly form?: string | undefined } = {},
): JsonSchema {
  const { definition } = instrument;
  const plan = planOf(instrument, options.form);
  const ids = plan.fields.map(({ id }) => id);
  const of = plan.units.length;
  const scales = plan.scales.map(
    (scale) =>
      [
        scale.id,
        scaleSchema(
          scale,
          definition.scales[scale.id]?.title ?? scale.id,
          rangeOf(instrument, plan, scale.id),
        ),
      ] as const,
  );
  const flags = plan.flags.map(
    (flag) =>
      [
        flag.id,
        {
          ...exactly({
            item: { const: ids[flag.field] },
            state: { enum: ['raised', 'notRaised', 'unanswered'] },
          }),
          title: definition.flags?.[flag.id]?.title ?? flag.id,
        },
      ] as const,
  );
  return {
    $schema: DRAFT,
    title: `Result of the ${definition.abbreviation}`,
    ...exactly({
      kind: { const: 'scored' },
      instrument: { const: instrument.id },
      revision: { const: definition.revision },
      scales: exactly(Object.fromEntries(scales)),
      flags: exactly(Object.fromEntries(flags)),
      missing: {
        type: 'object',
        properties: Object.fromEntries(ids.map((id) => [id, { enum: [...MISSING_REASONS] }])),
        additionalProperties: false,
      },
      issues: { type: 'array', items: issue },
      quality: qualitySchema(of, ids.length),
      provenance: provenance(instrument, plan),
    }),
    ...publishedRules(plan),
  };
}
