import { CommanderError } from 'commander';
import type { Io } from '../io.ts';
import { EXIT, PROBLEMS } from './codes.ts';
import { Problem } from './problem.ts';

/** Tells the user what went wrong, and answers the exit code. Bugs show their stack, mistakes do not. */
export function report(error: unknown, io: Pick<Io, 'stderr'>): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? EXIT.done.code : EXIT.usage.code;
  }
  if (error instanceof Problem) {
    const lines = [
      `relata: ${error.message} [${error.code}]`,
      ...error.details.map((line) => `  ${line}`),
      ...(error.mend === undefined ? [] : [`  ${error.mend}`]),
    ];
    io.stderr.write(`${lines.join('\n')}\n`);
    return EXIT[PROBLEMS[error.code]].code;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(
    `relata: this is a fault in Relata, not in your data; please report it.\n${stack}\n`,
  );
  return EXIT.bug.code;
}
