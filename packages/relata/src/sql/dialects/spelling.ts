/**
 * Digits with a sign before and decimals after them or without: as files are read, `1e3`
 * and `0x3` are no numbers. More digits than these have no double.
 */
export const SPELLED_NUMBER = '[+-]?[0-9]{1,255}([.][0-9]+)?';

/** Blanks that may stand around an answer, as escapes of a text in quotes. */
export const BLANKS = ' \\t\\n\\u000B\\f\\r\\u00A0';
