import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './relata.ts';

const MAIN = join(import.meta.dirname, '../../src/main.ts');

/** Writes the address of every module that is loaded to file descriptor 3, as the process exits. */
const LISTED = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { registerHooks } from 'node:module';
  const urls = [];
  registerHooks({ load: (url, context, next) => (urls.push(url), next(url, context)) });
  process.on('exit', () => writeSync(3, urls.join('\\n')));
`)}`;

/** Runs the command as a process of its own, and answers what it loaded: paths from the root, packages, built-ins. */
export function loaded(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const done = spawnSync(process.execPath, ['--import', LISTED, MAIN, ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const modules = String(done.output[3])
    .split('\n')
    .map((url) => url.replace(`file://${ROOT}/`, '').replace(/^.*\/node_modules\//, 'package:'));
  return { code: done.status, out: done.stdout, err: done.stderr, modules };
}
