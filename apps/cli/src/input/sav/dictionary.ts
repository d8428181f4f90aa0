import type { Watch } from '../watch.ts';
import { CutOff } from './byte-reader.ts';
import { textReader } from './encoding.ts';
import type { Numbers, SavHeader } from './header.ts';
import type { RawDictionary, RawVariable } from './records.ts';

/** Labels of a variable's values, by its name. */
export type ValueLabels = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** Bytes of a row that belong to a variable. */
export interface Part {
  readonly at: number;
  readonly length: number;
}

interface Named {
  readonly name: string;
}

export interface NumberVariable extends Named {
  readonly type: 'number';
  readonly at: number;
  readonly format: number;
  /** User-missing values, and the range of them. */
  readonly missing: readonly number[];
  readonly range: readonly [low: number, high: number] | undefined;
}

export interface TextVariable extends Named {
  readonly type: 'text';
  readonly parts: readonly Part[];
  readonly missing: readonly string[];
}

export type Variable = NumberVariable | TextVariable;

export interface Dictionary {
  readonly variables: readonly Variable[];
  /** Bytes of an unpacked row. */
  readonly rowLength: number;
  readonly rows: number | null;
  /** The number that stands for system-missing. */
  readonly systemMissing: number;
  readonly text: (bytes: Buffer) => string;
  readonly valueLabels: ValueLabels;
}

const FLOATS = 4;
const LONG_NAMES = 13;
const VERY_LONG = 14;
const ROWS = 16;
const LONG_MISSING = 22;

const SLOT = 8;
/** A text of more than 255 bytes is stored as several variables of 255, of which 252 count. */
const SEGMENT = 255;
const COUNTED = 252;

/** `NAME=value` pairs of an extension record. */
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\t').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [] : [[pair.slice(0, at), pair.slice(at + 1).replace(/\0/g, '')] as const];
    }),
  );

/** User-missing values of texts longer than eight bytes. */
function longMissing(bytes: Buffer | undefined, { int }: Numbers, text: (b: Buffer) => string) {
  const found = new Map<string, string[]>();
  let at = 0;
  while (bytes && at < bytes.length) {
    const nameEnd = at + 4 + int(bytes, at);
    const name = text(bytes.subarray(at + 4, nameEnd));
    const count = bytes[nameEnd] as number;
    const length = int(bytes, nameEnd + 1);
    at = nameEnd + 5;
    found.set(
      name,
      Array.from({ length: count }, (_, i) =>
        text(bytes.subarray(at + i * length, at + (i + 1) * length)),
      ),
    );
    at += count * length;
  }
  return found;
}

function numberVariable(raw: RawVariable, name: string, at: number, { float }: Numbers) {
  const values = raw.missing.map((bytes) => float(bytes, 0));
  const range = raw.missingCount < 0 ? ([values[0], values[1]] as [number, number]) : undefined;
  return {
    type: 'number',
    name,
    at,
    format: raw.format,
    missing: range ? values.slice(2) : values,
    range,
  } satisfies NumberVariable;
}

/** What the records say: variables under their full names, and where each stands in a row. */
export function dictionaryOf(
  file: string,
  header: SavHeader,
  raw: RawDictionary,
  watch: Watch,
): Dictionary {
  const { numbers } = header;
  const text = textReader(file, header, raw, watch);
  const extension = (subtype: number) => {
    const bytes = raw.extensions.get(subtype);
    return bytes ? text(bytes) : '';
  };
  const longNames = pairs(extension(LONG_NAMES));
  const veryLong = pairs(extension(VERY_LONG));
  const missingTexts = longMissing(raw.extensions.get(LONG_MISSING), numbers, text);
  const floats = raw.extensions.get(FLOATS);
  const variables: Variable[] = [];
  const bySlot = new Map<number, string>();
  const starts = raw.variables.flatMap(({ width }, slot) => (width < 0 ? [] : [slot]));
  for (let i = 0; i < starts.length; i++) {
    const slot = starts[i] as number;
    const one = raw.variables[slot] as RawVariable;
    const short = text(one.name);
    const name = longNames.get(short) ?? short;
    if (one.width === 0) {
      variables.push(numberVariable(one, name, slot * SLOT, numbers));
      bySlot.set(slot + 1, name);
      continue;
    }
    const length = Number(veryLong.get(short) ?? one.width);
    const segments = length > SEGMENT ? Math.ceil(length / COUNTED) : 1;
    const parts = starts.slice(i, i + segments).map((start) => ({
      at: start * SLOT,
      length: Math.min(SEGMENT, (raw.variables[start] as RawVariable).width),
    }));
    if (parts.length < segments) throw new CutOff();
    const missing = missingTexts.get(name) ?? one.missing.map(text);
    variables.push({ type: 'text', name, parts, missing });
    i += segments - 1;
  }
  const labels = raw.labels.flatMap(({ labels, variables: slots }) => {
    const found = new Map(labels.map(([value, label]) => [numbers.float(value, 0), text(label)]));
    return slots.flatMap((slot) => {
      const name = bySlot.get(slot);
      return name === undefined ? [] : [[name, found] as const];
    });
  });
  const rows = raw.extensions.get(ROWS);
  return {
    variables,
    rowLength: raw.variables.length * SLOT,
    rows: header.rows ?? (rows && rows.length >= 16 ? numbers.long(rows, 8) : null),
    systemMissing: floats ? numbers.float(floats, 0) : -Number.MAX_VALUE,
    text,
    valueLabels: new Map(labels),
  };
}
