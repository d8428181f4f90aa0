import type { ScalePlan } from '../../ops/plan.ts';
import { exactly, type JsonSchema } from './json-schema.ts';

const NUMBER_OR_NULL: JsonSchema = { type: ['number', 'null'] };

/** What a scale's result is in each of the three states that it can have. */
function states(of: number, lowest: number, highest: number, banded: boolean): JsonSchema[] {
  const inBand = banded ? { band: { properties: { id: { type: 'string' } } } } : {};
  return [
    {
      properties: {
        status: { const: 'scored' },
        value: { type: 'number', minimum: lowest, maximum: highest },
        answered: { const: of },
        ...inBand,
      },
    },
    {
      properties: {
        status: { const: 'prorated' },
        value: { type: 'number' },
        answered: { maximum: of - 1 },
        ...inBand,
      },
    },
    { properties: { status: { const: 'insufficient' }, value: { type: 'null' } } },
  ];
}

/** JSON Schema of one scale's result. The range is that of complete answers. */
export function scaleSchema(
  scale: ScalePlan,
  title: string,
  [lowest, highest]: readonly [lowest: number, highest: number],
): JsonSchema {
  const of = scale.units.length;
  const end = { type: 'number', minimum: lowest, maximum: highest };
  const bands = scale.bands?.map(({ id }) => id);
  return {
    ...exactly({
      status: { enum: ['scored', 'prorated', 'insufficient'] },
      value: NUMBER_OR_NULL,
      ...(scale.percentOf ? { percentOfMaximum: NUMBER_OR_NULL } : {}),
      answered: { type: 'integer', minimum: 0, maximum: of },
      of: { const: of },
      bounds: exactly({ low: end, high: end }),
      ...(bands
        ? { band: exactly({ id: { enum: [...bands, null] }, decided: { type: 'boolean' } }) }
        : {}),
    }),
    title,
    oneOf: states(of, lowest, highest, bands !== undefined),
  };
}
