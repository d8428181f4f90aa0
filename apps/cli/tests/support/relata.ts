import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../src/run.ts';

export const ROOT = join(import.meta.dirname, '../../../..');

/** An empty folder of its own for one test, gone when that ends. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'relata-cli-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

class Kept extends Writable {
  text = '';
  override _write(chunk: Buffer, _: string, done: () => void) {
    this.text += chunk.toString();
    done();
  }
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process, in a folder, and keeps what it prints. */
export async function relata(
  words: readonly string[],
  { cwd = ROOT, stdin = [] as Iterable<string | Uint8Array> } = {},
): Promise<Ran> {
  const stdout = new Kept();
  const stderr = new Kept();
  const code = await run(words, {
    stdin: Readable.from([...stdin].map((piece) => Buffer.from(piece))),
    stdout,
    stderr,
    cwd,
  });
  return { code, out: stdout.text, err: stderr.text };
}

/** Rows of a plain CSV text without quotes, by column name. */
export function rowsOf(text: string): Record<string, string>[] {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}
