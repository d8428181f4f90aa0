// Sends mutated bodies to the built Worker in plain workerd: node src/fuzz/run.ts [bodies] [seed]
import { memoryOf } from '../memory-of.ts';
import { serve } from '../serve.ts';
import { fuzz } from './fuzz.ts';

const [bodies = '100000', seed = '1'] = process.argv.slice(2);
const server = await serve();
try {
  const before = memoryOf(server.pid);
  const start = performance.now();
  const { statuses, faults } = await fuzz(server, Number(bodies), Number(seed));
  const seconds = (performance.now() - start) / 1000;
  const healthy = server.alive() && (await fetch(`${server.url}/health`)).ok;
  const sent = Object.values(statuses).reduce((sum, count) => sum + count, 0);
  console.log(`${sent} bodies in ${seconds.toFixed(0)} s, seed ${seed}`);
  for (const [status, count] of Object.entries(statuses)) console.log(`${status}: ${count}`);
  console.log(
    `memory: ${before.toFixed(0)} MB before, ${memoryOf(server.pid).toFixed(0)} MB after`,
  );
  console.log(`alive and healthy after: ${healthy}`);
  for (const fault of faults) console.log(fault);
  console.log(`${faults.length} faults`);
  process.exitCode = healthy && faults.length === 0 && sent === Number(bodies) ? 0 : 1;
} finally {
  await server.stop();
}
