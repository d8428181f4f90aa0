import type { HelpLine } from '@relata/report/document';
import { reportSettingsSchema } from '@relata/report/zod';
import * as z from './zod.ts';

const helpLines = reportSettingsSchema.shape.helpLines.unwrap();
const reflections = z.record(z.string().max(64), reportSettingsSchema.shape.reflections.unwrap());

/** Questions to think about: by instrument, then by scale. */
export type Reflections = z.output<typeof reflections>;

export const HELP_LINES_EXPECTED =
  'a JSON list of at most 20 objects with name and contact and, where wanted, url (https:, http:, tel:, sms: or mailto:) and hours';

export const REFLECTIONS_EXPECTED =
  'a JSON object of questions by instrument and then by scale, as in {"rpp": {"withdrawal": "…?"}}';

function read<T>(json: string | undefined, schema: z.ZodType<T>, none: T): T | null {
  if (json === undefined || json === '') return none;
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

/** Help lines of an installation; null where the text is none. None is ever made up. */
export const readHelpLines = (json: string | undefined): readonly HelpLine[] | null =>
  read(json, helpLines, []);

/** Questions of an installation; null where the text is none. */
export const readReflections = (json: string | undefined): Reflections | null =>
  read(json, reflections, {});
