import type { Instrument, ReferenceChoices } from 'relata';
import type { TableOptions } from '../input/open-table.ts';
import type { ReadOptions } from '../input/read-table.ts';
import { formOf } from '../instruments/form-of.ts';
import type { Io } from '../io.ts';
import { type ReferenceOptions, readReferences } from '../options/reference-options.ts';
import type { ReadingOptions } from '../scoring/prepare.ts';

/** Options of `relata pair` that say what is read, and how. */
export interface PairOptions extends ReadingOptions, ReadOptions, TableOptions, ReferenceOptions {
  readonly instrument?: string;
  readonly definition?: readonly string[];
  readonly otherForm?: string;
  readonly otherItems?: string;
  readonly otherReferences?: string;
  readonly id?: string;
  readonly otherId?: string;
  readonly side?: string;
  readonly sides?: string;
  readonly answers?: string;
  readonly otherAnswers?: string;
  readonly output?: string;
  readonly rejects?: string;
  readonly level?: number;
  readonly mostItems?: number;
  readonly withAnswers?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly strict?: boolean;
}

export const SIDES = ['first', 'second'] as const;

export type SideName = (typeof SIDES)[number];

/** The options of one side: those of the second stand before those for both. */
export function sideOptions<O extends PairOptions>(options: O, side: SideName): O {
  if (side === 'first') return options;
  const { id, otherForm, otherId, otherItems, otherReferences } = options;
  return {
    ...options,
    ...(otherForm === undefined ? {} : { form: otherForm }),
    ...(otherItems === undefined ? {} : { items: otherItems }),
    ...(otherReferences === undefined ? {} : { references: otherReferences }),
    ...((otherId ?? id) === undefined ? {} : { id: otherId ?? id }),
  };
}

/** The forms of both sides, where the instrument has them. */
export const formsOf = (instrument: Instrument, options: PairOptions) =>
  SIDES.map((side) => formOf(instrument, sideOptions(options, side).form));

/** The norm groups and reliabilities of both sides; a file for the second replaces those for both. */
export async function referencesOf(
  options: PairOptions,
  io: Pick<Io, 'cwd'>,
): Promise<readonly [ReferenceChoices, ReferenceChoices]> {
  const first = await readReferences(options, io);
  const { otherReferences: references } = options;
  return [first, references === undefined ? first : await readReferences({ references }, io)];
}
