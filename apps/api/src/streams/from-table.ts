import { ProblemError } from '../problems/problem-error.ts';
import type { Converter } from './converter.ts';
import { headerReader, type TableHeader } from './table-header.ts';
import { textGuard } from './text-guard.ts';

/** Takes in a table from its header on, once that is known. */
export type TableWork = (header: TableHeader) => Converter;

const NONE = new Uint8Array(0);

/** Reads the header of a table, and holds its bytes to UTF-8; the rest is for `work`. */
export function fromTable(separator: string | null, work: TableWork): Converter {
  const guard = textGuard();
  const readHeader = headerReader(separator);
  let inner: Converter | null = null;
  let before = 0;

  const notText = (at: number, nul: boolean) =>
    new ProblemError('malformedTable', {
      detail: nul
        ? `There is a NUL at byte ${at + 1}: the table is no UTF-8 text.`
        : `The table is not UTF-8 at byte ${at + 1}.`,
    });

  function* whole(bytes: Uint8Array, last: boolean): Generator<Uint8Array, void, undefined> {
    if (inner) {
      yield* inner.push(bytes);
      return;
    }
    const header = readHeader(bytes, last);
    if (!header) return;
    inner = work(header);
    yield* inner.push(header.bytes);
  }

  return {
    *push(bytes) {
      const fault = guard.check(bytes);
      yield* whole(fault < 0 ? bytes : bytes.subarray(0, fault), false);
      if (fault >= 0) throw notText(before + fault, bytes[fault] === 0);
      before += bytes.length;
    },
    *end() {
      if (guard.cut()) throw notText(before, false);
      if (!inner) yield* whole(NONE, true);
      if (inner) yield* inner.end();
    },
    broken: (error) => inner?.broken(error) ?? NONE,
  };
}
