// Mixed traffic on the built Worker in plain workerd, and what its memory does: node src/soak/run.ts [minutes]
import { spoilt } from '../fuzz/spoilt.ts';
import { memoryOf } from '../memory-of.ts';
import { serve } from '../serve.ts';
import { Random } from '../traffic/random.ts';
import { headersOf, READ, SAMPLES } from '../traffic/samples.ts';
import { type Sample, slope } from './slope.ts';

const CONNECTIONS = 8;
/** Memory is looked at this often, and reported once a minute. */
const EVERY = 5;

const minutes = Number(process.argv[2] ?? 15);
const server = await serve();
const start = performance.now();
const seconds = () => (performance.now() - start) / 1000;
const statuses: Record<string, number> = {};
const samples: Sample[] = [];

/** One request: half of them good, a quarter spoilt, a quarter reading. */
async function request(index: number, random: Random): Promise<Response> {
  const kind = random.next();
  if (kind < 0.25) return fetch(server.url + random.pick(READ));
  const sample = kind < 0.5 ? spoilt(index, 2) : { ...random.pick(SAMPLES), body: null };
  return fetch(server.url + sample.path, {
    method: 'POST',
    headers: headersOf(sample),
    body: sample.body ? new Uint8Array(sample.body) : sample.text,
  });
}

let sent = 0;
async function traffic(seed: number): Promise<void> {
  const random = new Random(seed);
  while (seconds() < minutes * 60 && server.alive()) {
    try {
      const response = await request(sent++, random);
      await response.arrayBuffer();
      const status = `${Math.floor(response.status / 100)}xx`;
      statuses[status] = (statuses[status] ?? 0) + 1;
    } catch {
      statuses['none'] = (statuses['none'] ?? 0) + 1;
    }
  }
}

const look = setInterval(() => {
  samples.push({ seconds: seconds(), megabytes: memoryOf(server.pid) });
  if (samples.length % (60 / EVERY) === 0) {
    const { megabytes } = samples.at(-1) as Sample;
    console.log(`${(seconds() / 60).toFixed(0)} min: ${sent} requests, ${megabytes.toFixed(0)} MB`);
  }
}, EVERY * 1000);

try {
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, i) => traffic(i)));
  clearInterval(look);
  // The first third warms up: definitions are loaded, pages made, the heap finds its size.
  const warm = samples.filter((one) => one.seconds > minutes * 20);
  const memory = warm.map(({ megabytes }) => megabytes);
  console.log(`${sent} requests in ${minutes} minutes (${(sent / minutes / 60).toFixed(0)}/s)`);
  console.log(`responses: ${JSON.stringify(statuses)}`);
  console.log(
    `memory after the first third: ${Math.min(...memory).toFixed(0)} to ${Math.max(...memory).toFixed(0)} MB, slope ${slope(warm).toFixed(1)} MB an hour`,
  );
  const healthy = server.alive() && (await fetch(`${server.url}/health`)).ok;
  console.log(`alive and healthy after: ${healthy}`);
  process.exitCode = healthy && !statuses['5xx'] && !statuses['none'] ? 0 : 1;
} finally {
  clearInterval(look);
  await server.stop();
}
