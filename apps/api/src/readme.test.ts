import { expect, test } from 'vitest';
import responses from '../../../examples/responses.csv?raw';
import readme from '../README.md?raw';
import { endpoints } from './endpoints/index.ts';
import { problemTable } from './problems/problem-table.ts';
import { request } from './testing/request.ts';

test('The README lists every problem as the table of the program has it', () => {
  expect(readme).toContain(`\n${problemTable()}\n`);
});

test('The README lists every operation', () => {
  const listed = [...readme.matchAll(/^\| (GET|POST|DELETE) \| `([^`]+)` \|/gm)].map(
    ([, method, path]) => `${method} ${path}`,
  );
  expect(listed).toEqual(
    endpoints.map(({ route }) => `${route.method.toUpperCase()} ${route.path}`),
  );
});

test('Every request of the README works', async () => {
  const commands = [...readme.matchAll(/^curl [^`]+/gm)].map(([command]) => command);
  expect(commands).toHaveLength(6);
  for (const command of commands) {
    const url = new URL(/http:\/\/localhost:8787[^\s']*/.exec(command)?.[0] ?? '');
    const file = / -T (\S+)/.exec(command)?.[1];
    if (file) expect(file).toBe('examples/responses.csv');
    const body = file ? responses : /-d '([^']+)'/.exec(command)?.[1];
    const headers = Object.fromEntries(
      [...command.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name, value]) => [name, value]),
    );
    const response = await request(
      url.pathname + url.search,
      body ? { method: 'POST', headers, body } : {},
    );
    expect([command, response.status]).toEqual([command, 200]);
  }
});

test('What the README says of an open PHQ-9 item is so', async () => {
  const response = await request('/v1/instruments/phq-9/score', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"answers": [1, 2, 1, 0, 1, 2, 1, 2, null]}',
  });
  expect(await response.json()).toMatchObject({
    scales: {
      total: {
        status: 'insufficient',
        bounds: { low: 10, high: 13 },
        band: { id: 'moderate', decided: true },
      },
    },
  });
});
