/** A JSON Schema of draft 2020-12, as plain JSON. */
export type JsonSchema = { readonly [keyword: string]: unknown };

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** An object with these properties, all of them there, and no other. */
export const exactly = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
