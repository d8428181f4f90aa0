import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { env } from 'node:process';

/** The workerd program itself, without the script that starts it. */
const workerd = createRequire(import.meta.url)('workerd').default as string;
const api = join(import.meta.dirname, '../../../apps/api');

export interface Server {
  readonly url: string;
  readonly pid: number;
  /** Everything that the program has written so far, to either of its outputs. */
  readonly written: () => string;
  readonly alive: () => boolean;
  readonly stop: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

async function answering(process: ChildProcess, url: string): Promise<void> {
  for (let attempt = 0; attempt < 200 && process.exitCode === null; attempt++) {
    try {
      if ((await fetch(`${url}/health`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  process.kill();
  throw new Error(`Nothing answers at ${url}: is the Worker built?`);
}

/**
 * Serves the built Worker in plain workerd, as `dist/worker/worker.capnp` describes it, on a free port
 * of the loopback, and says so once it answers. Reports are kept in its memory.
 *
 * @param config another description of a Worker whose socket is named `http`
 */
export async function serve(config = join(api, 'dist/worker/worker.capnp')): Promise<Server> {
  const address = `127.0.0.1:${await freePort()}`;
  const process = spawn(workerd, ['serve', '--verbose', config, `--socket-addr=http=${address}`], {
    cwd: api,
    env: { ...env, REPORTS: 'memory' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const output of [process.stdout, process.stderr]) {
    output.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  }
  const ended = new Promise<void>((resolve) => process.once('close', () => resolve()));
  const url = `http://${address}`;
  await answering(process, url);
  return {
    url,
    pid: process.pid as number,
    written: () => written,
    alive: () => process.exitCode === null && process.signalCode === null,
    stop: () => {
      process.kill();
      return ended;
    },
  };
}
