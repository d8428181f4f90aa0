import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MARKERS, markerIn } from '../fuzz/marker.ts';
import { serve } from '../serve.ts';
import { READ, SAMPLES } from '../traffic/samples.ts';
import { exchange, requestText } from './exchange.ts';

const PATH = '/v1/instruments/phq-9/score';
const answers = [...MARKERS, ...MARKERS, ...MARKERS];

/** Where markers stand as answers, in requests that are scored, refused, broken or never end. */
const BODIES: readonly string[] = [
  JSON.stringify({ answers }),
  JSON.stringify({ answers, onInvalid: 'missing' }),
  JSON.stringify({ answers, onInvalid: MARKERS[0], form: MARKERS[0] }),
  JSON.stringify({ answers: { phq9_1: MARKERS[1] }, explain: MARKERS[0] }),
  JSON.stringify({ answers, again: 1 }).slice(0, -9),
  `{"answers":[${MARKERS.join(',')}`,
  JSON.stringify(MARKERS),
];

test('What a Worker does log is seen by these tests', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'relata-logs-'));
  writeFileSync(
    join(folder, 'leaky.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "leaky", worker = .leaky)],
  sockets = [(name = "http", http = (), service = "leaky")],
);
const leaky :Workerd.Worker = (
  modules = [(name = "leaky.js", esModule =
    "export default { async fetch(request) { console.log(await request.text()); return new Response('{}'); } }")],
  compatibilityDate = "2026-11-01",
);`,
  );
  const server = await serve(join(folder, 'leaky.capnp'));
  try {
    await fetch(server.url, { method: 'POST', body: BODIES[0] as string });
    await expect.poll(() => markerIn(server.written())).toBe(MARKERS[0]);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});

test('No answer is in anything that the server writes, whatever becomes of the request', async () => {
  const server = await serve();
  const marked = Object.fromEntries(
    ['x-request-id', 'authorization', 'user-agent', 'x-answers', 'if-none-match', 'origin'].map(
      (name, i) => [name, String(MARKERS[i % MARKERS.length])],
    ),
  );
  try {
    const paths = [...new Set(SAMPLES.map(({ path }) => path))];
    for (const path of [PATH, '/v1/instruments/phq-99/score', ...paths]) {
      for (const body of BODIES) {
        for (const headers of [{ 'content-type': 'application/json' }, marked]) {
          const response = await fetch(server.url + path, { method: 'POST', headers, body });
          expect(response.status).toBeLessThan(500);
          await response.arrayBuffer();
        }
      }
    }
    for (const path of READ) await fetch(`${server.url + path}?${MARKERS[0]}=${MARKERS[1]}`);
    for (const body of BODIES) {
      const cut = requestText(PATH, body, { 'Content-Length': body.length + 9 });
      await exchange(server.url, cut, true);
      await exchange(server.url, cut.replace('HTTP/1.1', 'HTTP/9'), true);
      await exchange(server.url, requestText(PATH, body, { 'Transfer-Encoding': 'chunked' }), true);
    }
  } finally {
    await server.stop();
  }
  expect(markerIn(server.written())).toBeNull();
});
