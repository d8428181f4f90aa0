const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Characters that hold 32 bytes to the base of 62. */
const SECRET_LENGTH = 43;
const ID_LENGTH = 8;
const CHECK_LENGTH = 6;

const SHAPE = new RegExp(
  `^relata_([0-9A-Za-z]{${ID_LENGTH}})_([0-9A-Za-z]{${SECRET_LENGTH}})([0-9A-Za-z]{${CHECK_LENGTH}})$`,
);

function base62(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest /= 62n)
    text = DIGITS[Number(rest % 62n)] + text;
  return text;
}

/** CRC-32 (ISO-HDLC): tells a mistyped key from a wrong one; it protects nothing. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

const checkOf = (body: string) => base62(BigInt(crc32(body)), CHECK_LENGTH);

const random = (bytes: number): bigint =>
  crypto
    .getRandomValues(new Uint8Array(bytes))
    .reduce((all, byte) => all * 256n + BigInt(byte), 0n);

/** A new key: a prefix that scanners for secrets can look for, its id, 256 random bits, and a check. */
export function newKeyText(): { readonly id: string; readonly text: string } {
  const id = base62(random(8), ID_LENGTH);
  const body = `relata_${id}_${base62(random(32), SECRET_LENGTH)}`;
  return { id, text: body + checkOf(body) };
}

/** The id of a key; null where the text is no key, or was mistyped. */
export function keyIdOf(text: string): string | null {
  const id = SHAPE.exec(text)?.[1];
  return id !== undefined && checkOf(text.slice(0, -CHECK_LENGTH)) === text.slice(-CHECK_LENGTH)
    ? id
    : null;
}
