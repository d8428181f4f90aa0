import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * A JSON Schema as the SDK takes one. It lets everything through: tools check their arguments
 * themselves, so that what is wrong comes back as a problem with a code.
 */
export function asStandard(schema: JsonSchema): StandardSchemaWithJSON<unknown, unknown> {
  const json = () => ({ ...schema });
  return {
    '~standard': {
      version: 1,
      vendor: 'relata',
      validate: (value) => ({ value }),
      jsonSchema: { input: json, output: json },
    },
  };
}
