import type { Finding, InstrumentDefinition } from '../../model/index.ts';
import type { Key } from './key.ts';

/** Two definitions of one instrument, and which scale of one is which of the other. */
export interface Comparison {
  readonly definition: InstrumentDefinition;
  readonly key: Key;
  readonly reference: InstrumentDefinition;
  readonly referenceKey: Key;
  /** Scale of the reference by scale of the definition. */
  readonly counterpart: ReadonlyMap<string, string>;
}

type Places = readonly (number | null)[];

const sameSet = (a: Places, b: Places) =>
  a.length === b.length && a.every((one) => one !== null && b.includes(one));

/** Whether a list is another one with every number one higher (or lower), round the end or beyond it. */
function shiftOf(mine: Places, theirs: Places, size: number): 1 | -1 | null {
  for (const by of [1, -1] as const) {
    const straight = theirs.map((place) => (place as number) + by);
    const round = straight.map((place) => ((place - 1 + size) % size) + 1);
    const inside = straight.filter((place) => place >= 1 && place <= size);
    if (sameSet(mine, straight) || sameSet(mine, round) || sameSet(mine, inside)) return by;
  }
  return null;
}

/** Item lists that differ from those of the reference: shifted, exchanged, cut short, or added to. */
export function compareScales(comparison: Comparison): Finding[] {
  const { key, reference, referenceKey, counterpart } = comparison;
  const size = referenceKey.items.length;
  const placesOf = (from: Key, id: string): Places =>
    (from.scales.find((scale) => scale.id === id)?.items ?? []).map(from.placeOf);
  const pairs = key.scales.flatMap(({ id, items }) => {
    const other = counterpart.get(id);
    return other === undefined || items.length === 0
      ? []
      : [{ id, other, mine: placesOf(key, id), theirs: placesOf(referenceKey, other) }];
  });
  const differing = pairs.filter(({ mine, theirs }) => theirs.length > 0 && !sameSet(mine, theirs));
  if (differing.length === 0) return [];
  const shifts = differing.map(({ mine, theirs }) => shiftOf(mine, theirs, size));
  const [by] = shifts;
  // One list alone can look shifted by chance; every list that differs cannot.
  const long = differing.some(({ theirs }) => theirs.length >= 3);
  // Odd and even items exchanged are also shifted by one: the simpler thing to have happened is said.
  const exchangedOnly = differing.every(({ theirs, mine }) =>
    differing.some((one) => sameSet(one.mine, theirs) && sameSet(mine, one.theirs)),
  );
  if (by && long && !exchangedOnly && shifts.every((one) => one === by)) {
    return differing.map(({ id }) => ({
      code: 'keyShifted',
      severity: 'error',
      path: ['scales', id],
      scale: id,
      items: key.scales.find((scale) => scale.id === id)?.items ?? [],
      evidence: { by, itemsOfForm: size, reference: reference.id },
    }));
  }
  return differing.flatMap(({ id, other, mine, theirs }): Finding[] => {
    const path = ['scales', id];
    const items = key.scales.find((scale) => scale.id === id)?.items ?? [];
    const taken = referenceKey.scales.find(
      (scale) => scale.id !== other && sameSet(mine, placesOf(referenceKey, scale.id)),
    );
    if (taken) {
      const back = pairs.find((pair) => pair.other === taken.id);
      const exchanged = back !== undefined && sameSet(back.mine, theirs);
      return [
        {
          code: 'scalesSwapped',
          severity: 'error',
          path,
          scale: id,
          items,
          evidence: {
            reference: reference.id,
            has: taken.id,
            ...(exchanged ? { exchangedWith: back.id } : {}),
          },
        },
      ];
    }
    const omitted = theirs.filter((place) => !mine.includes(place)) as number[];
    const added = items.filter((_, i) => !theirs.includes(mine[i] as number | null));
    const rising = [...(theirs as number[])].sort((a, b) => a - b);
    const last = rising.slice(rising.length - omitted.length);
    const evidence = { reference: reference.id };
    const found: Finding[] = [];
    if (omitted.length > 0) {
      found.push({
        code: 'itemsOmitted',
        severity: 'error',
        path,
        scale: id,
        items: omitted.map((place) => key.items[place - 1] ?? String(place)),
        evidence: {
          ...evidence,
          count: omitted.length,
          areTheLast: sameSet(last, omitted) ? 'yes' : 'no',
        },
      });
    }
    if (added.length > 0) {
      found.push({
        code: 'itemsAdded',
        severity: 'error',
        path,
        scale: id,
        items: added,
        evidence,
      });
    }
    return found;
  });
}
