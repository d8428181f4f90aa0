import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUR_COLUMNS, valuesSelect } from './our-command.ts';
import type { Entry } from './take-turns.ts';

export interface Peer {
  readonly name: string;
  /** Only in a full run, and there in fewer rounds: it takes seconds. */
  readonly slow: boolean;
  entry(input: string, output: string): Entry;
}

export interface Peers {
  readonly peers: readonly Peer[];
  /** Those that cannot run here, and why. */
  readonly skipped: string[];
}

const COLUMNS = { id: 'id', scores: ['anxiety', 'avoidance'] } as const;
const SLOW_ROUNDS = 3;

interface Script {
  readonly name: string;
  readonly file: string;
  readonly command: string;
  /** Arguments that only succeed where what the script needs is installed. */
  readonly probe: readonly string[];
  readonly args?: readonly string[];
  readonly more?: readonly string[];
  readonly slow?: boolean;
  readonly columns?: Entry['columns'];
}

const imports = (name: string) => ['--input-type=module', '-e', `await import('${name}')`];
const library = (...names: readonly string[]) => [
  '--vanilla',
  '-e',
  names.map((name) => `library(${name})`).join(';'),
];

function scripts(folder: string, generated: string | null): readonly Script[] {
  const node = process.execPath;
  const duckdb = { file: 'duckdb.mjs', command: node, probe: imports('@duckdb/node-api') };
  return [
    {
      name: 'polars (nodejs-polars), typed schema',
      file: 'polars.mjs',
      command: node,
      probe: imports('nodejs-polars'),
    },
    { name: 'DuckDB, SQL by hand', ...duckdb, more: [join(folder, 'duckdb.sql')] },
    ...(generated
      ? [{ name: 'DuckDB, SQL of relata', ...duckdb, more: [generated], columns: OUR_COLUMNS }]
      : []),
    {
      name: 'R data.table',
      file: 'data-table.R',
      command: 'Rscript',
      args: ['--vanilla'],
      probe: library('data.table'),
    },
    {
      name: 'Papa Parse',
      file: 'papaparse.mjs',
      command: node,
      probe: imports('papaparse'),
      slow: true,
    },
    {
      name: 'pandas',
      file: 'pandas_scores.py',
      command: 'python3',
      probe: ['-c', 'import pandas, numpy'],
      slow: true,
    },
    {
      name: 'csv-parse',
      file: 'csv-parse.mjs',
      command: node,
      probe: imports('csv-parse'),
      slow: true,
    },
    {
      name: 'R psych::scoreItems, data.table',
      file: 'psych.R',
      command: 'Rscript',
      args: ['--vanilla'],
      probe: library('data.table', 'psych'),
      slow: true,
    },
  ];
}

/** What a process said last of why it failed, in one line. */
const reason = ({ error, stderr, status }: ReturnType<typeof spawnSync>): string =>
  error?.message ??
  (String(stderr)
    .split('\n')
    .find((line) => /error/i.test(line)) ||
    `ended with ${status}`);

/** Installs the peers of npm beside copies of the scripts, and sees which of them run here. */
export function findPeers(folder: string): Peers {
  const place = join(folder, 'peers');
  mkdirSync(place);
  cpSync(new URL('peers/', import.meta.url), place, { recursive: true });
  const manifest = new URL('../../peers/package.json', import.meta.url);
  cpSync(manifest, join(place, 'package.json'));
  const skipped: string[] = [];
  const npm = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  const installed = spawnSync('npm', npm, { cwd: place, encoding: 'utf8' });
  if (installed.status !== 0) skipped.push(`packages of npm: ${reason(installed)}`);

  const select = valuesSelect('answers');
  const generated = select === null ? null : join(place, 'generated.sql');
  if (select === null) skipped.push('DuckDB, SQL of relata: no `relata sql --detail values` here');
  else writeFileSync(generated as string, select);

  const peers: Peer[] = [];
  for (const script of scripts(place, generated)) {
    const { name, command, args = [], more = [], file, slow = false, columns = COLUMNS } = script;
    const probed = spawnSync(command, script.probe, { cwd: place, encoding: 'utf8' });
    if (probed.status !== 0) {
      skipped.push(`${name}: ${reason(probed)}`);
      continue;
    }
    peers.push({
      name,
      slow,
      entry: (input, output) => ({
        name,
        command,
        args: [...args, join(place, file), input, output, ...more],
        output,
        columns,
        ...(slow ? { rounds: SLOW_ROUNDS } : {}),
      }),
    });
  }
  return { peers, skipped };
}

export const copyOf = (input: string, output: string): Entry => ({
  name: 'Node: copy the file as a stream',
  command: process.execPath,
  args: [new URL('peers/copy.mjs', import.meta.url).pathname, input, output],
  output,
});
