const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;
const NDJSON_TYPE = /^application\/(?:x-)?ndjson\s*(?:;|$)/i;

const PLAIN_TEXT_TYPE = /^(?:application\/sql|text\/plain)\s*(?:;|$)/i;

const typeOf = (headers: Headers) => headers.get('content-type') ?? '';

export const isJson = (headers: Headers): boolean => JSON_TYPE.test(typeOf(headers));

export const isNdjson = (headers: Headers): boolean => NDJSON_TYPE.test(typeOf(headers));

export const isPlainText = (headers: Headers): boolean => PLAIN_TEXT_TYPE.test(typeOf(headers));

/** Texts that some operations can answer in place of JSON. */
export type TextType = 'text/html' | 'text/markdown';

export const isOfType = (headers: Headers, type: TextType): boolean =>
  typeOf(headers).toLowerCase().split(';', 1)[0]?.trim() === type;
