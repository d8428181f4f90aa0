import { expect, test } from 'vitest';
import { createApp } from '../app.ts';

const app = createApp();
const body = { answers: [1, 2, 1, 0, 1, 2, 1, 2, 1] };

const headersOf = async (address: string, given: object, headers: Record<string, string> = {}) => {
  const response = await app.request(
    address,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'visit-7', ...headers },
      body: JSON.stringify(given),
    },
    {},
  );
  expect(response.status).toBe(200);
  const { 'server-timing': timing, ...rest } = Object.fromEntries(response.headers);
  expect(timing).toMatch(/^read;/);
  return rest;
};

test.each(['http', 'https'])(
  'Over %s the scores of one respondent carry the headers that every answer with scores does',
  async (scheme) => {
    const at = `${scheme}://relata.test/v1/instruments/phq-9/score`;
    const batch = { respondents: [{ id: 1, ...body }] };
    expect(await headersOf(at, body)).toEqual(await headersOf(`${at}/batch`, batch));
    expect((await headersOf(at, body))['strict-transport-security'] !== undefined).toBe(
      scheme === 'https',
    );
  },
);

test('A page of another origin is told that it may read them', async () => {
  const origin = { origin: 'https://example.org' };
  const headers = await headersOf('http://relata.test/v1/instruments/phq-9/score', body, origin);
  expect(headers['access-control-allow-origin']).toBe('*');
});
