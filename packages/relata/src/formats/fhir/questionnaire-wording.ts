import type { InstrumentDefinition } from '../../model/index.ts';

/** What one form shows beside the sentences of its items; each value is a key of the text. */
export interface FormWording {
  readonly stem?: string;
  /** Which sentence of an item the form shows. */
  readonly sentence: string;
  /** What stands beside the response option for no answer. */
  readonly noAnswer?: string;
  /** The items of one scale under a stem of their own. */
  readonly block?: {
    readonly items: string;
    readonly note?: string;
    readonly stem?: string;
  };
}

/**
 * The sentences of an instrument in one language: a module `relata/instruments/<id>/text.en`
 * where the licence allows one, or the caller's own, whose licence is the caller's to keep.
 */
export interface InstrumentWording {
  readonly language: string;
  readonly items: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly forms?: Readonly<Record<string, FormWording>>;
}

/** The sentences of one form, found. */
export interface FoundWording {
  readonly language: string;
  readonly stem: string | undefined;
  readonly noAnswer: string | undefined;
  readonly sentence: (item: string) => string | undefined;
  readonly block:
    | {
        readonly id: string;
        readonly items: ReadonlySet<string>;
        readonly note: string | undefined;
        readonly stem: string | undefined;
      }
    | undefined;
}

const WHOLE: FormWording = { stem: 'stem', sentence: 'text' };

function itemsOf(definition: InstrumentDefinition, scale: string): readonly string[] {
  const rule = definition.scales[scale];
  return rule && 'items' in rule && rule.items ? rule.items : [];
}

/** The sentences that a form of an instrument shows. */
export function wordingOf(
  definition: InstrumentDefinition,
  form: string | null,
  wording: InstrumentWording,
): FoundWording {
  const shown = (form === null ? undefined : wording.forms?.[form]) ?? WHOLE;
  const at = (key: string | undefined): string | undefined => {
    const found =
      key === undefined ? undefined : (wording as unknown as Record<string, unknown>)[key];
    return typeof found === 'string' ? found : undefined;
  };
  const { block } = shown;
  return {
    language: wording.language,
    stem: at(shown.stem),
    noAnswer: at(shown.noAnswer),
    sentence: (item) => wording.items[item]?.[shown.sentence],
    block: block && {
      id: block.items,
      items: new Set(itemsOf(definition, block.items)),
      note: at(block.note),
      stem: at(block.stem),
    },
  };
}
