import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const COMMANDS = { R: 'Rscript', py: 'python3' } as const;

export type ScriptEnd = keyof typeof COMMANDS;

/** The reason for which scripts with this ending cannot be run here; nothing where they can. */
export const cannotRun = (end: ScriptEnd): string | undefined =>
  spawnSync(COMMANDS[end], ['--version']).status === 0 ? undefined : `no ${COMMANDS[end]} here`;

export type Rows = readonly Readonly<Record<string, string>>[];

export const csvRows = (file: string, delimiter = ','): Rows =>
  parse(readFileSync(file), { columns: true, delimiter });

/** Runs a script in a folder on a file of answers, into another file; answers its rows. */
export function runScript(
  cwd: string,
  script: string,
  end: ScriptEnd,
  answers: string,
  env: NodeJS.ProcessEnv = {},
): Rows {
  const ran = spawnSync(COMMANDS[end], [script, answers, 'by-script.csv'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (ran.status !== 0) throw new Error(`${script} ended with ${ran.status}: ${ran.stderr}`);
  return csvRows(join(cwd, 'by-script.csv'));
}

/** Cells of the scores in which rows of a script differ: numbers by more than 1 part in 10¹². */
export function differences(scores: Rows, script: Rows): readonly string[] {
  if (scores.length !== script.length) return [`${scores.length} rows, and ${script.length}`];
  return scores.flatMap((row, i) =>
    Object.entries(row).flatMap(([name, cell]) => {
      const found = script[i]?.[name];
      const near =
        cell !== '' &&
        found !== '' &&
        Math.abs(Number(cell) - Number(found)) <= 1e-12 * Math.max(1, Math.abs(Number(cell)));
      return cell === found || near ? [] : [`row ${i + 1}, ${name}: ${cell}, and ${found}`];
    }),
  );
}
