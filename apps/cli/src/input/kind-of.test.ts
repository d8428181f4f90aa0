import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Kind, kindOf } from './kind-of.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const zip = (name: string) => latin1(`PK\x03\x04${'\0'.repeat(26)}${name}`);

test.each<[kind: Kind, name: string, bytes: Uint8Array]>([
  ['delimited', 'in.csv', latin1('id,a\n1,2\n')],
  ['delimited', 'in.json', latin1('id,a\n')],
  ['delimited', 'in.parquet', latin1('id,a\n')],
  ['delimited', '-', latin1('[id],a\n')],
  ['delimited', '-', latin1('')],
  ['gzip', 'in.csv', gzipSync('a')],
  ['zstd', 'in.csv', zstdCompressSync('a')],
  ['xlsx', 'in.csv', zip('[Content_Types].xml')],
  ['xlsx', 'in.xlsx', zip('anything')],
  ['xlsx', '-', zip('xl/workbook.xml')],
  ['zip', 'in.zip', zip('answers.csv')],
  ['xls', 'in.xlsx', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['sav', 'in.sav', latin1('$FL2@(#)')],
  ['sav', 'in', latin1('$FL3@(#)')],
  ['parquet', 'in', latin1('PAR1')],
  ['arrow', 'in.feather', latin1('ARROW1\0\0')],
  ['feather1', 'in.feather', latin1('FEA1')],
  ['sqlite', 'in', latin1('SQLite format 3\0')],
  ['duckdb', 'in', latin1('12345678DUCK')],
  ['otherArchive', 'in', latin1('BZh91AY')],
  ['json', 'in', latin1(' [\n {"a": 1}')],
  ['json', 'in.json', latin1('{"a": 1}\n')],
  ['json', 'in.json', latin1('\xef\xbb\xbf{\n  "a": 1\n}')],
  ['ndjson', 'in', latin1('{"a": 1}\n{"a": 2}\n')],
  ['ndjson', 'in.jsonl', latin1('{"a": 1}\n')],
])('%s, named %s, is told by its bytes', (kind, name, bytes) => {
  expect(kindOf(name, bytes)).toBe(kind);
});
