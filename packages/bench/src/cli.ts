import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ecrR } from 'relata/instruments/ecr-r';
import { madeUpAnswers } from './answers.ts';
import { fieldsOf } from './fields.ts';
import { type Run, run } from './processes.ts';
import { shown, spread, table } from './timing.ts';

const ROWS = 100_000;
const ROUNDS = 5;

const cli = new URL('../../../apps/cli/dist/main.js', import.meta.url).pathname;
const copy = `
  const { createReadStream, createWriteStream } = require('node:fs');
  createReadStream(process.argv[1]).pipe(createWriteStream(process.argv[2]));
`;

const folder = mkdtempSync(join(tmpdir(), 'relata-bench-'));
try {
  const input = join(folder, 'answers.csv');
  const output = join(folder, 'scores.csv');
  const header = ['id', ...fieldsOf(ecrR).map((field) => field.id)].join(',');
  const rows = madeUpAnswers(ecrR, ROWS, 0.02).map((row, i) => `p${i + 1},${row.join(',')}`);
  writeFileSync(input, `${header}\n${rows.join('\n')}\n`);

  const entries = {
    'relata score': [
      cli,
      'score',
      input,
      '--instrument',
      'ecr-r',
      '--keep',
      'id',
      '--output',
      output,
    ],
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
