import type { LocatedError, ProblemError } from '../problems/problem-error.ts';
import { problemOf } from '../problems/problem-of.ts';
import type { ProblemCode } from '../problems/table.ts';

/** https://hl7.org/fhir/R4/valueset-issue-type.html: the part that is used here. */
export type IssueType =
  | 'structure'
  | 'invalid'
  | 'value'
  | 'required'
  | 'login'
  | 'forbidden'
  | 'not-found'
  | 'not-supported'
  | 'too-long'
  | 'processing'
  | 'business-rule'
  | 'code-invalid'
  | 'throttled'
  | 'transient'
  | 'exception';

interface Coding {
  system: string;
  code: string;
  display?: string;
}

export interface OutcomeIssue {
  severity: 'error' | 'warning';
  code: IssueType;
  details: { coding: Coding[]; text: string };
  diagnostics: string;
  expression?: string[];
  location?: string[];
}

export interface OperationOutcome {
  resourceType: 'OperationOutcome';
  issue: OutcomeIssue[];
}

const BY_STATUS: Readonly<Record<number, IssueType>> = {
  400: 'invalid',
  401: 'login',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-supported',
  406: 'not-supported',
  413: 'too-long',
  415: 'not-supported',
  422: 'processing',
  429: 'throttled',
  503: 'transient',
};

const BY_CODE: { readonly [C in ProblemCode]?: IssueType } = {
  malformedJson: 'structure',
  duplicateKey: 'structure',
  nestedTooDeep: 'structure',
  invalidParameter: 'value',
  answersRejected: 'value',
};

const BY_ERROR: Readonly<Record<string, IssueType>> = {
  required: 'required',
  linkIdMissing: 'required',
  linkIdUnknown: 'not-found',
  weightMissing: 'code-invalid',
  enteredInError: 'business-rule',
  otherQuestionnaire: 'business-rule',
};

/** A path into the body as FHIRPath, from the resource on. */
const fhirPath = (path: readonly (string | number)[]): string =>
  path.reduce<string>(
    (before, step) =>
      typeof step === 'number' ? `${before}[${step}]` : before === '' ? step : `${before}.${step}`,
    '',
  );

/** Where an error is: in the body by FHIRPath, in the address by the parameter (`http.form`). */
function placeOf({ expression, path }: LocatedError, code: ProblemCode): Partial<OutcomeIssue> {
  if (code === 'invalidParameter') return { location: [`http.${path[0] ?? ''}`] };
  const at = expression ?? fhirPath(path);
  return at === '' ? {} : { expression: [at] };
}

/** One entry of a problem's list as an issue. */
export const issueOf = (
  error: LocatedError,
  problem: ProblemCode,
  base: string,
  severity: OutcomeIssue['severity'] = 'error',
): OutcomeIssue => ({
  severity,
  code: BY_ERROR[error.code] ?? BY_CODE[problem] ?? 'invalid',
  details: {
    coding: [
      { system: `${base}/problems`, code: problem },
      { system: `${base}/problems#errors`, code: error.code },
    ],
    text: error.detail,
  },
  diagnostics: error.detail,
  ...placeOf(error, problem),
});

/** The same table of problems, as FHIR says it: an issue for each error, or one for the whole. */
export function outcomeOf(error: ProblemError, base: string): OperationOutcome {
  const { code, status, title, detail, errorCount = 0 } = problemOf(error, '');
  const { errors = [] } = error.details;
  const whole: OutcomeIssue = {
    severity: 'error',
    code: BY_CODE[code] ?? BY_STATUS[status] ?? 'exception',
    details: { coding: [{ system: `${base}/problems`, code, display: title }], text: title },
    diagnostics: detail,
  };
  const listed = errors.map((one) => issueOf(one, code, base));
  const more = errorCount > errors.length || listed.length === 0;
  return { resourceType: 'OperationOutcome', issue: more ? [whole, ...listed] : listed };
}
