import { expect, test } from 'vitest';
import { reportSettingsSchema } from './report-settings-schema.ts';

const LINE = { name: 'A line', contact: '116 123' };

test.each([
  [{}],
  [{ language: 'en', helpLines: [LINE], reflections: { total: 'What helped?' } }],
  [{ helpLines: [{ ...LINE, url: 'https://example.org/help', hours: 'day and night' }] }],
  [{ helpLines: [{ ...LINE, url: 'tel:116123' }] }],
])('Settings such as %j are taken as they are', (settings) => {
  expect(reportSettingsSchema.parse(settings)).toEqual(settings);
});

test.each([
  ['an address that runs script', { helpLines: [{ ...LINE, url: 'javascript:alert(1)' }] }, 'url'],
  ['no address at all', { helpLines: [{ ...LINE, url: 'no address' }] }, 'url'],
  ['a help line without a contact', { helpLines: [{ name: 'A line' }] }, 'contact'],
  ['a help line of two lines', { helpLines: [{ ...LINE, name: 'one\ntwo' }] }, 'name'],
  ['an empty question', { reflections: { total: ' ' } }, 'total'],
  ['a setting that there is not', { helplines: [] }, undefined],
  ['a language that there is not', { language: 'xx' }, 'language'],
])('Settings with %s are refused, with the place', (_, settings, place) => {
  const { success, error } = reportSettingsSchema.safeParse(settings);
  expect(success).toBe(false);
  expect(error?.issues[0]?.path.at(-1)).toBe(place);
});
