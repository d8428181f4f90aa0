/** What the bytes of a source are. `delimited` is whatever none of the others is. */
export type Kind =
  | 'delimited'
  | 'gzip'
  | 'zstd'
  | 'xlsx'
  | 'sav'
  | 'parquet'
  | 'arrow'
  | 'json'
  | 'ndjson'
  | 'sqlite'
  | 'duckdb'
  | 'feather1'
  | 'xls'
  | 'zip'
  | 'otherArchive';

/** How many bytes `kindOf` needs to see of a longer source. */
export const KIND_BYTES = 4096;

const SIGNATURES: readonly (readonly [kind: Kind, at: number, bytes: string])[] = [
  ['gzip', 0, '\x1f\x8b'],
  ['zstd', 0, '\x28\xb5\x2f\xfd'],
  ['xls', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['sav', 0, '$FL2'],
  ['sav', 0, '$FL3'],
  ['parquet', 0, 'PAR1'],
  ['arrow', 0, 'ARROW1'],
  ['feather1', 0, 'FEA1'],
  ['sqlite', 0, 'SQLite format 3\0'],
  ['duckdb', 8, 'DUCK'],
  ['otherArchive', 0, 'BZh'],
  ['otherArchive', 0, '\xfd7zXZ\0'],
  ['otherArchive', 0, '7z\xbc\xaf\x27\x1c'],
  ['otherArchive', 0, 'Rar!\x1a'],
];

const ZIP = 'PK\x03\x04';
/** Where the name of the first file in a zip archive stands. */
const ZIP_NAME = 30;
const WORKBOOK = /^(\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/)/;

const JSON_ARRAY = /^\s*\[\s*[[{]/;
const JSON_OBJECT = /^\s*\{\s*("|\})/;
const TWO_OBJECTS = /^\s*\{[^\n]*\}[ \t\r]*\n[ \t]*\{/;

/** A piece of JSON by its beginning; one object is a document unless its file is named as lines are. */
function jsonKind(name: string, text: string): Kind | undefined {
  if (JSON_ARRAY.test(text)) return 'json';
  if (!JSON_OBJECT.test(text)) return undefined;
  return TWO_OBJECTS.test(text) || /\.(ndjson|jsonl)(\.|$)/i.test(name) ? 'ndjson' : 'json';
}

/**
 * What a source is, by its first bytes; its name decides only where bytes leave it open
 * (a zip archive that is a workbook, one line of JSON). Compressed bytes are `gzip` or
 * `zstd`, whatever is inside.
 */
export function kindOf(name: string, firstBytes: Uint8Array): Kind {
  // A character for each byte.
  const text = Buffer.from(firstBytes.subarray(0, KIND_BYTES)).toString('latin1');
  const found = SIGNATURES.find(([, at, bytes]) => text.startsWith(bytes, at));
  if (found) return found[0];
  if (text.startsWith(ZIP)) {
    return /\.xls[xm]$/i.test(name) || WORKBOOK.test(text.slice(ZIP_NAME)) ? 'xlsx' : 'zip';
  }
  return jsonKind(name, text.replace(/^\u00ef\u00bb\u00bf/, '')) ?? 'delimited';
}
