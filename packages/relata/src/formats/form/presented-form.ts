import type { MissingReason } from '../../model/index.ts';

/** A response option: what to send, and what it is called where the definition says so. */
export interface PresentedOption {
  readonly value: number;
  readonly label: string | null;
}

/** One answer to give. */
export interface PresentedAnswer {
  /** The answer id: the item's, or `<item>_<part>`. */
  readonly id: string;
  /** The part that it answers; null where items have no parts. */
  readonly part: string | null;
  /** Its response options, as an index of `optionSets`. */
  readonly options: number;
}

export interface PresentedItem {
  readonly id: string;
  /** Place in the order of presentation, counted from 1. */
  readonly number: number;
  /** The sentence; null where the wording is not included. */
  readonly text: string | null;
  /** False where the form asks the item and no scale uses it. */
  readonly scored: boolean;
  /** The block that it stands in, as an index of `blocks`; null where it is in none. */
  readonly block: number | null;
  readonly answers: readonly PresentedAnswer[];
}

/** Items that stand apart, after a note. */
export interface PresentedBlock {
  readonly note: string;
  readonly stem: string;
  /** True where people are to choose whether they are asked at all. */
  readonly optional: boolean;
}

/** A form as an app shows it. */
export interface PresentedForm {
  readonly form: string | null;
  /** Title of the form; null where there is one form only. */
  readonly formTitle: string | null;
  readonly timeframe: string;
  /** Who answers: the person, or someone close about them. */
  readonly informant: 'self' | 'closeOther';
  readonly wording: 'included' | 'not-included';
  /** The instruction above the items; null where the wording is not included. */
  readonly stem: string | null;
  readonly optionSets: readonly (readonly PresentedOption[])[];
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  /** In the order of presentation. */
  readonly items: readonly PresentedItem[];
  readonly blocks: readonly PresentedBlock[];
  /** Answers of which the form asks for one in each group. */
  readonly alternatives: readonly (readonly string[])[];
  /** The response option that stands for no answer, where the form has one. */
  readonly noAnswer: { readonly reason: MissingReason; readonly label: string | null } | null;
  /** Answer ids in item order: the order of answers sent as an array. */
  readonly answerIds: readonly string[];
}
