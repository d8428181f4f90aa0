import { ENGINE_VERSION } from 'relata';
import { expect, test } from 'vitest';
import { createApp } from '../../app.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectProblem, request } from '../../testing/request.ts';

commonCases({ operation: 'get-readiness', method: 'GET', path: '/ready' });

test('The service says that it can score, after scoring', async () => {
  const response = await request('/ready');
  expect(await response.json()).toEqual({ status: 'ready', engine: ENGINE_VERSION });
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('A service that is about to stop sends requests elsewhere, and goes on answering', async () => {
  const app = createApp();
  const stopping = AbortSignal.abort();
  const response = await app.request('/ready', {}, { stopping });
  expect(response.headers.get('retry-after')).toBe('5');
  await expectProblem(response, 'notReady');
  expect((await app.request('/health', {}, { stopping })).status).toBe(200);
});
