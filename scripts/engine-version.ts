// Writes the library's version, as changesets have raised it, into the engine that reports it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const library = join(import.meta.dirname, '../packages/relata');
const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
const file = join(library, 'src/model/version.ts');
const text = readFileSync(file, 'utf8');
writeFileSync(file, text.replace(/(ENGINE_VERSION = )'[^']*'/, `$1'${version}'`));
