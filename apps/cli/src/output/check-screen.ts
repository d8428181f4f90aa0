import { Problem } from '../problems/problem.ts';

/** Refuses to print both a summary as JSON and what was made of a file. */
export function checkScreen(
  file: string | undefined,
  { json, output }: { readonly json?: boolean; readonly output?: string },
  what: string,
): void {
  if (!json || (output ?? (file === '-' ? '-' : '')) !== '-') return;
  throw new Problem(
    'badOption',
    `--json and the ${what} cannot both go to standard output.`,
    [],
    'Name a file with --output.',
  );
}
