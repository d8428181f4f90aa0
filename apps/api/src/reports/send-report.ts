import type { ReportDocument } from '@relata/report';
import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { policyFor } from './policy-for.ts';
import type { ReportType } from './report-type.ts';

/** What every report says to whoever passes it on, lists it or keeps it. */
const PRIVATE = { 'X-Robots-Tag': 'noindex, nofollow, noarchive', Vary: 'Accept' };

async function bodyOf(document: ReportDocument, type: ReportType): Promise<string> {
  if (type === 'application/json') return JSON.stringify(document);
  const { reportAsHtml, reportAsMarkdown } = await import('@relata/report');
  return type === 'text/html' ? reportAsHtml(document) : reportAsMarkdown(document);
}

/** Sends a report as one of the types that it may have. */
export async function sendReport(
  c: Context<AppEnv>,
  document: ReportDocument,
  type: ReportType,
  status: 200 | 201,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const body = await bodyOf(document, type);
  return c.body(body, status, {
    ...PRIVATE,
    ...headers,
    ...(type === 'text/html' ? { 'Content-Security-Policy': await policyFor(body) } : {}),
    'Content-Type': type === 'application/json' ? type : `${type}; charset=utf-8`,
  });
}
