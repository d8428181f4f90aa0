import type { ErrorItem } from './schema.ts';
import { PROBLEMS, type ProblemCode } from './table.ts';

/** An error whose place FHIRPath tells better than a path into the body. */
export type LocatedError = ErrorItem & { readonly expression?: string };

interface ProblemDetails {
  /** What happened this time. Never an answer. */
  readonly detail?: string;
  readonly errors?: readonly LocatedError[];
  /** Where more were found than are listed. */
  readonly errorCount?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown anywhere below a handler; becomes the problem response of its code. */
export class ProblemError extends Error {
  readonly kind = 'problemError';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(PROBLEMS[code].title);
    this.name = 'ProblemError';
    this.code = code;
    this.details = details;
  }
}
