import * as z from '../platform/zod.ts';

const REFUSED = { error: 'one line of text' };

/** One line of text, without what would break it into several. */
export const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused.
    .regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, REFUSED)
    .refine((text) => !/\p{Cs}/u.test(text), REFUSED);
