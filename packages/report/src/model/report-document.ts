import type { Direction, Provenance } from 'relata';
import type { ReportScale } from './report-scale.ts';
import type { HelpLine, ReportLanguage } from './report-settings.ts';

/** An answer that somebody has to see whatever the scores are. */
export interface ReportFlag {
  readonly id: string;
  readonly title: string;
  readonly item: string;
  /** In a course, the times at which it was raised, the last one or earlier; else null. */
  readonly times: readonly number[] | null;
}

/** One line of the profile. All numbers are percent of the scale's maximum, 0 to 100; none is a percentile. */
export interface ProfileRow {
  readonly scale: string;
  readonly title: string;
  /** Null where there is no score. */
  readonly value: number | null;
  /** What the unanswered items leave open; both are `value` where nothing is open. */
  readonly low: number;
  readonly high: number;
  readonly better: Direction['better'];
  /** What a high score says, in words. */
  readonly highMeans: string;
}

/** Something that cannot be said, and why. */
export interface NotKnown {
  readonly text: string;
  /** Titles of the scales that it is about; empty where it is about the whole. */
  readonly scales: readonly string[];
}

/**
 * A report as plain data, in the order in which it is read. Sentences are in `language`;
 * the numbers beside them are not rounded.
 */
export interface ReportDocument {
  readonly kind: 'report';
  /** Raised when a reader of the last version would not understand it. */
  readonly version: 1;
  readonly language: ReportLanguage;
  readonly title: string;
  readonly respondent: string | null;
  readonly date: string | null;
  /** Raised flags, and what is said about them; null where none is raised. */
  readonly flagged: {
    readonly flags: readonly ReportFlag[];
    readonly text: readonly string[];
  } | null;
  /** What stands before the numbers: a research draft's notice, what the instrument does not ask. */
  readonly notices: readonly string[];
  readonly asked: {
    readonly instrument: string;
    readonly abbreviation: string;
    readonly form: { readonly id: string; readonly title: string } | null;
    readonly timeframe: string;
    /** Who answered: the person whom the scores are about, or somebody close. */
    readonly informant: 'self' | 'closeOther';
    readonly items: number;
    readonly answered: number;
    readonly text: readonly string[];
  };
  readonly profile: { readonly rows: readonly ProfileRow[]; readonly text: readonly string[] };
  readonly scales: readonly ReportScale[];
  readonly notKnown: readonly NotKnown[];
  /** How the answers look as answers. */
  readonly quality: readonly string[];
  /** From the settings, and from nowhere else. */
  readonly helpLines: readonly HelpLine[];
  readonly provenance: Provenance & {
    readonly title: string;
    readonly citation: string;
    readonly text: readonly string[];
  };
}
