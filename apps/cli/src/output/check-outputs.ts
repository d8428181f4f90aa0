import { resolve } from 'node:path';
import { Problem } from '../problems/problem.ts';
import { sameFile } from './same-file.ts';

/** Refuses an output that is also read, or is written twice, under whatever name (`-` is standard output). */
export async function checkOutputs(
  outputs: readonly string[],
  inputs: readonly string[],
  cwd: string,
): Promise<void> {
  const files = outputs.filter((file) => file !== '-');
  if (outputs.length - files.length > 1) {
    throw new Problem('outputIsInput', 'Scores and rejects cannot both go to standard output.');
  }
  for (const [i, file] of files.entries()) {
    for (const other of [...inputs, ...files.slice(i + 1)]) {
      if (await sameFile(resolve(cwd, file), resolve(cwd, other))) {
        throw new Problem(
          'outputIsInput',
          `${file} would be both written and read, or written twice.`,
          [],
          'Give each output a name of its own.',
        );
      }
    }
  }
}
