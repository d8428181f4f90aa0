import { type FhirRelease, questionnaireOf, scoreLinkId } from '../../formats/fhir/index.ts';
import type { Instrument, Result } from '../../model/index.ts';
import { type Plan, planOf } from '../../ops/plan.ts';
import type { BackEnd } from '../run-conformance.ts';
import { calculator } from './calculator.ts';
import { responseTo } from './response-to.ts';

export const BASE = 'https://forms.example.org';

type Given = readonly unknown[] | Readonly<Record<string, unknown>>;

/** Answers by answer id, however they are given. */
export const byId = (plan: Plan, answers: Given): Readonly<Record<string, unknown>> =>
  Array.isArray(answers)
    ? Object.fromEntries(plan.fields.map((field, i) => [field.id, answers[i]]))
    : (answers as Readonly<Record<string, unknown>>);

/** Value of every scale by the FHIRPath of a form's Questionnaire; null where it gives none. */
export function fhirScorer(instrument: Instrument, form: string | undefined, release: FhirRelease) {
  const plan = planOf(instrument, form);
  const questionnaire = questionnaireOf(instrument, { fhirVersion: release, base: BASE, form });
  const calculate = calculator(questionnaire, release);
  return (answers: Given): Readonly<Record<string, number | null>> => {
    const found = calculate(responseTo(questionnaire, byId(plan, answers)));
    return Object.fromEntries(
      plan.scales.map(({ id }) => {
        const values = found.get(scoreLinkId(id));
        const [value = null] = values ?? [];
        if (!values || values.length > 1 || (value !== null && typeof value !== 'number')) {
          throw new Error(`${id} of ${instrument.id} is ${JSON.stringify(values)}`);
        }
        return [id, value];
      }),
    );
  };
}

const ONLY_VALUES = 'a calculated item holds the score alone';

/** The FHIRPath of Questionnaires as a back end that signs the contract. */
export function fhirBackEnd(release: FhirRelease): BackEnd {
  const scorers = new Map<string, ReturnType<typeof fhirScorer>>();
  return {
    name: `FHIRPath in ${release}`,
    unable: {
      status: ONLY_VALUES,
      percent: ONLY_VALUES,
      counts: ONLY_VALUES,
      bounds: ONLY_VALUES,
      band: ONLY_VALUES,
      decided: ONLY_VALUES,
      flags: ONLY_VALUES,
      reasons: ONLY_VALUES,
      issues: ONLY_VALUES,
    },
    skip: ({ expect }) =>
      expect.kind === 'rejected'
        ? 'a Questionnaire offers declared options only; an answer that is none counts as missing'
        : undefined,
    score: (instrument, answers, { form }) => {
      const key = `${instrument.id} ${form}`;
      const score = scorers.get(key) ?? fhirScorer(instrument, form, release);
      scorers.set(key, score);
      const scales = Object.entries(score(answers)).map(([id, value]) => [id, { value }]);
      const { revision } = instrument.definition;
      const rest = { instrument: instrument.id, revision, issues: [], missing: {}, flags: {} };
      return { kind: 'scored', ...rest, scales: Object.fromEntries(scales) } as unknown as Result;
    },
  };
}
