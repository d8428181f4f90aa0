import { expect, test } from 'vitest';
import { commonCases } from '../../testing/common-cases.ts';
import { request } from '../../testing/request.ts';

commonCases({ operation: 'get-index', method: 'GET', path: '/' });

test('Every address of the index is there', async () => {
  const index = (await (await request('/')).json()) as Record<string, string>;
  for (const key of ['docs', 'openapi', 'instruments', 'health']) {
    expect((await request(index[key] as string)).status).toBe(200);
  }
});
