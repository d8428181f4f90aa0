import { ENGINE_VERSION } from 'relata';
import { expect, test } from 'vitest';
import { commonCases } from '../../testing/common-cases.ts';
import { request } from '../../testing/request.ts';

commonCases({ operation: 'get-health', method: 'GET', path: '/health' });

test('The service says that it is up, and which engine it runs', async () => {
  const response = await request('/health');
  expect(await response.json()).toEqual({ status: 'ok', engine: ENGINE_VERSION });
  expect(response.headers.get('cache-control')).toBe('no-store');
});
