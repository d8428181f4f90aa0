import { ENGINE_VERSION, type Instrument } from '../../model/index.ts';
import { planOf } from '../../ops/plan.ts';
import { type Extras, outputColumns } from '../columns/index.ts';
import { ofForm } from '../words/of-form.ts';
import type { Codebook, CodebookInstrument } from './codebook.ts';
import { codebookColumn } from './column.ts';

/** An instrument as it was given. */
export interface Given {
  readonly instrument: Instrument;
  /** Which form was given; all items where it is left out. */
  readonly form?: string | undefined;
  /** Occasions that a row holds, as the names of the columns of scores end. */
  readonly waves?: readonly string[] | undefined;
}

const NO_EXTRAS: Extras = { bounds: false, bands: false };

function instrumentOf({ form, instrument, waves = [] }: Given, extras: Extras): CodebookInstrument {
  const plan = planOf(instrument, form);
  const definition = ofForm(instrument.definition, plan.form);
  const { abbreviation, citation, id, revision, status, timeframe, title } = definition;
  return {
    id,
    abbreviation,
    title,
    status,
    revision,
    definitionHash: instrument.definitionHash,
    form: form === undefined ? null : { id: form, title: definition.forms?.[form]?.title ?? form },
    timeframe,
    citation: { text: citation.text, doi: citation.doi ?? null, url: citation.url ?? null },
    columns: (waves.length > 0 ? waves : [undefined]).flatMap((wave) =>
      outputColumns(instrument, plan, extras, wave).map((column) => {
        const described = codebookColumn(instrument, plan, definition, column);
        return wave === undefined
          ? described
          : { ...described, label: `${described.label}, occasion ${wave}` };
      }),
    ),
  };
}

/**
 * The data dictionary of every column that `relata score` writes for these instruments: its
 * name, label, type, range, direction, rule, missing rule, bands and source. Plain JSON data.
 *
 * @throws {OptionError} `unknownForm`
 * @example
 * codebookOf([{ instrument: phq9 }], { bounds: false, bands: true });
 */
export const codebookOf = (given: readonly Given[], extras: Extras = NO_EXTRAS): Codebook => ({
  kind: 'codebook',
  version: 1,
  engine: ENGINE_VERSION,
  instruments: given.map((one) => instrumentOf(one, extras)),
});
