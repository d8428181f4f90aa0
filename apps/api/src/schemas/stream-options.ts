import * as z from '../platform/zod.ts';
import { options } from './options.ts';

const yes = (description: string) =>
  z.enum(['true', 'false']).optional().openapi({ description, example: 'true' });

/** Parameters of a stream; those of tables go by the names that the command gives them. */
export const streamOptions = z.strictObject({
  form: options.form,
  onInvalid: options.onInvalid.openapi({
    description:
      'What to do with an answer that is not one of the response options. `reject` (the default): a problem stands in the place of the row. `missing`: it counts as unanswered and is still listed.',
  }),
  items: z.string().min(1).max(200).optional().openapi({
    description:
      'For a table: how its item columns are named, as in `ecr{n}` or `rsq{n}_{part}`. Left out: by exact answer id.',
    example: 'phq{n}',
  }),
  missing: z.string().min(1).max(1000).optional().openapi({
    description:
      'For a table: numbers or texts that stand for a missing answer, with commas between them; empty cells always do.',
    example: '-99,NA',
  }),
  id: z.string().min(1).max(200).optional().openapi({
    description:
      'For a table: the column that names the respondent. Left out: the first with a usual name (`id`, `participant_id` …).',
  }),
  decimal: z.enum(['point', 'comma']).optional().openapi({
    description: 'For a table: what stands between units and tenths; a point unless given.',
  }),
  seconds: z.string().min(1).max(200).optional().openapi({
    description:
      'For a table: the column that says how many seconds the answers took. A cell that holds no time says nothing.',
    example: 'duration',
  }),
  quality: z.enum(['indices', 'counts']).optional().openapi({
    description:
      'How much is said of the answers as answers. NDJSON: `indices` (the default) or `counts`, as in a batch. An answer that is a table has columns for them with `indices` only.',
  }),
  keep: z.string().min(1).max(2000).optional().openapi({
    description:
      'For a table that becomes a table: the columns to copy: `others` (all that are no items; the default), `all`, `none`, or names with commas between them.',
  }),
  detail: z.enum(['statuses', 'values']).optional().openapi({
    description:
      'For an answer that is a table: beside each score its status and answered count (the default), or values alone, and how many items have no answer.',
  }),
  bounds: yes(
    'For an answer that is a table: adds the lowest and highest score that the unanswered items allow.',
  ),
  bands: yes(
    'For an answer that is a table: adds the band, and whether every completion falls in it.',
  ),
  problems: z.enum(['column', 'none']).optional().openapi({
    description:
      'For an answer that is a table: whether its last column, `problems`, says what is wrong with a row (the default). With `none` the bytes are those that the command writes.',
  }),
  trailer: yes(
    'For an answer that is a table: adds a last line that begins with `#` and holds the counts as JSON.',
  ),
});

export type StreamQuery = z.infer<typeof streamOptions>;
