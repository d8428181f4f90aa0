export { type DefinitionLimits, STRANGER_LIMITS } from '../define/limits.ts';
export { answersSchema } from './answers-schema.ts';
export { definitionSchema } from './definition-schema.ts';
export { parseInstrument } from './parse-instrument.ts';
export { asReferenceChoices, referenceChoicesSchema } from './reference-choices-schema.ts';
