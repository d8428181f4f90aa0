import type { AnswerScale, MissingReason } from './answer-scale.ts';
import type { InstrumentLicense } from './license.ts';
import type { Pattern } from './pattern.ts';
import type { MissingRule, RuleSpec } from './rule.ts';

export interface Citation {
  readonly text: string;
  readonly doi?: string;
  readonly url?: string;
}

/** `published`: scored as its authors published it. `researchDraft`: no norms, no validated cut-offs. */
export type InstrumentStatus = 'published' | 'researchDraft';

export interface ItemDefinition {
  readonly id: string;
  /** Response options of this item, where they are not the instrument's. */
  readonly answers?: AnswerScale;
  /** True where the form asks the item and no scale uses it. */
  readonly unscored?: boolean;
  /** Neutral label (never the published wording). */
  readonly label?: string;
}

export interface PartDefinition {
  readonly title: string;
  /** Response options of this part, where they are not the instrument's. */
  readonly answers?: AnswerScale;
}

/** What a scale's score says: the meaning of a high score, and which way is better. */
export interface Direction {
  readonly highMeans: string;
  readonly better: 'higher' | 'lower' | 'neither';
}

/** A labelled part of a scale's range. From `from` up to the next band's `from`; `to` is the last score as published. */
export interface Band {
  readonly id: string;
  readonly title?: string;
  readonly from: number;
  readonly to: number;
  readonly population: string;
  readonly source: string;
}

export interface ScaleFacts {
  readonly title: string;
  readonly direction: Direction;
  /** Lowest and highest attainable score, as published. */
  readonly range: readonly [lowest: number, highest: number];
  /** Missing rule of this scale, where it is not the instrument's. */
  readonly missing?: MissingRule;
  /** Answers reversed in this scale, where it differs from the instrument's own list. */
  readonly reversed?: readonly string[];
  readonly bands?: readonly Band[];
  /** True where results carry, beside the score, its percent of the maximum possible (0 to 100). */
  readonly percentOfMaximum?: true;
  /** Where key and rule of this scale are published, where one source does not hold for all. */
  readonly source?: string;
}

export type ScaleDefinition = ScaleFacts & RuleSpec;

/** One answer that must be seen whatever the scores are. It informs; it is no assessment of risk. */
export interface FlagDefinition {
  readonly title: string;
  readonly item: string;
  /** Raised when the answer (recoded, where the item has a value map) is at least this. */
  readonly atOrAbove: number;
  readonly source: string;
}

/** A way of giving the instrument: which items, in which order, about whom. Scores use the same rules. */
export interface FormDefinition {
  readonly title: string;
  /** Items of the form; answers given as an array come in this order. */
  readonly items: readonly string[];
  /** Scales that the form yields. */
  readonly scales: readonly string[];
  /**
   * Response options as this form codes them, where the instrument's own are coded
   * otherwise: with `recode`, they come to the same lowest and highest value.
   */
  readonly answers?: AnswerScale;
  /** Order in which the form shows its items, where that is another. */
  readonly presentation?: readonly string[];
  readonly timeframe?: string;
  readonly informant?: 'self' | 'closeOther';
  /** The response option that stands for no answer. */
  readonly missingOption?: MissingReason;
}

export interface Norm {
  readonly scale: string;
  readonly population: string;
  readonly year?: number;
  readonly n: number | null;
  readonly mean: number;
  readonly sd: number | null;
  readonly source: string;
}

export interface Reliability {
  readonly scale: string;
  readonly coefficient: string;
  readonly value: number;
  readonly interval?: string;
  readonly n?: number | null;
  readonly population: string;
  readonly source: string;
}

/**
 * A score from which a source draws a line, in one population: at or above it, or at or
 * below it. It sorts answers; it diagnoses nothing, and the caller chooses which to use.
 */
export interface CutOff {
  readonly scale: string;
  readonly title: string;
  readonly population: string;
  readonly atOrAbove?: number;
  readonly atOrBelow?: number;
  readonly n?: number | null;
  readonly source: string;
}

export interface Source {
  readonly text: string;
  readonly url?: string;
  /** Decisions of the definition that this source supports: `reversed`, `scales`, `bands` … */
  readonly supports: readonly string[];
}

/** An instrument as data. Everything that changes a number is in here, and nothing else changes one. */
export interface InstrumentDefinition {
  readonly id: string;
  /** Raised by any change to a number. */
  readonly revision: number;
  readonly status: InstrumentStatus;
  readonly title: string;
  readonly abbreviation: string;
  readonly year?: number;
  readonly citation: Citation;
  readonly patterns: readonly Pattern[];
  readonly constructs?: readonly string[];
  readonly timeframe: string;
  readonly license: InstrumentLicense;
  /** What to make sure of about the form or the file before scoring: another order of items, another coding. */
  readonly checkFirst?: string;
  /**
   * For an instrument about something that can put a life at risk: what a caller must have in
   * place before scores are shown. Flags, of single items, are beside it.
   */
  readonly safety?: { readonly note: string; readonly source: string };
  readonly answers: AnswerScale;
  /** Where each item has several answers: their names. The answer ids are then `<item>_<part>`. */
  readonly parts?: Readonly<Record<string, PartDefinition>>;
  readonly items: readonly (string | ItemDefinition)[];
  /** Answers that are reverse-keyed: reversed within their declared range before scoring. */
  readonly reversed: readonly string[];
  /** Items of which the form asks for one: each group counts as one item, the highest answered. */
  readonly alternatives?: readonly (readonly string[])[];
  readonly missing: MissingRule;
  readonly scales: Readonly<Record<string, ScaleDefinition>>;
  readonly flags?: Readonly<Record<string, FlagDefinition>>;
  readonly forms?: Readonly<Record<string, FormDefinition>>;
  readonly norms?: readonly Norm[];
  readonly reliability?: readonly Reliability[];
  readonly cutOffs?: readonly CutOff[];
  readonly sources: readonly Source[];
}

/** Parts of the engine that an instrument carries where it needs them, so that others need not bring them along. */
export interface Carried {
  /** Finds exact bounds of scores that do not move one way with their items, such as the RPP's ambivalence. */
  readonly boundsSearch?: (
    operation: never,
    fields: never,
  ) => (state: never) => { readonly low: number; readonly high: number };
  /** Lowers a form to operations, for an instrument that has several. */
  readonly compile?: (definition: never, options: { readonly form?: string }) => unknown;
  /** Reads what answers look like as answers, where that takes keys, several ranges, or an order of its own. */
  readonly keyedQuality?: (definition: never, plan: never) => unknown;
}

/**
 * A definition that has been checked. Made by `defineInstrument` or `parseInstrument`, or
 * taken from `relata/instruments`; a copy made by way of JSON goes through `parseInstrument`.
 */
export interface Instrument<D extends InstrumentDefinition = InstrumentDefinition> extends Carried {
  readonly kind: 'instrument';
  readonly id: D['id'];
  readonly definition: D;
  /** `sha256:` and the hash of the canonical JSON (RFC 8785) of the part that decides scores. */
  readonly definitionHash: string;
  /** The operations to which the whole form is lowered; null where they are worked out when needed. */
  readonly plan: object | null;
}
