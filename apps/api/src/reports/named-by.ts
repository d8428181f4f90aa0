import { REPORT_TYPES, type ReportType } from './report-type.ts';

/** What the last part of a report's address names: a token, and with a suffix the type of the report. */
export function namedBy(name: string): {
  readonly token: string;
  readonly type: ReportType | null;
} {
  const [token = '', suffix, ...rest] = name.split('.');
  if (suffix === undefined) return { token, type: null };
  const type = REPORT_TYPES.find((one) => one.suffix === suffix);
  return type && rest.length === 0 ? { token, type: type.name } : { token: name, type: null };
}
