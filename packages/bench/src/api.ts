import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { ecrR } from 'relata/instruments/ecr-r';
import { phq9 } from 'relata/instruments/phq-9';
import { asObjects, madeUpAnswers } from './answers.ts';
import { manyTargets, type Target } from './api/many-targets.ts';
import type { AnyInstrument } from './fields.ts';
import { freePort } from './free-port.ts';
import { answering, cpuSeconds } from './processes.ts';
import { type Spread, shown, spread, table } from './timing.ts';
import { buildApi, bundleHello, workerd } from './workerd.ts';

const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 8;

/** The configuration of the API, with a bare Hono app beside it in the same process. */
const withHello = (config: string, helloPort: number, apiPort: number) =>
  config
    .replace('"localhost:8787"', `"127.0.0.1:${apiPort}"`)
    .replace('services = [', 'services = [(name = "hello", worker = .hello),')
    .replace(
      'sockets = [',
      `sockets = [(name = "hello", address = "127.0.0.1:${helloPort}", http = (), service = "hello"),`,
    )
    .concat(`
const hello :Workerd.Worker = (
  modules = [(name = "hello.js", esModule = embed "hello.js")],
  compatibilityDate = "2026-11-01",
);
`);

interface Figures {
  readonly perSecond: number;
  readonly cpu: number;
}

async function load(
  { url, body, type = 'application/json' }: Target,
  pid: number,
): Promise<Figures> {
  const before = cpuSeconds(pid);
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    ...(body === undefined ? {} : { method: 'POST', body, headers: { 'content-type': type } }),
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} did not answer with 200.`);
  const requests = result.requests.total;
  return {
    perSecond: requests / result.duration,
    cpu: ((cpuSeconds(pid) - before) / requests) * 1e6,
  };
}

const scoreBody = (instrument: AnyInstrument) =>
  JSON.stringify({ answers: asObjects(instrument, madeUpAnswers(instrument, 1))[0] });

const folder = mkdtempSync(join(tmpdir(), 'relata-bench-'));
let server: ReturnType<typeof spawn> | undefined;
try {
  const { worker, config: built } = buildApi(folder);
  await bundleHello(worker);
  const [helloPort, apiPort] = [await freePort(), await freePort()];
  const config = join(worker, 'bench.capnp');
  writeFileSync(config, withHello(built, helloPort, apiPort));
  server = spawn(workerd, ['serve', config], { stdio: 'inherit' });
  const at = `http://127.0.0.1:${apiPort}`;
  const targets: Record<string, Target> = {
    'Hono hello': { url: `http://127.0.0.1:${helloPort}/hello`, respondents: 0 },
    'GET /health': { url: `${at}/health`, respondents: 0 },
    'score phq-9': {
      url: `${at}/v1/instruments/phq-9/score`,
      body: scoreBody(phq9),
      respondents: 1,
    },
    'score ecr-r': {
      url: `${at}/v1/instruments/ecr-r/score`,
      body: scoreBody(ecrR),
      respondents: 1,
    },
    ...manyTargets(at),
  };
  await answering(server, `${at}/health`);
  const figures = new Map<string, Figures[]>(Object.keys(targets).map((name) => [name, []]));
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, target] of Object.entries(targets)) {
      const found = await load(target, server.pid as number);
      if (round >= 0) figures.get(name)?.push(found);
    }
  }
  const of = (name: string, key: keyof Figures): Spread =>
    spread((figures.get(name) ?? []).map((one) => one[key]));
  const hello = of('Hono hello', 'cpu').median;
  console.log(
    `Node ${process.version}, raw workerd serve, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s in turn\n`,
  );
  console.log(
    table(
      ['target', 'requests/s', 'server CPU µs a request', 'x hello', 'respondents/s'],
      Object.entries(targets).map(([name, { respondents }]) => [
        name,
        shown(of(name, 'perSecond')),
        shown(of(name, 'cpu')),
        (of(name, 'cpu').median / hello).toFixed(2),
        respondents === 0 ? '' : shown(of(name, 'perSecond'), respondents),
      ]),
    ),
  );
} finally {
  server?.kill();
  rmSync(folder, { recursive: true });
}
