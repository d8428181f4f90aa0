// Runs `turbo run <arguments>` quietly: no telemetry, no update notice, no background daemon.
import { spawn } from 'node:child_process';
import { quiet } from './quiet.ts';

/** Runs turbo to its end and answers its exit code. */
export function turbo(args: readonly string[]): Promise<number> {
  const child = spawn('turbo', ['run', ...args], {
    env: { ...process.env, ...quiet },
    stdio: 'inherit',
  });
  // Ctrl-C reaches turbo by itself; this process waits for turbo to finish.
  process.on('SIGINT', () => {});
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

if (import.meta.main) process.exitCode = await turbo(process.argv.slice(2));
