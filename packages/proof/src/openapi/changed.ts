/** A copy of a document with something else at a path; with `undefined`, without it. */
export function changed<D extends object>(document: D, path: readonly string[], value: unknown): D {
  const copy = structuredClone(document);
  let at = copy as Record<string, object>;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  const last = path.at(-1) as string;
  if (value !== undefined) at[last] = value as object;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else Reflect.deleteProperty(at, last);
  return copy;
}
