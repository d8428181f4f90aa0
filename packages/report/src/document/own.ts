/** What a record holds under a name of its own; names that every object carries are nothing. */
export const own = <T>(record: { readonly [name: string]: T } | undefined, name: string) =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
