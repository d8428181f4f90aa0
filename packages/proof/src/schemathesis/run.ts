// Runs Schemathesis on the built Worker in plain workerd: node src/schemathesis/run.ts [least cases] [seed]
import { serve } from '../serve.ts';
import { schemathesis, WHY_NOT } from './schemathesis.ts';

const [least = '5000', seed = '1'] = process.argv.slice(2);
if (WHY_NOT) throw new Error(WHY_NOT);
const server = await serve();
try {
  const start = performance.now();
  const { passed, cases, report } = await schemathesis(server, Number(least), Number(seed));
  console.log(report);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${cases} cases in ${seconds} s, seed ${seed}: ${passed ? 'nothing found' : 'faults'}`,
  );
  process.exitCode = passed && cases >= Number(least) && server.alive() ? 0 : 1;
} finally {
  await server.stop();
}
