export { reportSettingsSchema } from './report-settings-schema.ts';
