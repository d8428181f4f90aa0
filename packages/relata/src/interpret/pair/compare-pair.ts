import {
  type AnyScaleResult,
  type FlagResult,
  type Instrument,
  type InstrumentDefinition,
  OptionError,
  type PairComparison,
  type PairSide,
  type Provenance,
  type PublishedNorms,
  type ReferenceChoices,
} from '../../model/index.ts';
import { levelOf } from '../one/level-of.ts';
import { publishedOf, referencesFor } from '../reference/references-for.ts';
import { compareItems } from './compare-items.ts';
import { compareScales } from './compare-scales.ts';
import { readAnswers } from './read-answers.ts';
import { scaleProfiles } from './scale-profiles.ts';

/** One of two descriptions: what was scored, and the answers that it was scored from. */
export interface Described {
  /** A result of kind `scored`. */
  readonly result: {
    readonly scales: { readonly [scale: string]: AnyScaleResult };
    readonly flags: { readonly [flag: string]: FlagResult };
    readonly provenance: Provenance;
  };
  /** The same answers that were scored: by answer id, or in item order. */
  readonly answers: Readonly<Record<string, unknown>> | readonly unknown[];
  /** Norm group and reliability of this side, where the two differ; instead of those for both. */
  readonly references?: ReferenceChoices | undefined;
}

export interface PairOptions {
  /** Norm groups and reliabilities for both sides. */
  readonly references?: ReferenceChoices | undefined;
  /** What is on file beside the definition, as `findNorms(id)` of `relata/instruments/norms` gives it. */
  readonly published?: PublishedNorms | undefined;
  /** Level of the intervals, 0.5 to 0.9999; 0.95 unless given. */
  readonly level?: number | undefined;
  /** Most items that are listed as different; 5 unless given. */
  readonly mostItems?: number | undefined;
  /** List both answers beside those items. */
  readonly withAnswers?: boolean | undefined;
}

function sideOf({ forms = {} }: InstrumentDefinition, { result }: Described): PairSide {
  const { form } = result.provenance;
  return {
    form,
    informant: (form === null ? undefined : forms[form]?.informant) ?? null,
    flags: result.flags,
    provenance: result.provenance,
  };
}

/**
 * Two descriptions by forms of one instrument, side by side: of one person by themselves and by
 * a close other, or of two persons by themselves. For each scale of both forms the difference
 * (first − second) and, where reliability and SD are chosen, its standard error; the items that
 * differ most; and how alike the profiles are. Items are matched by their ids. It depends on
 * nothing but its arguments, and with the sides swapped only signs and sides change.
 *
 * @param first a result of kind `scored` with the answers that were scored
 * @throws {OptionError} `otherInstrument` where a result was scored by another definition,
 *   `badLevel`, and as `referencesFor` does for the scales that both forms yield
 *
 * @example
 * const self = score(rpp, mine, { form: 'rpp-24' });
 * const partner = score(rpp, theirs, { form: 'rpp-24-partner' });
 * comparePair(rpp, { result: self, answers: mine }, { result: partner, answers: theirs });
 */
export function comparePair(
  { definition, definitionHash }: Instrument,
  first: Described,
  second: Described,
  { references = {}, published, level, mostItems = 5, withAnswers = false }: PairOptions = {},
): PairComparison {
  const { id, revision } = definition;
  for (const { provenance } of [first.result, second.result]) {
    if (provenance.definitionHash !== definitionHash) {
      const scoredBy = `${provenance.instrument} ${provenance.revision}`;
      throw new OptionError('otherInstrument', `${id} ${revision}`, scoredBy);
    }
  }
  const onFile = publishedOf(definition, published);
  const scales = Object.keys(first.result.scales).filter((scale) =>
    Object.hasOwn(second.result.scales, scale),
  );
  const scored = ({ result, references: own }: Described) => ({
    scales: result.scales,
    references: referencesFor(scales, own ?? references, onFile),
  });
  const [mine, theirs] = [scored(first), scored(second)];
  const read = ({ result, answers }: Described) =>
    readAnswers(definition, result.provenance.form, answers);
  const { items, profile } = compareItems(read(first), read(second), { mostItems, withAnswers });
  return {
    kind: 'pair',
    instrument: id,
    revision,
    first: sideOf(definition, first),
    second: sideOf(definition, second),
    scales: compareScales(definition, scales, mine, theirs, levelOf(level)),
    items,
    profiles: { items: profile, ...scaleProfiles(definition, scales, mine, theirs) },
  };
}
