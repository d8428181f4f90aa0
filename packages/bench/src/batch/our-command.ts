import { spawnSync } from 'node:child_process';

export const MAIN = new URL('../../../../apps/cli/dist/main.js', import.meta.url).pathname;

function printed(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr || `relata ended with ${status}`);
  return stdout;
}

/** Whether this build of the command knows an option. */
export const offers = (verb: string, option: string): boolean =>
  new RegExp(`^\\s+${option}\\b`, 'm').test(printed([verb, '--help']));

/** The generated SELECT with values alone; null where this build of the command has none. */
export function valuesSelect(table: string): string | null {
  const args = ['sql', 'ecr-r', '--dialect', 'duckdb', '--from', table, '--keep', 'id'];
  try {
    return printed([...args, '--detail', 'values']);
  } catch {
    return null;
  }
}

export interface Scoring {
  readonly input: string;
  readonly output: string;
  readonly instrument?: string;
  readonly detail?: 'values' | undefined;
  readonly threads?: number | undefined;
}

/** Arguments for Node: the built command, scoring a file. */
export const scoring = ({ input, output, instrument = 'ecr-r', detail, threads }: Scoring) => [
  MAIN,
  'score',
  input,
  ...['--instrument', instrument, '--keep', 'id', '--output', output, '--quiet'],
  ...(detail ? ['--detail', detail] : []),
  ...(threads ? ['--threads', String(threads)] : []),
];

export const OUR_COLUMNS = { id: 'id', scores: ['ecr_r_anxiety', 'ecr_r_avoidance'] } as const;
