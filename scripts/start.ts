// Serves the API in workerd at http://localhost:8787 until Ctrl-C, and says what to try.
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { quiet } from './quiet.ts';

const port = 8787;
const address = `http://localhost:${port}`;
const api = join(import.meta.dirname, '../apps/api');

function answers(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

if ((await answers('127.0.0.1')) || (await answers('::1'))) {
  console.error(`Port ${port} is already in use: stop what runs there and start again.`);
  process.exit(1);
}

const server = spawn(
  join(api, 'node_modules/.bin/wrangler'),
  [
    ...['dev', '--port', String(port), '--log-level', 'error'],
    // Reports are kept in memory, where a caller asks for it.
    ...['--show-interactive-dev-session=false', '--var', 'REPORTS:memory'],
  ],
  {
    cwd: api,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...quiet },
  },
);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopping = true;
    server.kill(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
  });
}
server.on('close', (code) => process.exit(stopping ? 0 : (code ?? 1)));

async function ready(): Promise<void> {
  for (;;) {
    const response = await fetch(`${address}/health`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

await ready();
const nines = `{"answers":[${Array(9).fill(1).join(',')}]}`;
console.log(`curl -s ${address}/v1/instruments/phq-9/score -H 'content-type: application/json' -d '${nines}'
npx -y pnpm@12 --silent relata score examples/responses.csv --instrument phq-9
${address}/docs`);
