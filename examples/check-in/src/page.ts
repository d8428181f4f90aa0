import { createClient } from '@relata/client';
import { checkIn } from './check-in.ts';

const given = new URLSearchParams(location.search);
const root = document.querySelector<HTMLElement>('#check-in');
if (!root) throw new Error('The page has no place for the check-in.');

const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());

const instrument = given.get('instrument') ?? 'rpp';
await checkIn(root, {
  client: createClient({ baseUrl: given.get('api') ?? 'http://localhost:8787' }),
  instrument,
  form: given.get('form') ?? (instrument === 'rpp' ? 'rpp-9' : undefined),
  signal: leaving.signal,
});
