import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'relata-node-'));
const running: ChildProcess[] = [];

/** Starts what was built, in a folder where nothing else is, and waits for its first line. */
async function start(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(folder, 'node/main.js')], {
    cwd: tmpdir(),
    env: { PORT: '0', ...env },
  });
  running.push(child);
  let errors = '';
  child.stderr.on('data', (text: Buffer) => {
    errors += text;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const line = await Promise.race([
    once(child.stdout, 'data').then(([text]) => String(text)),
    ended.then(() => ''),
  ]);
  return { child, ended, errors: () => errors, at: /http:\S+/.exec(line)?.[0] ?? '' };
}

const phq9 = (at: string, body: string) =>
  fetch(`${at}/v1/instruments/phq-9/score`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });

beforeAll(() => {
  execFileSync(process.execPath, [join(import.meta.dirname, '../scripts/build.ts'), folder]);
});

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

test('Node alone serves the API, with nothing installed beside it', async () => {
  const { at, child, ended, errors } = await start();
  const response = await phq9(at, '{"answers":[1,2,1,0,1,2,1,2,1]}');
  const scored = (await response.json()) as { scales: { total: { value: number } } };
  expect(scored.scales.total.value).toBe(11);
  expect((await phq9(at, '{"answers":[9]}')).status).toBe(422);
  expect((await fetch(`${at}/ready`)).status).toBe(200);
  expect(await (await fetch(`${at}/docs`)).text()).toContain('score-answers');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(errors()).toBe('');
});

test('A request under way when the server is told to stop is answered; new ones are not taken', async () => {
  const { at, child, ended } = await start();
  const body = '{"answers":[1,2,1,0,1,2,1,2,1]}';
  const { port } = new URL(at);
  const sent = httpRequest({
    port,
    path: '/v1/instruments/phq-9/score',
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length },
  });
  const answered = once(sent, 'response');
  sent.write(body.slice(0, 10));
  await new Promise((resolve) => setTimeout(resolve, 100));
  child.kill('SIGTERM');
  // Once the port is closed, the server knows.
  for (;;) {
    const refused = await new Promise((resolve) => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.once('connect', () => {
        socket.destroy();
        resolve(false);
      });
      socket.once('error', () => resolve(true));
    });
    if (refused) break;
  }
  sent.end(body.slice(10));
  const [response] = await answered;
  expect(response.statusCode).toBe(200);
  response.resume();
  expect(await ended).toBe(0);
});

test('A port that is taken, or no port, is named in one sentence', async () => {
  const { at } = await start();
  const taken = await start({ PORT: new URL(at).port });
  expect(await taken.ended).toBe(1);
  expect(taken.errors()).toBe(
    'The port is already in use: stop what listens there, or set PORT to another.\n',
  );
  const none = await start({ PORT: '80a' });
  expect(await none.ended).toBe(1);
  expect(none.errors()).toBe('PORT must be a whole number from 0 to 65535.\n');
});

test('Wrong settings stop it before it listens, and are never repeated', async () => {
  const wrong = await start({ RATE_LIMIT: 'many', REQUIRE_KEYS: 'true' });
  expect(await wrong.ended).toBe(1);
  expect(wrong.errors()).toMatch(/REQUIRE_KEYS must be .* RATE_LIMIT must be /);
  expect(wrong.errors()).not.toContain('many');
});

test('Callers are counted by the address from which they connect', async () => {
  const { at } = await start({ RATE_LIMIT: '2/60' });
  const statuses = [];
  for (let i = 0; i < 3; i++) statuses.push((await fetch(`${at}/v1/instruments/phq-9`)).status);
  expect(statuses).toEqual([200, 200, 429]);
});
