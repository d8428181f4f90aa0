import {
  type AnyScaleResult,
  type Instrument,
  type InstrumentDefinition,
  type Interpretation,
  type InterpretOptions,
  OptionError,
  type Provenance,
  type ScaleInterpretation,
} from '../../model/index.ts';
import { cutOffsFor } from '../reference/cut-offs-for.ts';
import { publishedOf, referencesFor } from '../reference/references-for.ts';
import { levelOf } from './level-of.ts';
import { scaleInterpreter } from './scale-interpreter.ts';

/** What is read of an instrument. */
export type Interpreted = Pick<Instrument<InstrumentDefinition>, 'definition' | 'definitionHash'>;

/** What is read of a result. */
export interface ScoredScales {
  readonly kind: 'scored';
  readonly scales: object;
  readonly provenance: Provenance;
}

/** Says what the scores of one respondent after the other mean. */
export type Interpreter = <R extends ScoredScales>(
  result: R,
) => Interpretation<keyof R['scales'] & string>;

/**
 * Makes what `interpret` does for one respondent, for many: figures are looked up once, and
 * what a value means is worked out once. `scales` are those that the results have. Results
 * share what they have in common, so that they are to be read and not written to. Throws
 * `OptionError` as `interpret` does.
 *
 * @example
 * const of = interpreter(phq9, ['total', 'phq-8', 'phq-2'], { references });
 * for (const result of results) if (result.kind === 'scored') of(result).scales.total;
 */
export function interpreter(
  instrument: Interpreted,
  scales: readonly string[],
  { references = {}, published = {}, level, cutOffs }: InterpretOptions = {},
): Interpreter {
  const { definition, definitionHash } = instrument;
  const asked = levelOf(level);
  const onFile = publishedOf(definition, published);
  const lines = cutOffsFor(onFile.cutOffs, cutOffs);
  const of = new Map(
    [...referencesFor(scales, references, onFile)].flatMap(([id, figures]) => {
      const scale = definition.scales[id];
      const own = lines.filter((line) => line.scale === id);
      return scale ? [[id, scaleInterpreter(scale, figures, own, asked)] as const] : [];
    }),
  );
  return (result) => {
    const { provenance } = result;
    if (provenance.definitionHash !== definitionHash) {
      const scoredBy = `${provenance.instrument} ${provenance.revision}`;
      throw new OptionError('otherInstrument', `${definition.id} ${definition.revision}`, scoredBy);
    }
    const interpreted: Record<string, ScaleInterpretation> = {};
    for (const [id, scored] of Object.entries(result.scales)) {
      const said = of.get(id)?.(scored as AnyScaleResult);
      if (said) interpreted[id] = said;
    }
    return {
      kind: 'interpreted',
      instrument: definition.id,
      revision: definition.revision,
      scales: interpreted as Record<keyof (typeof result)['scales'] & string, ScaleInterpretation>,
      provenance,
    };
  };
}
