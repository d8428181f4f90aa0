import { count } from '../text.ts';
import type { Entry, PairFaultCode, PairReject } from './entry.ts';
import { SIDES, type SideName } from './side-options.ts';

/** Two rows of one id, one of each side. */
export interface Couple {
  readonly id: string;
  readonly first: Entry;
  readonly second: Entry;
}

export interface Matched {
  readonly couples: readonly Couple[];
  /** Rows that are part of no couple, in the order of their file. */
  readonly rejects: readonly PairReject[];
}

/** A row that is part of no couple, and why. */
export function unmatched(
  { id, row, side }: Pick<Entry, 'id' | 'row'> & { readonly side: SideName | '' },
  code: PairFaultCode,
  sentence: string,
  column = '',
): PairReject {
  const fault = { instrument: '', column, code, action: 'notCompared', sentence } as const;
  return { side, row, id, fault };
}

function byId(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = found.get(entry.id);
    if (known) known.push(entry);
    else found.set(entry.id, [entry]);
  }
  return found;
}

const OTHER: { readonly [S in SideName]: SideName } = { first: 'second', second: 'first' };

/**
 * Couples of rows by their ids. An id that comes twice on one side belongs to no couple: which
 * of its rows was meant cannot be known.
 */
export function matched(entries: readonly Entry[]): Matched {
  const sides = Object.fromEntries(
    SIDES.map((side) => [side, byId(entries.filter((entry) => entry.side === side))]),
  ) as { readonly [S in SideName]: ReadonlyMap<string, readonly Entry[]> };
  const couples: Couple[] = [];
  const rejects: PairReject[] = [];
  for (const entry of entries) {
    const { id, side } = entry;
    const same = sides[side].get(id)?.length ?? 0;
    const others = sides[OTHER[side]].get(id) ?? [];
    if (id === '') {
      rejects.push(unmatched(entry, 'noId', 'The row has no id; name the couple in each row.'));
    } else if (same > 1) {
      const sentence = `The id comes ${count(same, 'time')} on this side; leave one row of each side.`;
      rejects.push(unmatched(entry, 'duplicateId', sentence));
    } else if (others.length !== 1) {
      const why = others.length === 0 ? 'no row' : `${others.length} rows`;
      const sentence = `The other side has ${why} of this id; give it one.`;
      rejects.push(unmatched(entry, 'noPartner', sentence));
    } else if (side === 'first') {
      couples.push({ id, first: entry, second: others[0] as Entry });
    }
  }
  return { couples, rejects };
}
