import { expect, test } from 'vitest';
import { createClient } from '../create-client.ts';
import { BASE_URL } from '../testing/api.ts';
import { problemOf } from '../testing/problem-of.ts';

const PAGE = '<!doctype html><title>A report</title>';

/** A client of something that answers this, whatever it is asked; and what it was asked for. */
function answering(body: string, type: string) {
  const asked: (string | null)[] = [];
  const relata = createClient({
    baseUrl: BASE_URL,
    fetch: (_, init) => {
      asked.push(new Headers(init.headers).get('accept'));
      return new Response(body, { headers: { 'content-type': type } });
    },
  });
  return { relata, asked };
}

test('A text is asked for by its type, and comes as it is', async () => {
  const { relata, asked } = answering(PAGE, 'Text/HTML; charset=utf-8');
  const text: string = await relata.call('GET /health', {}, { accept: 'text/html' });
  expect(text).toBe(PAGE);
  expect(asked).toEqual(['text/html']);
});

test('A page that nobody asked for is no result: something else answered', async () => {
  const { relata, asked } = answering(PAGE, 'text/html');
  expect((await problemOf(relata.health())).code).toBe('unexpectedResponse');
  expect(asked).toEqual([null]);
  const markdown = relata.call('GET /health', {}, { accept: 'text/markdown' });
  expect((await problemOf(markdown)).code).toBe('unexpectedResponse');
});

test('JSON in place of a text is no result either', async () => {
  const { relata } = answering('{"status":"ok"}', 'application/json');
  const text = relata.call('GET /health', {}, { accept: 'text/html' });
  expect((await problemOf(text)).code).toBe('unexpectedResponse');
});
