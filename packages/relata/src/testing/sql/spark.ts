import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { csvOf, type Engine, type Row } from './engine.ts';

const PYTHON = process.env['RELATA_PYTHON'] ?? 'python3';
const SESSION = fileURLToPath(new URL('../../../scripts/spark-session.py', import.meta.url));

/** Why Spark cannot be asked; empty where it can. */
export const whyNoSpark = (): string =>
  spawnSync(PYTHON, ['-c', 'import pyspark']).status === 0
    ? ''
    : `${PYTHON} has no pyspark; RELATA_PYTHON names another`;

/** Spark on this machine, in one session of a Python that has pyspark. */
export async function openSpark(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'relata-spark-'));
  const session = spawn(PYTHON, [SESSION], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: session.stdout })[Symbol.asyncIterator]();
  // The session answers in the order in which it is asked.
  let last: Promise<unknown> = Promise.resolve();
  const ask = (question: object): Promise<void> => {
    const answered = last.then(async () => {
      session.stdin.write(`${JSON.stringify(question)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error('Spark has ended');
      const { error } = JSON.parse(value) as { error?: string };
      if (error !== undefined) throw new Error(error);
    });
    last = answered.catch(() => {});
    return answered;
  };
  let files = 0;
  return {
    dialect: 'spark',
    async load(table, columns, rows) {
      const file = join(folder, `${files++}.csv`);
      writeFileSync(file, csvOf(rows));
      await ask({ table, columns, file });
    },
    async all(sql) {
      const file = join(folder, `${files++}.json`);
      await ask({ sql, file });
      const text = readFileSync(file, 'utf8').trimEnd();
      return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as Row);
    },
    async close() {
      const ended = once(session, 'close');
      session.stdin.end();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
