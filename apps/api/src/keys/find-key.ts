import type { Config } from '../platform/read-config.ts';
import type { KeyStore } from '../platform/settings.ts';
import { digest, sameDigest } from './digest.ts';
import { type KeyRecord, readKey } from './key-record.ts';
import { keyIdOf } from './key-text.ts';

/** How long what a store said of a key is believed: a key that is taken out works no longer than that. */
const BELIEVED = 60_000;
const MOST_REMEMBERED = 1000;

interface Remembered {
  readonly record: KeyRecord | null;
  readonly until: number;
}

const memory = new WeakMap<KeyStore, Map<string, Remembered>>();

async function stored(store: KeyStore, hash: string, now: number): Promise<KeyRecord | null> {
  let known = memory.get(store);
  if (!known) memory.set(store, (known = new Map()));
  const before = known.get(hash);
  if (before && before.until > now) return before.record;
  const text = await store.get(hash);
  const record = text === null ? null : readKey(text);
  known.delete(hash);
  if (known.size >= MOST_REMEMBERED) known.delete(known.keys().next().value as string);
  known.set(hash, { record, until: now + BELIEVED });
  return record;
}

const isGood = ({ notBefore, notAfter }: KeyRecord, now: number): boolean =>
  (notBefore === undefined || Date.parse(notBefore) <= now) &&
  (notAfter === undefined || now < Date.parse(notAfter));

/** The record of a key that is good now; null for every other text. */
export async function findKey(
  text: string,
  { listed, store }: NonNullable<Config['keys']>,
  now: number,
): Promise<KeyRecord | null> {
  const id = keyIdOf(text);
  if (id === null) return null;
  const hash = await digest(text);
  const record =
    listed.find((one) => one.id === id) ?? (store ? await stored(store, hash, now) : null);
  return record && sameDigest(record.hash, hash) && isGood(record, now) ? record : null;
}
