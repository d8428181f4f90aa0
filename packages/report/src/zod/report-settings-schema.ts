import * as z from 'zod';
import { REPORT_LANGUAGES, type ReportSettings } from '../model/index.ts';

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
    .regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, 'one line of text');

const helpLine = z.strictObject({
  name: line(200),
  contact: line(200),
  url: z
    .url({
      protocol: /^(?:https?|tel|sms|mailto)$/,
      error: 'an address that begins with https:, http:, tel:, sms: or mailto:',
    })
    .max(2000)
    .optional(),
  hours: line(200).optional(),
});

/** What `ReportSettings` are when they come as JSON: from a file, or over the wire. */
export const reportSettingsSchema = z.strictObject({
  language: z.enum(REPORT_LANGUAGES).optional(),
  helpLines: z.array(helpLine).max(20).optional(),
  reflections: z.record(z.string().max(100), line(500)).optional(),
}) satisfies z.ZodType<ReportSettings>;
