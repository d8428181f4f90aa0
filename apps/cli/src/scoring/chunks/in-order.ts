import type { Stretch } from '../people.ts';
import type { WhoAndWhen } from '../who-and-when.ts';
import type { ChunkTold } from './worker-data.ts';

/** Takes in whom chunks are about, in whatever order threads tell it: from a chunk and a row on. */
export function inOrder(found: WhoAndWhen, chunk = 0, firstRow = 1): (told: ChunkTold) => void {
  const waiting = new Map<number, Stretch | null>();
  let next = chunk;
  let row = firstRow;
  return ({ chunk, people }) => {
    // Keys that have to wait are copied: their thread writes over them.
    const waits = chunk !== next && people !== null;
    waiting.set(chunk, waits ? { ...people, keys: people.keys.slice() } : people);
    for (let one = waiting.get(next); one !== undefined; one = waiting.get(next)) {
      waiting.delete(next++);
      if (!one) continue;
      found.add(one, row);
      row += one.keys.length;
    }
  };
}
