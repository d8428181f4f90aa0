type Numbered<P extends string, N extends readonly number[], S extends string> = {
  readonly [K in keyof N]: N[K] extends number ? `${P}_${N[K]}${S}` : never;
};

type FirstOf<
  P extends string,
  N extends number,
  S extends string,
  Ids extends readonly string[] = readonly [],
> = Ids['length'] extends N
  ? Ids
  : FirstOf<P, N, S, readonly [...Ids, `${P}_${[...Ids, 0]['length']}${S}`]>;

/** Item ids by the numbers that a source prints, so that a key reads as it is published. */
export interface ItemIds<P extends string, S extends string> {
  <const N extends readonly number[]>(...numbers: N): Numbered<P, N, S>;
  /** The first `count` items. */
  first<const N extends number>(count: N): FirstOf<P, N, S>;
}

/**
 * Names items by number: `<prefix>_<number>`, or the part of each item that `part` names.
 *
 * @example
 * const item = itemIds('phq9');
 * item(1, 2); // ['phq9_1', 'phq9_2']
 * item.first(9); // ['phq9_1', …, 'phq9_9']
 * itemIds('rsq18', 'concern')(1); // ['rsq18_1_concern']
 */
export function itemIds<const P extends string>(prefix: P): ItemIds<P, ''>;
export function itemIds<const P extends string, const Q extends string>(
  prefix: P,
  part: Q,
): ItemIds<P, `_${Q}`>;
export function itemIds(prefix: string, part?: string): unknown {
  const id = (number: number) => `${prefix}_${number}${part === undefined ? '' : `_${part}`}`;
  return Object.assign((...numbers: readonly number[]) => numbers.map(id), {
    first: (count: number) => Array.from({ length: count }, (_, i) => id(i + 1)),
  });
}
