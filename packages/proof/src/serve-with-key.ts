import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { digest } from '../../../apps/api/src/keys/digest.ts';
import { newKeyText } from '../../../apps/api/src/keys/key-text.ts';

const main = join(import.meta.dirname, '../../../apps/api/dist/node/main.js');

export interface KeyedServer {
  readonly url: string;
  /** May score and nothing else. */
  readonly key: string;
  readonly stop: () => Promise<void>;
}

/** Serves the built API with Node on a free port; it asks for a key, and counts requests. */
export async function serveWithKey(): Promise<KeyedServer> {
  const { id, text } = newKeyText();
  const record = { id, client: 'ward-app', hash: await digest(text), scopes: ['score'] };
  const env = { PORT: '0', API_KEYS: JSON.stringify([record]), RATE_LIMIT: '20/60' };
  const server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    server.once('close', () => reject(new Error('The API does not start with Node: is it built?')));
    server.stdout.setEncoding('utf8').on('data', (said: string) => {
      const [found] = /http:\S+/.exec(said) ?? [];
      if (found) resolve(found);
    });
  });
  return {
    url,
    key: text,
    stop: () => {
      server.kill();
      return ended;
    },
  };
}
