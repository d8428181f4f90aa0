import type { Io } from './io.ts';
import { VERSIONS } from './version.ts';

/** Runs one command line to its end and answers the exit code. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  // The parser of command lines takes longer to load than this to answer.
  if (words.length === 1 && words[0] === '--version') {
    io.stdout.write(`${VERSIONS}\n`);
    return 0;
  }
  const { runProgram } = await import('./program.ts');
  return runProgram(words, io);
}
