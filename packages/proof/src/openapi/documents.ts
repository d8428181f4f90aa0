import { readFileSync } from 'node:fs';
import type { OpenApi } from './document.ts';

export const at = (file: string) => new URL(`../../../../apps/api/${file}`, import.meta.url);

const read = (file: string): OpenApi => JSON.parse(readFileSync(at(file), 'utf8'));

/** The document that the API serves; a test of the API holds the two together. */
export const served = read('openapi.json');

/** The document of the last release. */
export const released = read('openapi.released.json');
