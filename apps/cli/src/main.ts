#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { constants } from 'node:os';
import { temporaryFiles } from './output/temporary-files.ts';
import { EXIT } from './problems/codes.ts';

// Compiled code is kept between runs, where there is room for it; where there is none, nothing happens.
enableCompileCache();

// Half-written files are removed as the process exits (output/temporary-files.ts).
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    const left = temporaryFiles.keepsAny()
      ? 'what was scored is kept, and the same command with --resume goes on from there'
      : 'no output was left behind';
    process.stderr.write(`\nrelata: stopped; ${left}.\n`);
    process.exit(128 + constants.signals[signal]);
  });
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the output has read enough (`relata list | head`).
  if (error.code === 'EPIPE') process.exit(128 + constants.signals.SIGPIPE);
  process.stderr.write(`relata: standard output cannot be written (${error.code}).\n`);
  process.exit(EXIT.output.code);
});

const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2), {
  // Node opens each stream as it is asked for.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  get stderr() {
    return process.stderr;
  },
  cwd: process.cwd(),
});
