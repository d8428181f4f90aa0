import type { ProblemError } from './problem-error.ts';
import type { ErrorItem } from './schema.ts';
import { PROBLEMS, type ProblemCode } from './table.ts';

/** What a problem says, whatever it stands in: a response, or a row of a batch. */
export interface ProblemFields {
  type: string;
  title: string;
  status: (typeof PROBLEMS)[ProblemCode]['status'];
  code: ProblemCode;
  detail: string;
  instance: string;
  errorCount?: number;
  errors?: readonly ErrorItem[];
}

export function problemOf({ code, details }: ProblemError, instance: string): ProblemFields {
  const { status, title, mend } = PROBLEMS[code];
  const { detail = mend, errors, errorCount = errors?.length } = details;
  return {
    type: `/problems/${code}`,
    title,
    status,
    code,
    detail,
    instance,
    ...(errors && errorCount !== undefined ? { errorCount, errors } : {}),
  };
}
