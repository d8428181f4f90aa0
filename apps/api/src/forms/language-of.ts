import { textLanguages } from 'relata/catalogue';
import { ProblemError } from '../problems/problem-error.ts';

/** What definitions are written in: titles, labels of response options, notices. */
const DEFAULT = 'en';

/**
 * The language of an instrument's form that a tag asks for: itself, or what is left of it
 * when subtags are taken off its end (RFC 4647, Lookup), as `en-GB` finds `en`.
 *
 * @throws {ProblemError} unknownLanguage
 */
export function languageOf(instrument: string, wanted: string = DEFAULT): string {
  const known = [...new Set([DEFAULT, ...textLanguages(instrument)])];
  const subtags = wanted.toLowerCase().split('-');
  for (let length = subtags.length; length > 0; length--) {
    const range = subtags.slice(0, length).join('-');
    const found = known.find((tag) => tag.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  const detail = `This form is there in: ${known.join(', ')}.`;
  throw new ProblemError('unknownLanguage', {
    detail,
    errors: [{ code: 'notAllowed', path: ['lang'], expected: known, detail }],
  });
}
