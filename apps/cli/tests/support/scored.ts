import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, relata, rowsOf } from './relata.ts';

/** Scores a file of this text with these options; answers what ran, and what came out. */
export async function scored(text: string | Uint8Array, ...options: string[]) {
  const cwd = folder();
  return scoredIn(cwd, text, ...options);
}

/** The same in a folder that holds other files already. */
export const scoredIn = (cwd: string, text: string | Uint8Array, ...options: string[]) =>
  done('score', 'scored', cwd, text, options);

/** Runs a verb on a file of this text; answers what ran, and what came out beside the file. */
export async function done(
  verb: string,
  named: string,
  cwd: string,
  text: string | Uint8Array,
  options: readonly string[],
) {
  writeFileSync(join(cwd, 'in.csv'), text);
  const ran = await relata([verb, 'in.csv', ...options, '--json'], { cwd });
  const output = join(cwd, `in.${named}.csv`);
  const out = existsSync(output) ? readFileSync(output, 'utf8') : '';
  return {
    ...ran,
    cwd,
    text: out,
    header: out.split('\n')[0] ?? '',
    rows: rowsOf(out),
    summary: ran.out === '' ? null : JSON.parse(ran.out),
  };
}
