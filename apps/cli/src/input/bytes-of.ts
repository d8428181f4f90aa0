import { isAscii, isUtf8 } from 'node:buffer';
import {
  type Encoding,
  firstSign,
  firstUndefined1252,
  nulInside,
  otherEncoding,
  SIGNS_WITHIN,
  shownEncoding,
  type TextEncoding,
  unexpectedEncoding,
} from './encoding.ts';
import { readFailure } from './failures.ts';
import type { Source } from './source.ts';
import type { Watch } from './watch.ts';

type Pieces = AsyncIterable<Uint8Array>;
type Utf8 = AsyncGenerator<Uint8Array, void, undefined>;

const NOTHING: Uint8Array = new Uint8Array(0);
/** What it takes to see UTF-16 by its NUL bytes. */
const HEAD = 512;

const join = (a: Uint8Array, b: Uint8Array) => (a.length > 0 ? Buffer.concat([a, b]) : b);

/** Where the last character of UTF-8 begins that may go on behind the end. */
function lastWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Where bytes stop being UTF-8. */
export function firstFault(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const part = bytes.subarray(0, middle);
    if (isUtf8(part.subarray(0, lastWhole(part)))) good = middle;
    else bad = middle;
  }
  return lastWhole(bytes.subarray(0, good));
}

function checkNul(name: string, bytes: Uint8Array, position: number): void {
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw nulInside(name, position + nul);
}

/** Text in another encoding; `strict` where that was guessed. */
async function* converted(
  name: string,
  pieces: Pieces,
  encoding: TextEncoding,
  start: number,
  strict: boolean,
): Utf8 {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let position = start;
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw otherEncoding(name, encoding, ` (near byte ${position + 1})`);
    }
  };
  for await (const bytes of pieces) {
    const text = decode(bytes);
    if (text.includes('\0')) throw nulInside(name, position);
    const strange = strict ? firstUndefined1252(bytes) : Number.POSITIVE_INFINITY;
    if (Number.isFinite(strange)) {
      throw otherEncoding(
        name,
        'utf-8',
        `, nor windows-1252 (near byte ${position + strange + 1})`,
      );
    }
    position += bytes.length;
    yield Buffer.from(text);
  }
  decode();
}

/** Text in UTF-8, as it is. While it is `open` and all ASCII so far, it may prove to be windows-1252. */
async function* checkedUtf8(name: string, pieces: Pieces, open: boolean, watch: Watch): Utf8 {
  const iterator = pieces[Symbol.asyncIterator]();
  let undecided = open;
  let rest = NOTHING;
  let position = 0;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    const bytes = next.value;
    checkNul(name, bytes, position + rest.length);
    const all = join(rest, bytes);
    if (undecided && !isAscii(all)) {
      const sign = firstSign(all);
      const at = position + all.findIndex((byte) => byte > 0x7f);
      if (sign === 'windows-1252' && at < SIGNS_WITHIN) {
        watch.onNote?.(
          `${name} is no UTF-8 and was read as windows-1252 (Latin-1); --encoding names another encoding.`,
        );
        const behind = { [Symbol.asyncIterator]: () => iterator };
        yield* converted(name, prefixed(all, behind), 'windows-1252', position, true);
        return;
      }
      undecided = sign === undefined;
    }
    const end = lastWhole(all);
    const whole = all.subarray(0, end);
    if (!isUtf8(whole)) {
      throw otherEncoding(name, 'utf-8', ` (near byte ${position + firstFault(whole) + 1})`);
    }
    rest = all.slice(end);
    position += end;
    undecided &&= position < SIGNS_WITHIN;
    yield whole;
  }
  if (rest.length > 0) {
    throw otherEncoding(name, 'utf-8', ': it ends in the middle of a character, or is cut off');
  }
}

async function* prefixed(first: Uint8Array, pieces: Pieces): Utf8 {
  if (first.length > 0) yield first;
  yield* pieces;
}

async function headOf(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head = NOTHING;
  while (head.length < HEAD) {
    const next = await iterator.next();
    if (next.done) break;
    head = join(head, next.value);
  }
  return head;
}

/**
 * The text of a source as UTF-8, cut between characters; what is not text in its encoding
 * is an error: nothing is replaced without a word. UTF-8 is passed on without a copy.
 */
export async function* bytesOf(source: Source, encoding: Encoding, watch: Watch = {}): Utf8 {
  const { name } = source;
  const asked = source.encoding ?? encoding;
  try {
    const iterator: AsyncIterator<Uint8Array> = source.open(watch)[Symbol.asyncIterator]();
    try {
      const head = await headOf(iterator);
      const shown = shownEncoding(head);
      if (asked !== 'auto' && shown !== undefined && shown !== asked) {
        throw unexpectedEncoding(name, asked, shown);
      }
      const pieces = prefixed(head, { [Symbol.asyncIterator]: () => iterator });
      const taken = asked === 'auto' ? (shown ?? 'utf-8') : asked;
      if (taken === 'utf-8') {
        yield* checkedUtf8(name, pieces, asked === 'auto' && shown === undefined, watch);
      } else yield* converted(name, pieces, taken, 0, false);
    } finally {
      await iterator.return?.();
    }
  } catch (error) {
    throw readFailure(name, error);
  }
}
