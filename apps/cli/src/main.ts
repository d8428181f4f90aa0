#!/usr/bin/env node
import { constants } from 'node:os';
import { EXIT } from './problems/codes.ts';
import { run } from './run.ts';

// Half-written files are removed as the process exits (output/temporary-files.ts).
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    process.stderr.write('\nrelata: stopped; no output was left behind.\n');
    process.exit(128 + constants.signals[signal]);
  });
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the output has read enough (`relata list | head`).
  if (error.code === 'EPIPE') process.exit(128 + constants.signals.SIGPIPE);
  process.stderr.write(`relata: standard output cannot be written (${error.code}).\n`);
  process.exit(EXIT.output.code);
});

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
});
