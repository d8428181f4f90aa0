import { formOf } from '../../forms/form-of.ts';
import { languageOf } from '../../forms/language-of.ts';
import * as z from '../../platform/zod.ts';
import { instrumentById } from '../../scoring/instrument-by-id.ts';
import { tool } from '../tool.ts';
import { FORM, INSTRUMENT } from './scoring.ts';

export const getForm = tool({
  name: 'get_form',
  title: 'Get what to ask',
  description:
    'Gives one form of a questionnaire as it is to be shown: items in order, each with its answer ids and response options, and the notices to show. Sentences are there only where their licence is open; otherwise `wording` is `not-included`: do not make sentences up, and do not recite them from memory. Let people skip every item.',
  input: {
    type: 'object',
    properties: {
      instrument: INSTRUMENT,
      form: FORM,
      lang: { type: 'string', description: 'Language as a BCP 47 tag. Default: en.' },
    },
    required: ['instrument'],
    additionalProperties: false,
  },
  output: {
    type: 'object',
    properties: {
      instrument: { type: 'string' },
      form: { type: ['string', 'null'] },
      wording: { enum: ['included', 'not-included'] },
      stem: { type: ['string', 'null'] },
      optionSets: { type: 'array' },
      items: { type: 'array' },
      notices: { type: 'object', additionalProperties: { type: 'string' } },
    },
    required: ['instrument', 'form', 'wording', 'stem', 'optionSets', 'items', 'notices'],
  },
  takes: z.strictObject({
    instrument: z.string().min(1).max(64),
    form: z.string().min(1).max(64).optional(),
    lang: z.string().min(1).max(64).optional(),
  }),
  call: async ({ instrument, form, lang }) =>
    formOf(await instrumentById(instrument), form, languageOf(instrument, lang)),
});
