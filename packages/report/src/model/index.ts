export type { NotKnown, ProfileRow, ReportDocument, ReportFlag } from './report-document.ts';
export type { ReportInput } from './report-input.ts';
export type { ReportChange, ReportScale } from './report-scale.ts';
export {
  type HelpLine,
  REPORT_LANGUAGES,
  type ReportLanguage,
  type ReportSettings,
} from './report-settings.ts';
