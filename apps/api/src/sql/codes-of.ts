import { badParameter } from './bad-parameter.ts';

const NUMBER = /^[+-]?\d{1,15}(?:\.\d{1,15})?$/;

/** The numbers that stand for a missing answer. */
export const codesOf = (texts: readonly string[] = []): readonly number[] =>
  texts.map((text) => {
    if (NUMBER.test(text)) return Number(text);
    throw badParameter(
      'missing',
      'a number',
      'Each `missing` must be a number in digits, such as -99; NULL is always missing.',
    );
  });
