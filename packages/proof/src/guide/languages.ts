import { spawnSync } from 'node:child_process';

interface Language {
  readonly command: string;
  /** Runs a file. */
  readonly run: (file: string) => readonly string[];
  readonly extension: string;
  /** Why it cannot be run here; null where it can. */
  readonly whyNot: string | null;
}

const works = (command: string, args: readonly string[]) => spawnSync(command, args).status === 0;

const PYTHON = process.env['RELATA_PYTHON'] ?? 'python3';

/** The languages of the guide, as this machine has them. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  sh: {
    command: 'bash',
    run: (file) => ['-euo', 'pipefail', file],
    extension: 'sh',
    whyNot:
      works('curl', ['--version']) && works('python3', ['--version'])
        ? null
        : 'there is no curl, or no python3',
  },
  ts: { command: process.execPath, run: (file) => [file], extension: 'mts', whyNot: null },
  python: {
    command: PYTHON,
    run: (file) => [file],
    extension: 'py',
    whyNot: works(PYTHON, ['--version']) ? null : 'there is no Python',
  },
  r: {
    command: 'Rscript',
    run: (file) => ['--vanilla', file],
    extension: 'R',
    whyNot: works('Rscript', ['-e', 'library(httr2)']) ? null : 'there is no R with httr2',
  },
};
