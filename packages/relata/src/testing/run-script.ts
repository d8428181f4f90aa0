import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../formats/syntax/index.ts';

const PROGRAM = {
  r: { command: 'Rscript', end: 'R' },
  python: { command: 'python3', end: 'py' },
} as const satisfies { readonly [L in Language]?: { command: string; end: string } };

export type Runnable = keyof typeof PROGRAM;

/** The reason for which a language's scripts cannot be run here; nothing where they can. */
export function cannotRun(language: Runnable): string | undefined {
  const { command } = PROGRAM[language];
  return spawnSync(command, ['--version']).status === 0 ? undefined : `no ${command} here`;
}

/** Rows of a plain CSV text, by column; quotes around cells are taken off. */
function rowsOf(text: string): Readonly<Record<string, string>>[] {
  const cells = (line: string) => line.split(',').map((cell) => cell.replace(/^"(.*)"$/, '$1'));
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const names = cells(header);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i], cell])));
}

/** Runs a scoring script on a file of answers; answers the rows that it writes. */
export function runScript(
  language: Runnable,
  script: string,
  answers: string,
): readonly Readonly<Record<string, string>>[] {
  const { command, end } = PROGRAM[language];
  const folder = mkdtempSync(join(tmpdir(), 'relata-script-'));
  try {
    const path = (name: string) => join(folder, name);
    writeFileSync(path(`score.${end}`), script);
    writeFileSync(path('answers.csv'), answers);
    const { status, stderr } = spawnSync(
      command,
      [path(`score.${end}`), path('answers.csv'), path('scores.csv')],
      { encoding: 'utf8' },
    );
    if (status !== 0 || stderr !== '')
      throw new Error(`${command} ended with ${status}: ${stderr}`);
    return rowsOf(readFileSync(path('scores.csv'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
