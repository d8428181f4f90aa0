import type { ErrorItem, ProblemCode } from './types.ts';

/** What can go wrong between the API and this client. */
export const CLIENT_CODES = [
  'network',
  'timeout',
  'truncated',
  'unexpectedResponse',
  'otherDefinition',
  'invalidAddress',
] as const;

export type ClientCode = (typeof CLIENT_CODES)[number];

interface Facts {
  readonly title: string;
  readonly detail: string;
  readonly status?: number | null;
  readonly errors?: readonly ErrorItem[] | undefined;
  readonly errorCount?: number | undefined;
  readonly requestId?: string | null;
  readonly retryAfter?: number | null;
  readonly cause?: unknown;
}

/**
 * Why a call failed: a problem that the API reports, or one on the way to it. Write programs
 * against `code`; an API newer than this client may report a code that its types do not have
 * yet, and then `status` tells what kind it is. No text of it holds an answer.
 */
export class RelataProblem extends Error {
  readonly kind = 'relataProblem';
  readonly code: ProblemCode | ClientCode;
  /** The problem in a few words, the same for every occurrence. */
  readonly title: string;
  /** What happened this time, and how to mend it. */
  readonly detail: string;
  /** The HTTP status; null where there was no response. */
  readonly status: number | null;
  /** Each wrong place of the request; empty where the problem is not about places. */
  readonly errors: readonly ErrorItem[];
  /** How many errors there are, where more were found than are listed. */
  readonly errorCount: number;
  /** The `X-Request-Id` of the response: give it when you report a fault. */
  readonly requestId: string | null;
  /** Milliseconds after which the server asks to be tried again. */
  readonly retryAfter: number | null;

  constructor(code: ProblemCode | ClientCode, facts: Facts) {
    super(`${facts.title}. ${facts.detail}`, 'cause' in facts ? { cause: facts.cause } : undefined);
    this.name = 'RelataProblem';
    this.code = code;
    this.title = facts.title;
    this.detail = facts.detail;
    this.status = facts.status ?? null;
    this.errors = facts.errors ?? [];
    this.errorCount = facts.errorCount ?? this.errors.length;
    this.requestId = facts.requestId ?? null;
    this.retryAfter = facts.retryAfter ?? null;
  }
}
