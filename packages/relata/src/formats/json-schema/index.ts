export { answersJsonSchema } from './answers-json-schema.ts';
export type { JsonSchema } from './json-schema.ts';
export { resultJsonSchema } from './result-json-schema.ts';
