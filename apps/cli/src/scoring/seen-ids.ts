import { isHigher, type Stretch } from './people.ts';

/** What was found of respondents that occur more than once. No id is in it. */
export interface DuplicateIds {
  /** Rows whose id was seen in a row before. */
  readonly rows: number;
  /** The first of them, at most ten; 1 is the first row under the header. */
  readonly first: readonly number[];
  /** Rows with an id that were compared with all before. */
  readonly compared: number;
  /** The row from which ids were no longer compared, because there were too many; null where all were. */
  readonly stoppedAt: number | null;
}

export interface SeenIds {
  /** Takes in rows, in the order of the file; `first` is the number of the first of them. */
  add(rows: Pick<Stretch, 'keys' | 'rising' | 'lowest' | 'highest'>, first: number): void;
  report(): DuplicateIds;
}

const SHOWN = 10;
const SHARDS = 16;
const FIRST_SLOTS = 256;
const CHUNK = 1 << 16;
/** Keys in a table by open addressing, in parts that grow by themselves. Keys are kept plus one: 0 is an empty slot. */
function keyTable() {
  const shards: Float64Array[] = Array.from(
    { length: SHARDS },
    () => new Float64Array(FIRST_SLOTS),
  );
  const used = new Uint32Array(SHARDS);

  const mixed = (key: number) => {
    let h = Math.imul(key ^ Math.imul(key / 2 ** 32, 0x9e3779b1), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
  };
  const place = (slots: Float64Array, kept: number, hash: number): number => {
    const mask = slots.length - 1;
    let at = hash & mask;
    while (slots[at] !== 0 && slots[at] !== kept) at = (at + 1) & mask;
    return at;
  };

  /** True where the key was not there yet. */
  return (key: number): boolean => {
    const hash = mixed(key);
    const shard = hash >>> 28;
    const slots = shards[shard] as Float64Array;
    const at = place(slots, key + 1, hash);
    if (slots[at] !== 0) return false;
    slots[at] = key + 1;
    used[shard] = (used[shard] as number) + 1;
    if ((used[shard] as number) * 4 > slots.length * 3) {
      const larger = new Float64Array(slots.length * 2);
      for (const kept of slots) {
        if (kept !== 0) larger[place(larger, kept, mixed(kept - 1))] = kept;
      }
      shards[shard] = larger;
    }
    return true;
  };
}

/**
 * Counts rows whose id was seen before, in memory that stops growing: at `most` different ids
 * it stops comparing at the next. While ids only rise, each is new without being looked up. Texts are compared by hashes of 52 bits.
 */
export function seenIds(most = 1_000_000): SeenIds {
  const first: number[] = [];
  let rows = 0;
  let compared = 0;
  let stoppedAt: number | null = null;
  let different = 0;
  /** Keys of the rows for as long as ids rose; `chunk` is the last of them. */
  let rising: Float64Array[] | undefined = [];
  let chunk = new Float64Array(0);
  let inChunk = 0;
  let last: Uint8Array = new Uint8Array(0);
  let isNew = keyTable();

  /** Beyond the most that are kept, a higher id is new all the same. */
  function keepRising(key: number): void {
    compared++;
    if (different++ >= most) return;
    if (inChunk === chunk.length) {
      chunk = new Float64Array(CHUNK);
      inChunk = 0;
      rising?.push(chunk);
    }
    chunk[inChunk++] = key;
  }

  function lookUpFromNowOn(): void {
    const chunks = rising ?? [];
    rising = undefined;
    chunk = new Float64Array(0);
    let left = different;
    for (let keys = chunks.shift(); keys; keys = chunks.shift()) {
      for (let i = 0; i < CHUNK && left > 0; i++, left--) isNew(keys[i] as number);
    }
  }

  function stop(row: number): void {
    stoppedAt = row;
    isNew = keyTable();
    rising = undefined;
    chunk = new Float64Array(0);
  }

  function lookUp(key: number, row: number): void {
    if (stoppedAt !== null) return;
    if (!isNew(key)) {
      compared++;
      rows++;
      if (first.length < SHOWN) first.push(row);
    } else if (different < most) {
      compared++;
      different++;
    } else {
      stop(row);
    }
  }

  return {
    add({ highest, keys, lowest, rising: rises }, firstRow) {
      if (stoppedAt !== null) return;
      const goesOn =
        rising !== undefined &&
        rises &&
        (lowest.length === 0 || isHigher(lowest, 0, lowest.length, last, 0, last.length));
      if (goesOn && lowest.length > 0) last = highest;
      if (!goesOn && rising) {
        if (different > most) {
          stop(firstRow);
          return;
        }
        lookUpFromNowOn();
      }
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i] as number;
        if (Number.isNaN(key)) continue;
        if (goesOn) keepRising(key);
        else lookUp(key, firstRow + i);
      }
    },
    report: () => ({ rows, first, compared, stoppedAt }),
  };
}
