/** A report as it lies in a store: when it ends, and bytes that only its token opens. */
export interface Sealed {
  /** Name in the store: what a hash tells of a token. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const HEAD = 8;
const NONCE = 12;

const encoded = (text: string) => new TextEncoder().encode(text);

/** The name under which a store has the report of a token. */
export async function sealedName(token: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', encoded(token)));
  return `report:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The key that a token gives (HKDF, RFC 5869): no store has it, and no two reports share it. */
async function keyOf(token: string) {
  const secret = await crypto.subtle.importKey('raw', encoded(token), 'HKDF', false, ['deriveKey']);
  const info = encoded('relata report 1');
  const by = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  const aes = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(by, secret, aes, false, ['encrypt', 'decrypt']);
}

const headOf = (expires: number): Uint8Array<ArrayBuffer> => {
  const head = new Uint8Array(HEAD);
  new DataView(head.buffer).setFloat64(0, expires);
  return head;
};

/** Encrypts a text so that its token alone opens it, until a time that cannot be moved. */
export async function seal(token: string, text: string, expires: number): Promise<Sealed> {
  const [name, key] = await Promise.all([sealedName(token), keyOf(token)]);
  const head = headOf(expires);
  const iv = crypto.getRandomValues(new Uint8Array(NONCE));
  const by = { name: 'AES-GCM', iv, additionalData: head };
  const hidden = new Uint8Array(await crypto.subtle.encrypt(by, key, encoded(text)));
  const bytes = new Uint8Array(HEAD + NONCE + hidden.length);
  bytes.set(head);
  bytes.set(iv, HEAD);
  bytes.set(hidden, HEAD + NONCE);
  return { name, bytes };
}

/** When sealed bytes end, in milliseconds. */
export const expiresOf = (bytes: Uint8Array): number =>
  bytes.length < HEAD ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0);

/** The text that was sealed; null where it has ended, was changed, or is another token's. */
export async function unseal(
  token: string,
  bytes: Uint8Array<ArrayBuffer>,
  now: number,
): Promise<string | null> {
  if (!(expiresOf(bytes) > now)) return null;
  const iv = bytes.subarray(HEAD, HEAD + NONCE);
  const by = { name: 'AES-GCM', iv, additionalData: bytes.subarray(0, HEAD) };
  const key = await keyOf(token);
  const shown = await crypto.subtle
    .decrypt(by, key, bytes.subarray(HEAD + NONCE))
    .catch(() => null);
  return shown === null ? null : new TextDecoder().decode(shown);
}
