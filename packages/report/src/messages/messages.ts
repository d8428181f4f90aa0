import type { ReportLanguage } from '../model/index.ts';
import { en } from './en/index.ts';

type Words<T> = T extends (...given: infer G) => infer R
  ? (...given: G) => Words<R>
  : T extends string
    ? string
    : T extends object
      ? { readonly [K in keyof T]: Words<T[K]> }
      : T;

/** Everything that a report says, in one language. */
export type Messages = Words<typeof en>;

const MESSAGES: { readonly [L in ReportLanguage]: Messages } = { en };

export const messagesIn = (language: ReportLanguage): Messages => MESSAGES[language];
