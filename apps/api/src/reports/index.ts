// Everything about reports, loaded when the first is asked for.
export { assertKeepable, forget, keep, recall } from './kept.ts';
export { keptHeaders } from './kept-headers.ts';
export { makeReport } from './make-report.ts';
export { namedBy } from './named-by.ts';
export { reportType } from './report-type.ts';
export { sendReport } from './send-report.ts';
