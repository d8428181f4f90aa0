import { createApp } from '../app.ts';
import { digest } from '../keys/digest.ts';
import type { KeyRecord } from '../keys/key-record.ts';
import { newKeyText } from '../keys/key-text.ts';
import type { Settings } from '../platform/settings.ts';

/** A new key and the record that is kept of it. */
export async function newKey(
  facts: Partial<KeyRecord> = {},
): Promise<{ readonly text: string; readonly record: KeyRecord }> {
  const { id, text } = newKeyText();
  const hash = await digest(text);
  return { text, record: { id, client: 'ward-app', hash, scopes: ['*'], ...facts } };
}

const app = createApp();

/** Sends a request to an app with these settings. */
export const requestTo =
  (settings: Settings) =>
  (path: string, init: RequestInit = {}): Promise<Response> =>
    Promise.resolve(
      app.request(new Request(new URL(path, 'http://relata.test'), init), {}, settings),
    );

export const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

/** A good request to score, with more headers. */
export const scoring = (headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: '{"answers": [1, 2, 1, 0, 1, 2, 1, 2, 1]}',
});

export const SCORE = '/v1/instruments/phq-9/score';
