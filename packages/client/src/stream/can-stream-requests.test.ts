import { expect, test } from 'vitest';
import { canStreamRequests } from './can-stream-requests.ts';

const platform = (userAgent: string | undefined, request: unknown = Request) =>
  ({
    ...(userAgent === undefined ? {} : { navigator: { userAgent } }),
    Request: request,
    ReadableStream,
  }) as unknown as typeof globalThis;

test('Node sends a request while it reads the response', () => {
  expect(canStreamRequests()).toBe(true);
});

test.each(['Cloudflare-Workers', 'Deno/2.5.0', 'Bun/1.3.0', undefined])(
  'a platform that calls itself %s does too',
  (userAgent) => expect(canStreamRequests(platform(userAgent))).toBe(true),
);

test('no browser does: Chromium takes a stream, and holds the response back', () => {
  const chromium = 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 Chrome/148.0.0.0 Safari/537.36';
  expect(canStreamRequests(platform(chromium))).toBe(false);
});

test('where a stream becomes text, it is no body', () => {
  class TextRequest {
    headers = new Headers({ 'content-type': 'text/plain;charset=UTF-8' });
    body = null;
  }
  expect(canStreamRequests(platform(undefined, TextRequest))).toBe(false);
});

test('where a stream is refused, it is no body', () => {
  class Refusing {
    constructor() {
      throw new TypeError('no');
    }
  }
  expect(canStreamRequests(platform(undefined, Refusing))).toBe(false);
});
