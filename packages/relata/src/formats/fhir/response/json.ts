/** An object of a resource as JSON has it: nothing is known of its elements. */
export type Json = { readonly [element: string]: unknown };

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a repeating element; none where it is absent or something else. */
export const objectsOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
