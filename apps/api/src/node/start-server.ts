import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createApp } from '../app.ts';
import type { Settings } from './settings.ts';

export interface RunningServer {
  readonly address: string;
  /**
   * Says `notReady` at /ready, takes no new connections, lets requests under way end, and
   * cuts off what is left after the time of grace.
   */
  readonly stop: () => Promise<void>;
}

const SECOND = 1000;

const addressOf = (server: Server): string => {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
};

/**
 * Serves the API with Node alone. Slow headers are cut off after 15 seconds; bodies may take
 * as long as they go on arriving, for streams have no end that anyone knows.
 *
 * @param env what a Worker would have as bindings: keys, limits, origins
 */
export function startServer(
  { port, hostname, grace }: Settings,
  env: Readonly<Record<string, unknown>>,
): Promise<RunningServer> {
  const app = createApp();
  const stopping = new AbortController();
  const bindings = { ...env, stopping: stopping.signal };

  return new Promise((resolve, reject) => {
    const server = serve({
      fetch: (request, { incoming }) =>
        app.fetch(request, Object.assign(Object.create(bindings), { incoming })),
      port,
      hostname,
      createServer,
      serverOptions: {
        headersTimeout: 15 * SECOND,
        keepAliveTimeout: 65 * SECOND,
        requestTimeout: 0,
        maxHeaderSize: 16_384,
      },
    }) as Server;
    // A body that stops arriving is given up.
    server.setTimeout(60 * SECOND);
    server.once('error', reject);
    server.once('listening', () => {
      resolve({
        address: addressOf(server),
        stop: () =>
          new Promise((stopped) => {
            stopping.abort();
            server.close(() => stopped());
            // A connection that has had its answer would wait for another request.
            setInterval(() => server.closeIdleConnections(), 50).unref();
            setTimeout(() => server.closeAllConnections(), grace * SECOND).unref();
          }),
      });
    });
  });
}
