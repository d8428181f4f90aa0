import { CATALOGUE } from 'relata/instruments';
import { expect, test } from 'vitest';
import { served } from '../openapi/documents.ts';
import { serve } from '../serve.ts';
import { headersOf, READ, SAMPLES } from './samples.ts';
import { sentTo } from './sent-to.ts';

test('Every operation that takes a body has bodies to send, and every instrument is scored', () => {
  const taking = Object.values(served.paths).flatMap(({ post }) => post?.operationId ?? []);
  const sent = new Set(SAMPLES.map(({ operation }) => operation));
  expect([...sent].sort()).toEqual([...taking, 'mcp'].sort());
  for (const { id } of CATALOGUE) {
    expect(SAMPLES.some(({ path }) => path === `/v1/instruments/${id}/score`)).toBe(true);
  }
});

test('Every request that is sent to be spoilt works while it is whole', async () => {
  const server = await serve();
  try {
    for (const sample of SAMPLES) {
      const { path, text } = sample;
      const init = { method: 'POST', headers: headersOf(sample), body: sentTo(server.url, text) };
      const response = await fetch(server.url + path, init);
      const status = text.includes('"keep"') ? 201 : 200;
      expect([path, response.status, response.ok ? '' : await response.text()]).toEqual([
        path,
        status,
        '',
      ]);
      await response.arrayBuffer().catch(() => {});
    }
    for (const path of READ)
      expect([path, (await fetch(server.url + path)).status]).toEqual([path, 200]);
  } finally {
    await server.stop();
  }
});
