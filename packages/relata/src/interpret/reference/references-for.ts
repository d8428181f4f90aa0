import {
  type Available,
  type InstrumentDefinition,
  type NormUsed,
  OptionError,
  type PublishedNorms,
  type ReferenceChoices,
  type ReliabilityUsed,
} from '../../model/index.ts';
import { normFor } from './norm-for.ts';
import { reliabilityFor } from './reliability-for.ts';

/** The figures that results about one scale rest on. */
export interface References {
  readonly norm: Available<{ readonly norm: NormUsed }>;
  readonly reliability: Available<{ readonly reliability: ReliabilityUsed }>;
  readonly clinical: Available<{ readonly norm: NormUsed }>;
  readonly functional: Available<{ readonly norm: NormUsed }>;
}

/** What is on file about an instrument: in its definition, and beside it. */
export const publishedOf = (
  { norms = [], reliability = [], cutOffs = [] }: InstrumentDefinition,
  beside: PublishedNorms = {},
): Required<PublishedNorms> => ({
  norms: [...norms, ...(beside.norms ?? [])],
  reliability: [...reliability, ...(beside.reliability ?? [])],
  cutOffs: [...cutOffs, ...(beside.cutOffs ?? [])],
});

/**
 * The figures for each scale, by the choices of the caller; those for single scales come
 * first. Throws `OptionError` as `normFor` and `reliabilityFor` do, and `unknownScale` where
 * the choices name a scale that is not among `scales`.
 */
export function referencesFor(
  scales: readonly string[],
  choices: ReferenceChoices,
  published: PublishedNorms,
): ReadonlyMap<string, References> {
  for (const id of Object.keys(choices.scales ?? {})) {
    if (!scales.includes(id)) throw new OptionError('unknownScale', scales, id);
  }
  return new Map(
    scales.map((id) => {
      const given = choices.scales;
      const own = given !== undefined && Object.hasOwn(given, id) ? (given[id] ?? {}) : {};
      const { norm, reliability, clinical, functional } = { ...choices, ...own };
      const references: References = {
        norm: normFor(id, norm, published),
        reliability: reliabilityFor(id, reliability, published),
        clinical: normFor(id, clinical, published),
        functional: normFor(id, functional, published),
      };
      return [id, references];
    }),
  );
}
