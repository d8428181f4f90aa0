import { textOfUtf8 } from './utf8.ts';

/** Spellings of labels in a file that are known by their bytes. */
const MOST_SPELLINGS = 32;

/**
 * A text as labels of response options are compared: in small letters, spaces at the ends
 * taken off and others drawn together, typographic apostrophes and dashes made plain.
 */
export const normalisedLabel = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

export function same(bytes: Uint8Array, from: number, to: number, text: Uint8Array): boolean {
  if (to - from !== text.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[from + i] !== text[i]) return false;
  return true;
}

/** The answer that a text stands for; undefined where it is no label. */
export type LabelReader = (bytes: Uint8Array, from: number, to: number) => number | undefined;

/** A spelling that was met before is known by its bytes, without making a text of it. */
export function labelReader(labels: ReadonlyMap<string, number>): LabelReader {
  const known: { readonly bytes: Uint8Array; readonly answer: number }[] = [];
  return (bytes, from, to) => {
    for (let i = 0; i < known.length; i++) {
      const one = known[i] as (typeof known)[number];
      if (same(bytes, from, to, one.bytes)) return one.answer;
    }
    const answer = labels.get(normalisedLabel(textOfUtf8(bytes, from, to)));
    if (answer !== undefined && known.length < MOST_SPELLINGS) {
      known.push({ bytes: bytes.slice(from, to), answer });
    }
    return answer;
  };
}
