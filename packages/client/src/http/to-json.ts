// JSON has no NaN and would write it as null, which is a missing answer. As text it is refused.
const asGiven = (_: string, value: unknown) =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;

/** JSON in which a number that JSON does not have is never taken for a missing answer. */
export const toJson = (value: unknown): string => JSON.stringify(value, asGiven);
