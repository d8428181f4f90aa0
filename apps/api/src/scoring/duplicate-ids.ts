import { idTable } from './id-table.ts';
import type { RowId } from './read-row.ts';

const QUOTE = 34;
const MOST_DUPLICATES = 100;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Notices ids that come more than once; 7 and "7" are the same. */
export interface DuplicateIds {
  /** Takes in an id. */
  add(id: RowId): void;
  /** Takes in an id as JSON has it, in ASCII and without escapes, quotes and all. */
  addJson(bytes: Uint8Array, from: number, to: number): void;
  /** Takes in the id that these bytes are. */
  addText(bytes: Uint8Array, from: number, to: number): void;
  /** Ids that came more than once, at most 100. */
  list(): RowId[];
  /** Ids that were remembered, and whether those were all. */
  compared(): { readonly ids: number; readonly all: boolean };
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** The bytes of an id; where it is no whole text, those of its JSON, which tells lone surrogates apart. */
const bytesOf = (id: RowId): Uint8Array => {
  const text = String(id);
  return encoder.encode(LONE_SURROGATE.test(text) ? `\0${JSON.stringify(text)}` : text);
};

export function duplicateIds(most: Parameters<typeof idTable>[0]): DuplicateIds {
  const seen = idTable(most);
  const duplicates = new Map<string, RowId>();
  const note = (id: RowId) => {
    const key = String(id);
    if (duplicates.size < MOST_DUPLICATES) duplicates.set(key, id);
  };
  return {
    add(id) {
      const bytes = bytesOf(id);
      if (!seen.add(bytes, 0, bytes.length)) note(id);
    },
    addJson(bytes, from, to) {
      const quoted = bytes[from] === QUOTE ? 1 : 0;
      if (seen.add(bytes, from + quoted, to - quoted)) return;
      note(JSON.parse(decoder.decode(bytes.subarray(from, to))) as RowId);
    },
    addText(bytes, from, to) {
      if (!seen.add(bytes, from, to)) note(decoder.decode(bytes.subarray(from, to)));
    },
    list: () => [...duplicates.values()],
    compared: () => ({ ids: seen.count(), all: !seen.full() }),
  };
}
