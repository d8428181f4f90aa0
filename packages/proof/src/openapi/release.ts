// Keeps the OpenAPI document as that of a release; refuses one that breaks the last without a new major.
import { copyFileSync } from 'node:fs';
import { undeclaredBreaks } from './breaks.ts';
import { at, released, served } from './documents.ts';

const found = undeclaredBreaks(released, served);
for (const line of found) console.error(line);
if (found.length > 0) process.exitCode = 1;
else copyFileSync(at('openapi.json'), at('openapi.released.json'));
