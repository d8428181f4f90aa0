/** How a form shows the wording: each entry but `sentence` is the key of a text in the module. */
export interface FormText {
  readonly stem: string;
  /** Which sentence of an item the form shows. */
  readonly sentence: string;
  /** What the response option is called that stands for no answer. */
  readonly noAnswer?: string;
  /** A scale whose items stand apart, with a note, a stem and response options of their own. */
  readonly block?: {
    readonly items: string;
    readonly note: string;
    readonly stem: string;
    readonly options: string;
    readonly optional: boolean;
  };
}

/** The wording of an instrument in one language, where its licence allows to hold it. */
export interface InstrumentText {
  readonly language: string;
  readonly license: string;
  /** Labels of the response options, by value. */
  readonly options: Readonly<Record<number, string>>;
  readonly forms: Readonly<Record<string, FormText>>;
  /** Sentences of each item, by what they are for. */
  readonly items: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Texts that forms name by their key, and whatever else the module holds. */
  readonly [key: string]: unknown;
}
