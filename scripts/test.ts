// Runs every test of every package, then prints their sum on one line. Arguments go to turbo
// (`pnpm test --filter relata`); such a partial run has no sum.
import { clearCounts, closingLine, mutantsLine } from './counts.ts';
import { turbo } from './turbo.ts';

// Every run in CI is a real one: a result remembered from before proves nothing there.
const fresh = process.env['CI'] ? ['--force'] : [];

const only = process.argv.slice(2);

clearCounts();
process.exitCode = await turbo(['test', '--continue', ...fresh, ...only]);
if (only.length === 0) {
  console.log(`\n${mutantsLine() ?? 'No wrong keys tried'}`);
  console.log(closingLine());
}
