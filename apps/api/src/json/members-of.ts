const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Members of all objects of a parsed value: fewer than its text has where a key came twice. */
export function membersOf(value: unknown): number {
  if (!isObject(value)) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const entry of value) if (isObject(entry)) members += membersOf(entry);
    return members;
  }
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key];
    members += isObject(member) ? 1 + membersOf(member) : 1;
  }
  return members;
}
