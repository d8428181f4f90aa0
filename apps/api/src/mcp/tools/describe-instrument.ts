import * as z from '../../platform/zod.ts';
import { detailOf } from '../../scoring/detail-of.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import { tool } from '../tool.ts';
import { INSTRUMENT } from './scoring.ts';

export const describeInstrument = tool({
  name: 'describe_instrument',
  title: 'Describe an instrument',
  description:
    'Gives everything that is known of one questionnaire: citation, licence, response options, keys, rules, bands, norms, forms and sources, and the notices to show with its results. Published item wording is not included. To ask people, get_form is shorter.',
  input: {
    type: 'object',
    properties: { instrument: INSTRUMENT },
    required: ['instrument'],
    additionalProperties: false,
  },
  output: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      answerIds: { type: 'array', items: { type: 'string' } },
      notices: { type: 'object', additionalProperties: { type: 'string' } },
      definition: { type: 'object' },
    },
    required: ['id', 'answerIds', 'notices', 'definition'],
  },
  takes: z.strictObject({ instrument: z.string().min(1).max(64) }),
  call: async ({ instrument }) => detailOf(await instrumentById(instrument)),
});
