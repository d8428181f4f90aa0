/** Control characters, halves of characters, and signs that turn the direction of whatever follows. */
const UNSEEN = /\p{Cc}|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** A foreign text as one line of signs that can be seen. */
export const plainText = (text: string): string =>
  text
    .replace(/[^\S\u00a0]+/gu, ' ')
    .replace(UNSEEN, '\ufffd')
    .trim();
