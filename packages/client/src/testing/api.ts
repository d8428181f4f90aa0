import { createApp } from '@relata/api/src/app.ts';
import { createClient } from '../create-client.ts';
import type { ClientOptions, Fetch } from '../options.ts';

export const app = createApp();

/** The API itself, in this process, as a `fetch`. */
export const apiFetch: Fetch = (address, init) => app.request(address, init);

export const BASE_URL = 'http://relata.test';

/** A client of the API itself. */
export const apiClient = (options: Partial<ClientOptions> = {}) =>
  createClient({ baseUrl: BASE_URL, fetch: apiFetch, ...options });
