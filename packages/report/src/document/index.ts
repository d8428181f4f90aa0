export { reportAsMarkdown } from '../markdown/report-as-markdown.ts';
export {
  type HelpLine,
  type NotKnown,
  type ProfileRow,
  REPORT_LANGUAGES,
  type ReportChange,
  type ReportDocument,
  type ReportFlag,
  type ReportInput,
  type ReportLanguage,
  type ReportScale,
  type ReportSettings,
} from '../model/index.ts';
export { reportOf } from './report-of.ts';
