// How long workerd takes from its start to the first answer: with a bare Hono app, with the API,
// and with the API when the first request also loads a definition and scores.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { cpuSeconds } from './processes.ts';
import { type Spread, shown, spread, table } from './timing.ts';
import { buildApi, bundleHello, workerd } from './workerd.ts';

const ROUNDS = Number(process.argv[2] ?? 20);

interface Start {
  readonly config: string;
  readonly path: string;
  readonly body?: string;
}

interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

const hello = (config: string) =>
  config.replace(
    /modules = \[[\s\S]*?\n {2}\],/,
    'modules = [(name = "hello.js", esModule = embed "hello.js")],',
  );

/** One request on a connection of its own; null while nothing listens. */
const ask = (port: number, { path, body }: Start): Promise<number | null> =>
  new Promise((resolve) => {
    const sent = request(
      {
        port,
        path,
        method: body === undefined ? 'GET' : 'POST',
        agent: false,
        headers: body === undefined ? {} : { 'content-type': 'application/json' },
      },
      (response: IncomingMessage) => {
        response.resume().once('end', () => resolve(response.statusCode ?? 0));
      },
    );
    sent.once('error', () => resolve(null));
    sent.end(body);
  });

/** Milliseconds from the start of the program to its first answer, and of processor time. */
async function firstAnswer(start: Start): Promise<Cost> {
  const port = await freePort();
  const began = performance.now();
  const server = spawn(
    workerd,
    ['serve', start.config, '--socket-addr', `http=127.0.0.1:${port}`],
    {
      stdio: 'ignore',
    },
  );
  const ended = new Promise((resolve) => server.once('close', resolve));
  try {
    for (;;) {
      const status = await ask(port, start);
      if (status === 200) break;
      if (status !== null) throw new Error(`${start.path} answered with ${status}.`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const wall = performance.now() - began;
    return { wall, cpu: cpuSeconds(server.pid as number) * 1000 };
  } finally {
    server.kill('SIGKILL');
    await ended;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'relata-bench-'));
try {
  const { worker, config } = buildApi(folder);
  await bundleHello(worker);
  const bare = join(worker, 'hello.capnp');
  writeFileSync(bare, hello(config));
  const whole = join(worker, 'worker.capnp');
  const starts: Record<string, Start> = {
    'Hono hello': { config: bare, path: '/hello' },
    'GET /health': { config: whole, path: '/health' },
    'score rpp': {
      config: whole,
      path: '/v1/instruments/rpp/score',
      body: '{"form":"rpp-9","answers":[1,3,2,0,4,1,2,2,3]}',
    },
  };
  const costs = new Map<string, Cost[]>(Object.keys(starts).map((name) => [name, []]));
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, start] of Object.entries(starts)) {
      const cost = await firstAnswer(start);
      if (round >= 0) costs.get(name)?.push(cost);
    }
  }
  const of = (name: string, key: keyof Cost): Spread =>
    spread((costs.get(name) ?? []).map((one) => one[key]));
  const least = of('Hono hello', 'wall').min;
  console.log(
    `Raw workerd serve, ${ROUNDS} starts of each in turn, to the end of the first answer\n`,
  );
  console.log(
    table(
      ['first request', 'wall ms', 'processor ms', 'above hello, least against least'],
      Object.keys(starts).map((name) => [
        name,
        shown(of(name, 'wall')),
        shown(of(name, 'cpu')),
        (of(name, 'wall').min - least).toFixed(0),
      ]),
    ),
  );
} finally {
  rmSync(folder, { recursive: true });
}
