/** Languages in which reports are written. */
export const REPORT_LANGUAGES = ['en'] as const;

export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** Somewhere to turn to, as the one who shows the report names it. */
export interface HelpLine {
  readonly name: string;
  /** A number or an address, as it is to be read. */
  readonly contact: string;
  /** `https:`, `http:`, `tel:`, `sms:` or `mailto:`. */
  readonly url?: string | undefined;
  readonly hours?: string | undefined;
}

/** What the one who shows reports sets for all of them. */
export interface ReportSettings {
  /** Default: `en`. */
  readonly language?: ReportLanguage | undefined;
  /** Shown as they are given; without them a report names none. */
  readonly helpLines?: readonly HelpLine[] | undefined;
  /** One question per scale, by scale id; they stand before those that come with the wording. */
  readonly reflections?: { readonly [scale: string]: string } | undefined;
}
