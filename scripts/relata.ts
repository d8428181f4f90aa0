// Runs the command line tool from the clone, straight from its TypeScript sources, in the folder
// it was called from. It runs in this very process: input, output and exit code are its own.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const main = join(root, 'apps/cli/src/main.ts');

enableCompileCache(join(root, 'node_modules/.cache/relata'));
process.chdir(process.env['INIT_CWD'] ?? process.cwd());
process.argv[1] = main;
await import(main);
