/** What a key may be used for. */
export const SCOPES = ['read', 'score', 'definition', 'mcp', '*'] as const;

export type Scope = (typeof SCOPES)[number];

/** What is kept of a key. The key itself is kept nowhere. */
export interface KeyRecord {
  /** Part of the key that is no secret, to tell keys apart. */
  readonly id: string;
  /** Whose key it is; several keys of one client share its rate limit. */
  readonly client: string;
  /**
   * SHA-256 of the key. A slow hash is for passwords, which can be guessed: 256 random bits
   * cannot.
   */
  readonly hash: string;
  readonly scopes: readonly Scope[];
  /** For a person. */
  readonly label?: string;
  /** Times between which the key is good; a new key and the one before overlap. */
  readonly notBefore?: string;
  readonly notAfter?: string;
}

const isText = (value: unknown, shape: RegExp): boolean =>
  typeof value === 'string' && shape.test(value);

const isTime = (value: unknown): boolean =>
  value === undefined ||
  (isText(value, /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/) &&
    !Number.isNaN(Date.parse(value as string)));

const KNOWN = new Set(['id', 'client', 'hash', 'scopes', 'label', 'notBefore', 'notAfter']);

function isRecord(value: unknown): value is KeyRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { id, client, hash, scopes, label, notBefore, notAfter } = value as Partial<KeyRecord>;
  return (
    Object.keys(value).every((key) => KNOWN.has(key)) &&
    isText(id, /^[0-9A-Za-z]{8}$/) &&
    isText(client, /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/) &&
    isText(hash, /^sha256:[0-9a-f]{64}$/) &&
    Array.isArray(scopes) &&
    scopes.length > 0 &&
    scopes.every((scope) => SCOPES.includes(scope)) &&
    (label === undefined || typeof label === 'string') &&
    isTime(notBefore) &&
    isTime(notAfter)
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The records of a JSON list; null where it is none. A misspelt `notAfter` must not make a key that never ends. */
export function readKeys(text: string): readonly KeyRecord[] | null {
  const list = parsed(text);
  if (!Array.isArray(list) || !list.every(isRecord)) return null;
  return new Set(list.map(({ id }) => id)).size === list.length ? list : null;
}

/** One record from its JSON; null where it is none. */
export function readKey(text: string): KeyRecord | null {
  const record = parsed(text);
  return isRecord(record) ? record : null;
}
