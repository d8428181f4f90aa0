// csv-parse: rows as arrays from a stream. usage: node csv-parse.mjs IN OUT
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { lineOf, linesTo } from './row-score.mjs';

const [input, output] = process.argv.slice(2);
const lines = linesTo(output);
for await (const cells of createReadStream(input).pipe(parse({ from_line: 2 }))) {
  await lines.write(lineOf(cells));
}
await lines.end();
