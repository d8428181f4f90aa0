const FIRST_SLOTS = 1 << 10;

/** Tells ids that came before, by their bytes; in memory that stops growing. */
export interface IdTable {
  /** False where the same bytes were added before; true for all once there are too many. */
  add(bytes: Uint8Array, from: number, to: number): boolean;
  /** Ids that were remembered. */
  count(): number;
  /** Whether there were too many to be told apart. */
  full(): boolean;
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) >>> 0;
}

/**
 * `most`: ids and bytes of ids that are remembered. While ids only rise (longer, or as long
 * and later in the order of bytes) each is new without being looked up.
 */
export function idTable(most: { readonly ids: number; readonly bytes: number }): IdTable {
  /** Number of an id plus one, by its hash; 0 is an empty slot. Made when ids no longer rise. */
  let slots = new Int32Array(0);
  /** Where each id ends in `kept`; it begins where the one before ends. */
  let ends = new Int32Array(FIRST_SLOTS);
  let kept = new Uint8Array(FIRST_SLOTS << 3);
  let count = 0;
  let used = 0;
  let full = false;
  let rising = true;

  const startOf = (number: number) => (number === 0 ? 0 : (ends[number - 1] as number));

  function isHigher(bytes: Uint8Array, from: number, to: number): boolean {
    if (count === 0) return true;
    const last = startOf(count - 1);
    const length = used - last;
    if (to - from !== length) return to - from > length;
    for (let i = 0; i < length; i++) {
      const byte = bytes[from + i] as number;
      if (byte !== kept[last + i]) return byte > (kept[last + i] as number);
    }
    return false;
  }

  function isId(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = startOf(number);
    if ((ends[number] as number) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (kept[start + i - from] !== bytes[i]) return false;
    return true;
  }

  function lookUpFromNowOn(size: number): void {
    slots = new Int32Array(size);
    for (let number = 0; number < count; number++) {
      let at = hashOf(kept, startOf(number), ends[number] as number) & (size - 1);
      while (slots[at] !== 0) at = (at + 1) & (size - 1);
      slots[at] = number + 1;
    }
  }

  /** The slot of an id: its own, or the empty one where it goes. */
  function slotOf(bytes: Uint8Array, from: number, to: number): number {
    const mask = slots.length - 1;
    let at = hashOf(bytes, from, to) & mask;
    while (slots[at] !== 0 && !isId((slots[at] as number) - 1, bytes, from, to)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  function remember(bytes: Uint8Array, from: number, to: number): void {
    if (used + to - from > kept.length) {
      const larger = new Uint8Array(2 * (used + to - from));
      larger.set(kept.subarray(0, used));
      kept = larger;
    }
    if (count === ends.length) {
      const larger = new Int32Array(2 * count);
      larger.set(ends);
      ends = larger;
    }
    for (let i = from; i < to; i++) kept[used++] = bytes[i] as number;
    ends[count++] = used;
  }

  function stop(): void {
    full = true;
    slots = new Int32Array(0);
    ends = new Int32Array(0);
    kept = new Uint8Array(0);
  }

  return {
    count: () => count,
    full: () => full,
    add(bytes, from, to) {
      if (full) return true;
      let slot = -1;
      if (rising && !isHigher(bytes, from, to)) {
        rising = false;
        lookUpFromNowOn(Math.max(FIRST_SLOTS, 2 ** Math.ceil(Math.log2(4 * count))));
      }
      if (!rising) {
        slot = slotOf(bytes, from, to);
        if (slots[slot] !== 0) return false;
      }
      if (count >= most.ids || used + to - from > most.bytes) {
        stop();
        return true;
      }
      remember(bytes, from, to);
      if (slot < 0) return true;
      slots[slot] = count;
      if (2 * count > slots.length) lookUpFromNowOn(2 * slots.length);
      return true;
    },
  };
}
