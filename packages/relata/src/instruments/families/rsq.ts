import type { InstrumentLicense, PartDefinition } from '../../model/index.ts';

/** Terms of the Social Relations Lab at Columbia University, which offers the RSQ in its versions. */
export const RSQ_LICENSE = {
  scoring: {
    status: 'free-no-permission',
    note: 'The terms are those of the questionnaire; none were found for its key, which is a published fact.',
    evidence: 'http://socialrelations.psych.columbia.edu/measures/adult-rs-questionaire',
  },
  wording: {
    status: 'free-no-permission',
    note: "The authors' laboratory calls its measures available to the public; no licence is stated.",
    evidence: 'http://socialrelations.psych.columbia.edu/measures/adult-rs-questionaire',
  },
} as const satisfies InstrumentLicense;

/** The two ratings that each situation asks for, in this order. Expectancy is of acceptance. */
export const RSQ_PARTS = {
  concern: {
    title: 'Concern about the outcome',
    answers: { min: 1, max: 6, labels: { 1: 'Very unconcerned', 6: 'Very concerned' } },
  },
  expectancy: {
    title: 'Expectancy of acceptance',
    answers: { min: 1, max: 6, labels: { 1: 'Very unlikely', 6: 'Very likely' } },
  },
} as const satisfies Readonly<Record<string, PartDefinition>>;
