import { MISSING_REASONS } from 'relata';
import * as z from '../../platform/zod.ts';
import { answers } from '../../schemas/answers.ts';
import { options } from '../../schemas/options.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import { NOTICES } from '../../scoring/notices.ts';
import { scoreOne } from '../../scoring/score-one.ts';
import type { JsonSchema } from '../as-standard.ts';

export const INSTRUMENT: JsonSchema = {
  type: 'string',
  minLength: 1,
  maxLength: 64,
  description: 'Id of the instrument, as list_instruments gives it, such as phq-9.',
};

export const FORM: JsonSchema = {
  type: 'string',
  minLength: 1,
  maxLength: 64,
  description: 'Id of one of its forms. Left out: all items.',
};

const answer = { anyOf: [{ type: 'number' }, { enum: [...MISSING_REASONS] }, { type: 'null' }] };

/** Arguments of the tools that score. */
export const SCORING_INPUT: JsonSchema = {
  type: 'object',
  properties: {
    instrument: INSTRUMENT,
    form: FORM,
    answers: {
      description:
        'One respondent’s answers as the numbers of the response options: an object by answer id, in which missing ones may be left out, or an array in item order. A missing answer is null or a reason; never guess one.',
      anyOf: [
        { type: 'object', additionalProperties: answer },
        { type: 'array', items: answer },
      ],
    },
    onInvalid: {
      enum: ['reject', 'missing'],
      description: 'What to do with an answer that is no response option. Default: reject.',
    },
    missing: {
      type: 'object',
      description:
        'A missing rule instead of the published one, as in {"require": {"atLeastShare": 0.8}}. Only on request: it changes scores.',
      properties: {
        require: {
          anyOf: [
            { enum: ['complete', 'everyScale'] },
            { type: 'object', properties: { atLeast: { type: 'integer', minimum: 1 } } },
            { type: 'object', properties: { atLeastShare: { type: 'number', maximum: 1 } } },
          ],
        },
        fill: { enum: ['personMean', 'nothing'] },
        round: { const: 'prorated sum, halves up' },
      },
      additionalProperties: false,
    },
  },
  required: ['instrument', 'answers'],
  additionalProperties: false,
};

/** What every result has. */
export const SCORED: JsonSchema = {
  type: 'object',
  properties: {
    kind: { const: 'scored' },
    instrument: { type: 'string' },
    revision: { type: 'integer' },
    scales: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: {
          status: { enum: ['scored', 'prorated', 'insufficient'] },
          value: { type: ['number', 'null'] },
          answered: { type: 'integer' },
          of: { type: 'integer' },
          bounds: {
            type: 'object',
            properties: { low: { type: 'number' }, high: { type: 'number' } },
            required: ['low', 'high'],
          },
          band: { type: 'object' },
        },
        required: ['status', 'value', 'answered', 'of', 'bounds'],
      },
    },
    flags: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: {
          item: { type: 'string' },
          state: { enum: ['raised', 'notRaised', 'unanswered'] },
        },
        required: ['item', 'state'],
      },
    },
    provenance: { type: 'object' },
  },
  required: ['kind', 'instrument', 'revision', 'scales', 'flags', 'provenance'],
};

/** What has to be said wherever scores are made. */
export const NOTICE = `${NOTICES.scores} ${NOTICES.flags}`;

export const scoringArguments = z.strictObject({
  instrument: z.string().min(1).max(64),
  answers,
  ...options,
});

/** Scores as the HTTP API does, with the steps where they are asked for. */
export async function scoreAs(
  { instrument, ...request }: z.output<typeof scoringArguments>,
  explain: boolean,
): Promise<object> {
  return scoreOne(await instrumentById(instrument), { ...request, explain });
}
