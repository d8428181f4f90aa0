import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guideHtml } from '../scripts/guide-html.ts';
import { openapiOf } from '../src/docs/openapi.ts';
import { problemTable } from '../src/problems/problem-table.ts';

const file = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

// What mends a failure: npx -y pnpm@12 --filter @relata/api openapi
test('The committed OpenAPI document is the one that the endpoints describe', () => {
  expect(JSON.parse(file('openapi.json'))).toEqual(JSON.parse(JSON.stringify(openapiOf())));
});

test('The README lists the problems as the table has them', () => {
  expect(file('README.md')).toContain(problemTable());
});

test('The page of the guide is docs/guide.md', () => {
  expect(JSON.parse(file('src/docs/guide.json'))).toEqual({ html: guideHtml() });
});
