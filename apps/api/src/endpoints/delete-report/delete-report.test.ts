import { expect, test } from 'vitest';
import openapi from '../../../openapi.json' with { type: 'json' };
import { expectProblem, post, request } from '../../testing/request.ts';

const ANSWERS = [1, 2, 1, 0, 1, 2, 1, 2, 1];

/** The address of a report that was kept just now. */
async function kept(): Promise<string> {
  const body = { answers: ANSWERS, keep: { minutes: 5 } };
  const response = await post('/v1/instruments/phq-9/report', body);
  return response.headers.get('location') as string;
}

const remove = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  request(path, { method: 'DELETE', headers });

test('delete-report is in the OpenAPI document by its own name', () => {
  const { operationId, responses } = openapi.paths['/v1/reports/{token}'].delete;
  expect(operationId).toBe('delete-report');
  expect(Object.keys(responses)).toEqual(expect.arrayContaining(['204', '404', '429', '503']));
  expect(Object.keys(responses)).not.toContain('401');
});

test('A report that is taken away is gone, without a word about it', async () => {
  const path = await kept();
  const response = await remove(path, { 'x-request-id': 'visit-7' });
  expect([response.status, await response.text()]).toEqual([204, '']);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect(response.headers.get('x-request-id')).toBe('visit-7');
  await expectProblem(await request(path), 'reportNotFound');
  await expectProblem(await request(`${path}.html`), 'reportNotFound');
});

test('What is not there cannot be taken away, nor can it twice', async () => {
  const path = await kept();
  expect((await remove(path)).status).toBe(204);
  await expectProblem(await remove(path), 'reportNotFound');
  await expectProblem(await remove('/v1/reports/x'), 'reportNotFound');
});

test('The address of a page takes its report away too', async () => {
  const path = await kept();
  expect((await remove(`${path}.html`)).status).toBe(204);
  await expectProblem(await request(path), 'reportNotFound');
});

test('A page of any origin may ask for leave, and read what comes', async () => {
  const path = await kept();
  const origin = 'https://example.org';
  const preflight = await request(path, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'DELETE' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-methods')).toContain('DELETE');
  const response = await remove(path, { origin });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});
