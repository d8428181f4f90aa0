import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createApp } from '@relata/api/src/app.ts';
import { onTestFinished } from 'vitest';

/** The API itself on a port of this machine; closed with the test. */
export async function apiServer() {
  const app = createApp();
  const asked: string[] = [];
  const fetch = (request: Request) => {
    if (request.method !== 'OPTIONS') asked.push(new URL(request.url).pathname);
    return app.fetch(request, {});
  };
  const { promise: address, resolve } = Promise.withResolvers<AddressInfo>();
  const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, resolve);
  const { port } = await address;
  onTestFinished(async () => {
    await new Promise((closed) => server.close(closed));
  });
  return { baseUrl: `http://127.0.0.1:${port}`, asked };
}
