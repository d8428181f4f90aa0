// Serves the API with Node, for those who may not use a cloud: node dist-node/main.js
import process from 'node:process';
import { readConfig } from '../platform/read-config.ts';
import { settingsOf } from '../platform/settings.ts';
import { listeningOf } from './listening.ts';
import { startServer } from './start-server.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

function complain(error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException;
  const why =
    code === 'EADDRINUSE'
      ? 'The port is already in use: stop what listens there, or set PORT to another.'
      : code === 'EACCES'
        ? 'This user may not listen on that port: set PORT to 1024 or above.'
        : message;
  process.stderr.write(`${why}\n`);
  process.exit(1);
}

try {
  const settings = settingsOf(process.env);
  // Wrong settings are found now, by whoever starts it, and not by the first caller.
  readConfig(settings);
  const server = await startServer(listeningOf(process.env), settings);
  say(`Relata listens at ${server.address}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await server.stop();
      process.exit(0);
    });
  }
} catch (error) {
  complain(error);
}
