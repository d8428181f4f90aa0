import {
  MISSING_REASONS,
  type MissingReason,
  type ResponseIssueCode,
} from '../../../model/index.ts';
import type { Field } from '../../../ops/plan.ts';
import { isObject, type Json } from './json.ts';
import { absentReason, reasonOf, saysAbsent } from './missing-reason.ts';
import { optionOf, weightsOfOption, weightsOn } from './weights.ts';

/** What one answer element says: an answer, a missing one, or a fault. */
export type ReadAnswer =
  | { readonly value: number | MissingReason | null }
  | {
      readonly code: ResponseIssueCode;
      readonly expected: readonly (string | number)[] | string | null;
    };

interface Surroundings {
  /** The item's options in the Questionnaire, where there is one. */
  readonly options: readonly Json[];
  /** Whether a code system is the library's own, whose codes are the answers themselves. */
  readonly isOwn: (system: unknown) => boolean;
}

const KINDS = 'valueCoding, valueInteger or valueDecimal';

/** The answer that counts so much: weights are values after the value map, if there is one. */
function ofWeight({ recode, min, step }: Field, weight: number): ReadAnswer {
  if (!recode) return { value: weight };
  const first = recode.indexOf(weight);
  if (first < 0 || recode.lastIndexOf(weight) !== first) {
    return { code: 'weightNotAnOption', expected: [...new Set(recode)].sort((a, b) => a - b) };
  }
  return { value: min + first * step };
}

function ofWeights(field: Field, weights: readonly number[]): ReadAnswer | null {
  const [first, ...others] = weights;
  if (first === undefined) return null;
  return others.some((other) => other !== first)
    ? { code: 'weightsDiffer', expected: null }
    : ofWeight(field, first);
}

function ofCoding(field: Field, answer: Json, coding: Json, around: Surroundings): ReadAnswer {
  if (saysAbsent(coding)) return { value: reasonOf(coding) };
  const { system, code } = coding;
  if (around.isOwn(system) && typeof code === 'string') {
    if (/^-?\d+(\.\d+)?$/.test(code)) return { value: Number(code) };
    const reason = MISSING_REASONS.find((known) => known === code);
    if (reason) return { value: reason };
  }
  const option = optionOf(around.options, answer);
  const weights = [...weightsOn(coding), ...(option ? weightsOfOption(option) : [])];
  if (weights.length === 0 && absentReason(answer)) return { value: absentReason(answer) };
  return ofWeights(field, weights) ?? { code: 'weightMissing', expected: null };
}

/** A whole or decimal number: what its option weighs, or else itself. */
function ofNumber(field: Field, answer: Json, number: number, around: Surroundings): ReadAnswer {
  const option = optionOf(around.options, answer);
  return (option && ofWeights(field, weightsOfOption(option))) ?? { value: number };
}

/** Yes and no, where the item has the options 1 and 0. */
function ofBoolean({ min, max, step, recode }: Field, yes: boolean): ReadAnswer {
  return min === 0 && max === 1 && step === 1 && !recode
    ? { value: yes ? 1 : 0 }
    : { code: 'answerKindUnknown', expected: KINDS };
}

/** Reads one `answer` of an item. Nothing is coerced or guessed. */
export function readAnswer(field: Field, answer: Json, around: Surroundings): ReadAnswer {
  const kinds = Object.keys(answer).filter((key) => key.startsWith('value'));
  const [kind] = kinds;
  if (kind === undefined) return { value: absentReason(answer) };
  const value = answer[kind];
  if (kinds.length === 1) {
    if (kind === 'valueCoding' && isObject(value)) return ofCoding(field, answer, value, around);
    if ((kind === 'valueInteger' || kind === 'valueDecimal') && typeof value === 'number') {
      return ofNumber(field, answer, value, around);
    }
    if (kind === 'valueBoolean' && typeof value === 'boolean') return ofBoolean(field, value);
    if (kind === 'valueString') {
      const option = optionOf(around.options, answer);
      const read = option && ofWeights(field, weightsOfOption(option));
      if (read) return read;
    }
  }
  return { code: 'answerKindUnknown', expected: KINDS };
}
