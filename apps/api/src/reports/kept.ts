import type { ReportDocument } from '@relata/report';
import type { Config } from '../platform/read-config.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { expiresOf, seal, sealedName, unseal } from './sealed.ts';
import { storeOf } from './store-of.ts';
import { newToken } from './token.ts';

const MINUTE = 60_000;

/**
 * Checks that a report may be kept for so long, before anything is scored.
 *
 * @throws {ProblemError} reportsNotKept, invalidBody
 */
export function assertKeepable(reports: Config['reports'], minutes: number): void {
  if (!storeOf(reports)) throw new ProblemError('reportsNotKept');
  const { mostMinutes: max } = reports;
  if (minutes <= max) return;
  throw new ProblemError('invalidBody', {
    errors: [
      {
        code: 'outOfRange',
        path: ['keep', 'minutes'],
        expected: { max },
        detail: `This installation keeps reports for ${max} minutes at most.`,
      },
    ],
  });
}

/** Where a report is kept, and until when. */
export interface Kept {
  readonly token: string;
  readonly expires: number;
}

/** Keeps a report so that its token alone gives it back. */
export async function keep(
  reports: Config['reports'],
  document: ReportDocument,
  minutes: number,
): Promise<Kept> {
  const store = storeOf(reports);
  if (!store) throw new ProblemError('reportsNotKept');
  const token = newToken();
  const expires = Date.now() + minutes * MINUTE;
  const { name, bytes } = await seal(token, JSON.stringify(document), expires);
  await store.put(name, bytes, expires);
  return { token, expires };
}

const notFound = () => new ProblemError('reportNotFound');

/**
 * The report of a token.
 *
 * @throws {ProblemError} reportNotFound: mistyped, ended, taken away and never kept are one thing
 */
export async function recall(
  reports: Config['reports'],
  token: string,
): Promise<Kept & { readonly document: ReportDocument }> {
  const bytes = await storeOf(reports)?.get(await sealedName(token));
  const text = bytes ? await unseal(token, bytes, Date.now()) : null;
  if (!bytes || text === null) throw notFound();
  return { token, expires: expiresOf(bytes), document: JSON.parse(text) as ReportDocument };
}

/**
 * Takes the report of a token away.
 *
 * @throws {ProblemError} reportNotFound, as `recall` does
 */
export async function forget(reports: Config['reports'], token: string): Promise<void> {
  await recall(reports, token);
  await storeOf(reports)?.delete(await sealedName(token));
}
