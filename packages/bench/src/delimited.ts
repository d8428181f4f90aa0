import { parse } from 'csv-parse/sync';
import { scorer } from 'relata';
import { delimitedScorer, delimitedText } from 'relata/delimited';
import { ecrR } from 'relata/instruments/ecr-r';
import { madeUpAnswers } from './answers.ts';
import { fieldsOf } from './fields.ts';
import { inTurn, shown, table } from './timing.ts';

const ROWS = 1_000_000;
const ROUNDS = 7;
/** Rows that csv-parse reads in a round: all of them would take a minute and fill the memory. */
const PARSED = 50_000;
const CHUNK = 512 * 1024;

const fields = fieldsOf(ecrR);
const header = `id,${fields.map((field) => field.id).join()}\n`;

/** The same made-up answers as bytes, every cell in quotes or none. */
function fileOf(rows: number, quote: string): Uint8Array {
  const pieces: Uint8Array[] = [new TextEncoder().encode(header)];
  for (let done = 0; done < rows; done += PARSED) {
    const lines = madeUpAnswers(ecrR, Math.min(PARSED, rows - done), 0.02, done + 1).map(
      (row, i) =>
        `${quote}p${done + i + 1}${quote},${row.map((one) => `${quote}${one ?? ''}${quote}`).join()}\n`,
    );
    pieces.push(new TextEncoder().encode(lines.join('')));
  }
  const file = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    file.set(piece, at);
    at += piece.length;
  }
  return file;
}

const compiled = scorer(ecrR);
let sink = 0;

function scored(file: Uint8Array): void {
  const reader = delimitedScorer({
    instruments: [{ scorer: compiled, columns: fields.map((_, i) => i + 1) }],
    width: fields.length + 1,
    kept: [0],
  });
  let rows = 0;
  for (let from = 0; from < file.length; from += CHUNK) {
    for (const block of reader.push(file.subarray(from, from + CHUNK))) rows += block.rows;
  }
  for (const block of reader.end()) rows += block.rows;
  if (rows !== ROWS) throw new Error(`${rows} rows`);
}

/** The same into the lines that `relata score` writes. */
function written(file: Uint8Array, detail: 'values' | 'statuses'): void {
  const reader = delimitedText({
    instruments: [{ instrument: ecrR, scorer: compiled, columns: fields.map((_, i) => i + 1) }],
    width: fields.length + 1,
    kept: [0],
    extras: { bounds: false, bands: false, detail },
  });
  let rows = 0;
  const take = (blocks: ReturnType<typeof reader.push>) => {
    for (const block of blocks) {
      rows += block.rows;
      sink += block.text.length;
    }
  };
  for (let from = 0; from < file.length; from += CHUNK) {
    take(reader.push(file.subarray(from, from + CHUNK)));
  }
  take(reader.end());
  if (rows !== ROWS) throw new Error(`${rows} rows`);
}

/** The least that anyone must do: look at each byte once. */
function scanned(file: Uint8Array): void {
  let lines = 0;
  for (let i = 0; i < file.length; i++) if (file[i] === 10) lines++;
  sink += lines;
}

const plain = fileOf(ROWS, '');
const quoted = fileOf(ROWS, '"');
const some = fileOf(PARSED, '');
const times = inTurn(
  {
    '`delimitedText`, values': () => written(plain, 'values'),
    '`delimitedText`, values and statuses': () => written(plain, 'statuses'),
    '`delimitedText`, values, every cell in quotes': () => written(quoted, 'values'),
    '`delimitedScorer`: blocks of scores': () => scored(plain),
    '`delimitedScorer`, every cell in quotes': () => scored(quoted),
    'a look at each byte (plain file)': () => scanned(plain),
    [`csv-parse alone, ${PARSED} rows`]: () => {
      sink += parse(some as never).length;
    },
  },
  ROUNDS,
);
if (sink === 0) throw new Error('Nothing was read.');

const base = (times['`delimitedText`, values']?.median as number) / ROWS;
const files = [plain, plain, quoted, plain, quoted, plain, some];
const sizes = files.map((file) => file.length);
const counts = files.map((file) => (file === some ? PARSED : ROWS));
console.log(
  `Node ${process.version}, rows of an id and ${fields.length} items (${ROWS}), ${ROUNDS} rounds in turn\n`,
);
console.log(
  table(
    ['what', 'ns an item', 'MB a second', 'time a row, of the first'],
    Object.entries(times).map(([name, time], i) => [
      name,
      shown(time, 1e6 / ((counts[i] as number) * fields.length)),
      Math.round((sizes[i] as number) / 1000 / time.median).toString(),
      (time.median / (counts[i] as number) / base).toFixed(2),
    ]),
  ),
);
