import {
  ENGINE_VERSION,
  type FlagResult,
  type Instrument,
  OptionError,
  type Provenance,
  type Quality,
  type Result,
  type ScoreOptions,
  type Timing,
} from '../model/index.ts';
import type { Op } from '../ops/op.ts';
import { fieldsById, type Plan, writtenOut } from '../ops/plan.ts';
import { newState, recodeGiven, type State } from '../ops/state.ts';
import { plainQuality } from '../quality/plain-quality.ts';
import { type QualityReader, qualityOf } from '../quality/quality-reader.ts';
import { type Reading, readAnswers } from './read.ts';
import { answeredUnits, scaleScorer } from './scale.ts';
import { secondsPerAnswer } from './seconds.ts';

const NONE: readonly never[] = Object.freeze([]);
const NOTHING = Object.freeze({});

/** A copy that neither the caller nor the reader of a result can change. */
const frozen = (rule: NonNullable<ScoreOptions['missing']>): typeof rule =>
  Object.freeze(
    typeof rule.require === 'object'
      ? { ...rule, require: Object.freeze({ ...rule.require }) }
      : { ...rule },
  );

/** What made the numbers of every call with this plan and these options. */
export function provenanceOf(
  instrument: Instrument,
  plan: Plan,
  options: Pick<ScoreOptions, 'missing' | 'onInvalid'>,
): Provenance {
  const { definition } = instrument;
  return Object.freeze({
    instrument: definition.id,
    revision: definition.revision,
    form: plan.form,
    status: definition.status,
    license: Object.freeze({
      scoring: definition.license.scoring.status,
      wording: definition.license.wording.status,
    }),
    definitionHash: instrument.definitionHash,
    engine: ENGINE_VERSION,
    missingOverride: options.missing ? frozen(options.missing) : null,
    onInvalid: options.onInvalid === 'missing' ? 'missing' : 'reject',
  });
}

function qualityFinder({ definition, keyedQuality }: Instrument, plan: Plan): QualityReader {
  if (!plan.keyed) return plainQuality(plan.fields[0]?.min ?? 0);
  if (keyedQuality) return keyedQuality(definition as never, plan as never) as QualityReader;
  throw new OptionError('incompleteInstrument', 'parseInstrument', definition.id);
}

/** Scores one respondent by a plan. What a call leaves in `state` explains its result. */
export function oneScorer(
  instrument: Instrument,
  plan: Plan,
  options: Pick<ScoreOptions, 'missing' | 'onInvalid'> = {},
): { readonly state: State; readonly one: (answers: unknown, timing?: Timing) => Result } {
  const { id, revision } = instrument.definition;
  const state = newState(plan);
  const provenance = provenanceOf(instrument, plan, options);
  const fieldOf = fieldsById(plan);
  const ids = Object.freeze(plan.fields.map((field) => field.id));
  const wholes = writtenOut(plan.scales);
  const scorers = plan.scales.map((scale, i) => ({
    id: scale.id,
    score: scaleScorer(plan, i, wholes[i] as Op, instrument.boundsSearch),
  }));
  const of = plan.units.length;
  const indices = qualityFinder(instrument, plan);

  const flagsOf = (): { [flag: string]: FlagResult } => {
    const flags: { [flag: string]: FlagResult } = {};
    for (const flag of plan.flags) {
      const value = state.answers[flag.field] as number;
      flags[flag.id] = {
        item: plan.fields[flag.field]?.id as string,
        state: value !== value ? 'unanswered' : value >= flag.atOrAbove ? 'raised' : 'notRaised',
      };
    }
    return flags;
  };

  const qualityFor = (answered: number, timing: Timing | undefined): Quality => {
    indices.read(state.given, state.answers);
    const quality = qualityOf(indices.found, answered, of);
    const seconds = timing?.seconds;
    return seconds === undefined
      ? quality
      : { ...quality, secondsPerItem: secondsPerAnswer(seconds, plan.fields, state.given) };
  };

  const one = (answers: unknown, timing?: Timing): Result => {
    const reading: Reading = readAnswers(plan.fields, fieldOf, ids, answers, state.given);
    const issues = reading.issues ?? NONE;
    if (issues.length > 0 && (provenance.onInvalid === 'reject' || reading.unreadable)) {
      return { kind: 'rejected', instrument: id, revision, issues, provenance };
    }
    recodeGiven(plan.fields, state);
    const complete = reading.answered === plan.fields.length;
    const scales: { [scale: string]: ReturnType<(typeof scorers)[number]['score']> } = {};
    for (const scorer of scorers) scales[scorer.id] = scorer.score(state, complete);
    const answered = complete ? of : answeredUnits(plan, state.answers);
    return {
      kind: 'scored',
      instrument: id,
      revision,
      scales,
      flags: plan.flags.length > 0 ? flagsOf() : NOTHING,
      missing: reading.missing ?? NOTHING,
      issues,
      quality: qualityFor(answered < 0 ? ~answered : answered, timing),
      provenance,
    };
  };
  return { state, one };
}
