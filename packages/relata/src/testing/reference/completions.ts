import type { Asked, Keys } from './keys.ts';

/** One way of answering what is open: answers by answer id. */
export type Way = readonly (readonly [answer: string, option: number])[];

/** Ways of answering an item that is not (wholly) answered. */
export function waysOf(
  { ids, any }: Asked,
  valid: ReadonlyMap<string, number>,
  keys: Keys,
): readonly Way[] {
  const open = ids.filter((id) => !valid.has(id));
  if (open.length === 0 || (any && open.length < ids.length)) return [[]];
  const each = open.map((id) => keys.optionsOf(id).map((option): Way => [[id, option]]));
  if (any) return each.flat();
  return each.reduce((all, ways) =>
    all.flatMap((before) => ways.map((way) => [...before, ...way])),
  );
}
