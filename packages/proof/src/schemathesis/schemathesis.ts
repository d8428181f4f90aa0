import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, served } from '../openapi/documents.ts';
import type { Server } from '../serve.ts';

const own = (file: string) => join(import.meta.dirname, file);

const PYTHON = process.env['RELATA_PYTHON'] ?? 'python3';

const START = 'from schemathesis.cli import schemathesis; schemathesis()';

/** Why Schemathesis cannot run here; null where it can. */
export const WHY_NOT: string | null =
  spawnSync(PYTHON, ['-c', START, '--version']).status === 0
    ? null
    : `${PYTHON} has no schemathesis; RELATA_PYTHON names another`;

const ENVIRONMENT = {
  SCHEMATHESIS_HOOKS: own('hooks.py'),
  PYTHONDONTWRITEBYTECODE: '1',
  NO_COLOR: '1',
};

export interface Outcome {
  readonly passed: boolean;
  readonly cases: number;
  readonly report: string;
}

const operations = Object.values(served.paths).flatMap((methods) => Object.keys(methods)).length;

/** Runs every check of Schemathesis on a server, with at least so many cases in all. */
export function schemathesis(server: Server, least: number, seed: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'relata-schemathesis-'));
  const child = spawn(
    PYTHON,
    [
      '-c',
      START,
      ...['--config-file', own('schemathesis.toml')],
      ...['run', at('openapi.json').pathname, '--url', server.url],
      ...['--checks', 'all', '--continue-on-failure', '--no-shrink'],
      ...['--max-examples', String(Math.ceil(least / operations)), '--seed', String(seed)],
    ],
    { cwd: folder, env: { ...process.env, ...ENVIRONMENT, RELATA_URL: server.url } },
  );
  let report = '';
  for (const output of [child.stdout, child.stderr]) {
    output.setEncoding('utf8').on('data', (text: string) => {
      report += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      rmSync(folder, { recursive: true });
      const cases = Number(/(\d+) generated/.exec(report)?.[1] ?? 0);
      resolve({ passed: code === 0, cases, report });
    });
  });
}
