import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { SQL_DIALECTS } from './index.ts';

const PYTHON = process.env['RELATA_PYTHON'] ?? 'python3';
const script = fileURLToPath(new URL('../../scripts/parse-sql.py', import.meta.url));
const golden = fileURLToPath(new URL('golden/', import.meta.url));
const here = spawnSync(PYTHON, ['-c', 'import sqlglot']).status === 0;
const why = here ? '' : ` (skipped: ${PYTHON} has no sqlglot; RELATA_PYTHON names another)`;

describe.skipIf(!here)(`Read by a parser of each dialect${why},`, () => {
  test.each(SQL_DIALECTS)('every golden file for %s is one SELECT', (dialect) => {
    const files = readdirSync(golden).filter((file) => file.endsWith(`.${dialect}.sql`));
    expect(files).toHaveLength(3);
    const words = [script, ...files.map((file) => `${golden}${file}`)];
    const { stdout, stderr } = spawnSync(PYTHON, words, { encoding: 'utf8' });
    expect(`${stdout}${stderr}`.trim()).toBe('parsed 3');
  });
});
