// Papa Parse: rows as arrays from a stream. usage: node papaparse.mjs IN OUT
import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { lineOf, linesTo } from './row-score.mjs';

const [input, output] = process.argv.slice(2);
const lines = linesTo(output);
const rows = createReadStream(input).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: true }));
let header = true;
for await (const cells of rows) {
  if (!header) await lines.write(lineOf(cells));
  header = false;
}
await lines.end();
