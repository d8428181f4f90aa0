import { spawn } from 'node:child_process';
import { closeSync, openSync, readSync } from 'node:fs';
import { MAIN } from './our-command.ts';

const MOST = 10_000;

/** The first bytes of a file. */
export function head(path: string, bytes: number): Buffer {
  const text = Buffer.alloc(bytes);
  const file = openSync(path, 'r');
  try {
    return text.subarray(0, readSync(file, text, 0, bytes, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * Milliseconds from the start of the command to the first row of scores on its standard output,
 * for text on its standard input; with `open`, the input does not end. Null after ten seconds.
 */
export function firstRow(text: Buffer, open: boolean): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const args = [MAIN, 'score', '-', '--instrument', 'ecr-r', '--keep', 'id'];
    const child = spawn(process.execPath, [...args, '--output', '-', '--quiet'], {
      stdio: 'pipe',
    });
    let lines = 0;
    let complaint = '';
    let found: number | null = null;
    const late = setTimeout(() => child.kill(), MOST);
    child.on('error', reject);
    child.stdin.on('error', () => {
      // The command was ended once its first row had come.
    });
    child.stdout.on('data', (bytes: Buffer) => {
      for (const byte of bytes) if (byte === 10) lines++;
      if (lines < 2 || found !== null) return;
      found = performance.now() - start;
      child.kill();
    });
    child.stderr.on('data', (text) => {
      complaint += text;
    });
    child.on('close', (code) => {
      clearTimeout(late);
      if (found === null && code !== null && code !== 0) reject(new Error(complaint));
      else resolve(found);
    });
    if (open) child.stdin.write(text);
    else child.stdin.end(text);
  });
}
