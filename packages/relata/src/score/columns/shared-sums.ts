import type { Term } from './terms.ts';

/** A sum that a block needs: other sums, no term of which is in two of them, and terms of its own. */
export interface SharedSum {
  /** Earlier sums of the list. */
  readonly parts: readonly number[];
  readonly terms: readonly Term[];
}

export interface SharedSums {
  readonly sums: readonly SharedSum[];
  /** Which of the sums belongs to each scale; null for a scale without terms. */
  readonly ofScale: readonly (number | null)[];
}

type Terms = ReadonlyMap<string, Term>;

const nameOf = (terms: Terms) => [...terms.keys()].sort().join();

/** Terms by name; a term that a scale counts twice has two names. */
function named(terms: readonly Term[]): Terms {
  const byName = new Map<string, Term>();
  for (const term of terms) {
    const name = `${term.field}:${term.reversed}:${term.threshold}`;
    let times = 0;
    while (byName.has(`${name}:${times}`)) times++;
    byName.set(`${name}:${times}`, term);
  }
  return byName;
}

/** Sets of two or more terms that are in the same two or more scales. */
function commonTo(scales: readonly Terms[]): Terms[] {
  const groups = new Map<string, Map<string, Term>>();
  for (const [name, term] of new Map(scales.flatMap((terms) => [...terms]))) {
    const users = scales.flatMap((terms, i) => (terms.has(name) ? [i] : []));
    if (users.length < 2) continue;
    const group = groups.get(users.join()) ?? new Map<string, Term>();
    groups.set(users.join(), group.set(name, term));
  }
  return [...groups.values()].filter((terms) => terms.size > 1);
}

/** Builds each set from the largest earlier ones that fit into it. */
function composed(sets: readonly Terms[]): SharedSum[] {
  return sets.map((terms, i) => {
    const left = new Map(terms);
    const parts: number[] = [];
    for (let earlier = i - 1; earlier >= 0; earlier--) {
      const names = [...(sets[earlier] as Terms).keys()];
      if (!names.every((name) => left.has(name))) continue;
      for (const name of names) left.delete(name);
      parts.push(earlier);
    }
    return { parts, terms: [...left.values()] };
  });
}

/**
 * What to add up so that scales with common items read each answer once where they can:
 * a scale is the sums of items that it shares, and the rest of its items.
 */
export function sharedSums(scales: readonly (readonly Term[] | null)[]): SharedSums {
  const sets = scales.map((terms) => terms && named(terms));
  const wanted = sets.flatMap((terms) => (terms ? [terms] : []));
  const names = new Set(wanted.map(nameOf));
  let common = commonTo(wanted).filter((terms) => !names.has(nameOf(terms)));
  for (;;) {
    const distinct = new Map([...wanted, ...common].map((terms) => [nameOf(terms), terms]));
    const inOrder = [...distinct.values()].sort((a, b) => a.size - b.size);
    const sums = composed(inOrder);
    const uses = (terms: Terms) =>
      sums.filter(({ parts }) => parts.includes(inOrder.indexOf(terms))).length;
    // A part of one sum only saves nothing.
    const useful = common.filter((terms) => uses(terms) > 1);
    if (useful.length === common.length) {
      const at = new Map(inOrder.map((terms, i) => [nameOf(terms), i]));
      return {
        sums,
        ofScale: sets.map((terms) => (terms ? (at.get(nameOf(terms)) as number) : null)),
      };
    }
    common = useful;
  }
}
