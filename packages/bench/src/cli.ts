import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ecrR } from 'relata/instruments/ecr-r';
import { madeUpAnswers } from './answers.ts';
import { fieldsOf } from './fields.ts';
import { type Run, run } from './processes.ts';
import { shown, spread, table } from './timing.ts';

const ROWS = 1_000_000;
const AT_ONCE = 50_000;
const ROUNDS = 5;

const cli = new URL('../../../apps/cli/dist/main.js', import.meta.url).pathname;
/** Other builds to hold it against: `node src/cli.ts /path/to/an/earlier/apps/cli/dist/main.js`. */
const others = process.argv.slice(2);
const copy = `
  const { createReadStream, createWriteStream } = require('node:fs');
  createReadStream(process.argv[1]).pipe(createWriteStream(process.argv[2]));
`;

const folder = mkdtempSync(join(tmpdir(), 'relata-bench-'));
try {
  const input = join(folder, 'answers.csv');
  const output = join(folder, 'scores.csv');
  const header = ['id', ...fieldsOf(ecrR).map((field) => field.id)].join(',');
  writeFileSync(input, `${header}\n`);
  for (let done = 0; done < ROWS; done += AT_ONCE) {
    const rows = madeUpAnswers(ecrR, AT_ONCE, 0.02, done + 1);
    appendFileSync(input, rows.map((row, i) => `p${done + i + 1},${row.join(',')}\n`).join(''));
  }

  const scored = [input, '--instrument', 'ecr-r', '--keep', 'id', '--output', output];
  const entries = {
    'relata score': [cli, 'score', ...scored],
    ...Object.fromEntries(
      others.map((main) => [`the same of ${main}`, [main, 'score', ...scored]]),
    ),
    'relata --version (start-up)': [cli, '--version'],
    'Node: copy the file as a stream': ['-e', copy, input, output],
  };
  const runs = new Map<string, Run[]>(Object.keys(entries).map((name) => [name, []]));
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(entries)) {
      rmSync(output, { force: true });
      const done = await run(process.execPath, args);
      if (round >= 0) runs.get(name)?.push(done);
    }
  }
  console.log(
    `Node ${process.version}, ${ROWS} rows of an id and 36 items, ${ROUNDS} rounds in turn\n`,
  );
  console.log(
    table(
      ['what', 'wall s, median (range)', 'peak memory MB'],
      [...runs].map(([name, all]) => [
        name,
        shown(spread(all.map((one) => one.seconds))),
        shown(spread(all.map((one) => one.memory))),
      ]),
    ),
  );
} finally {
  rmSync(folder, { recursive: true });
}
