import { LICENSE_STATUSES, PATTERNS, RULE_NAMES } from 'relata';
import { filter } from '../../endpoints/list-instruments/index.ts';
import { listOf } from '../../scoring/list-of.ts';
import { tool } from '../tool.ts';

export const listInstruments = tool({
  name: 'list_instruments',
  title: 'List instruments',
  description:
    'Lists the questionnaires that can be scored: id, title, what each measures, items, scales, forms, flags and licence. Each argument narrows the list; without any it is long.',
  input: {
    type: 'object',
    properties: {
      pattern: { enum: [...PATTERNS], description: 'A relationship pattern.' },
      construct: {
        type: 'string',
        minLength: 1,
        maxLength: 100,
        description: 'Text in a construct, in the title or in the abbreviation.',
      },
      minItems: { type: 'integer', minimum: 1, maximum: 999_999 },
      maxItems: { type: 'integer', minimum: 1, maximum: 999_999 },
      license: { enum: [...LICENSE_STATUSES], description: 'Terms of the wording.' },
      scoring: { enum: [...RULE_NAMES], description: 'A rule by which some scale is scored.' },
    },
    additionalProperties: false,
  },
  output: {
    type: 'object',
    properties: {
      count: { type: 'integer' },
      instruments: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: { type: 'string' },
            title: { type: 'string' },
            abbreviation: { type: 'string' },
            timeframe: { type: 'string' },
            items: { type: 'integer' },
            scales: { type: 'array', items: { type: 'string' } },
            forms: { type: 'array', items: { type: 'string' } },
            flags: { type: 'array', items: { type: 'string' } },
          },
          required: ['id', 'title', 'abbreviation', 'timeframe', 'items', 'scales', 'forms'],
        },
      },
    },
    required: ['count', 'instruments'],
  },
  takes: filter,
  call: listOf,
});
