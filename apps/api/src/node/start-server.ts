import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type HttpBindings, serve } from '@hono/node-server';
import { createApp } from '../app.ts';
import type { Settings } from '../platform/settings.ts';
import type { Listening } from './listening.ts';

export interface RunningServer {
  readonly address: string;
  /**
   * Says `notReady` at /ready, takes no new connections, lets requests under way end, and
   * cuts off what is left after the time of grace.
   */
  readonly stop: () => Promise<void>;
}

const SECOND = 1000;

const listensAt = (server: Server): string => {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
};

/**
 * Serves the API with Node alone. Slow headers are cut off after 15 seconds; bodies may take
 * as long as they go on arriving, for streams have no end that anyone knows.
 *
 * @param settings keys, limits, origins: what a Worker has as bindings
 */
export function startServer(
  { port, hostname, grace }: Listening,
  settings: Settings,
): Promise<RunningServer> {
  const addressOf = ({ incoming }: HttpBindings) => incoming.socket.remoteAddress;
  const app = createApp({ settings, addressOf });
  const stopping = new AbortController();

  return new Promise((resolve, reject) => {
    const server = serve({
      fetch: (request, { incoming }) => app.fetch(request, { incoming, stopping: stopping.signal }),
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
        address: listensAt(server),
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
