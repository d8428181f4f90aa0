import { type LocatedError, ProblemError } from '../problems/problem-error.ts';

/** A body as it came: a QuestionnaireResponse, or Parameters that hold one. */
export interface FhirBody {
  readonly resourceType: string;
  readonly [element: string]: unknown;
}

/** What an operation that scores is given. */
export interface Inputs {
  readonly response: unknown;
  readonly questionnaire: unknown;
  readonly form: string | undefined;
  readonly linkIds: readonly string[] | undefined;
  readonly ignore: readonly string[];
  readonly onInvalid: 'reject' | 'missing';
  /** Whether Parameters came in, so that Parameters go out. */
  readonly wrapped: boolean;
}

type Json = { readonly [element: string]: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Names of the parameters, the element that each has its value in, and how many of it there may be. */
export const PARAMETERS = {
  'questionnaire-response': { element: 'resource', fits: isObject, many: false },
  questionnaire: { element: 'resource', fits: isObject, many: false },
  form: { element: 'valueString', fits: isText, many: false },
  'link-id': { element: 'valueString', fits: isText, many: true },
  'ignore-link-id': { element: 'valueString', fits: isText, many: true },
  'on-invalid': {
    element: 'valueCode',
    fits: (value: unknown) => value === 'reject' || value === 'missing',
    many: false,
  },
} as const;

type Name = keyof typeof PARAMETERS;

const isKnown = (name: unknown): name is Name =>
  typeof name === 'string' && Object.hasOwn(PARAMETERS, name);

function wrong(index: number, code: LocatedError['code'], expected: string): LocatedError {
  return {
    code,
    path: ['parameter', index],
    expression: `Parameters.parameter[${index}]`,
    expected,
    detail: `This parameter must be: ${expected}.`,
  };
}

/** The values of each parameter; every parameter that is unknown, of another type or too many is an error. */
function valuesOf(body: FhirBody): ReadonlyMap<Name, readonly unknown[]> {
  const found = new Map<Name, unknown[]>();
  const errors: LocatedError[] = [];
  const list = Array.isArray(body['parameter']) ? body['parameter'] : [];
  list.forEach((parameter: unknown, index) => {
    const name = isObject(parameter) ? parameter['name'] : undefined;
    if (!isObject(parameter) || !isKnown(name)) {
      errors.push(wrong(index, 'unknownKey', `one of ${Object.keys(PARAMETERS).join(', ')}`));
      return;
    }
    const { element, fits, many } = PARAMETERS[name];
    const values = found.get(name) ?? [];
    if (!fits(parameter[element])) {
      const codes = name === 'on-invalid' ? ' (reject or missing)' : '';
      errors.push(wrong(index, 'wrongType', `${name}, with a ${element}${codes}`));
    } else if (!many && values.length > 0) {
      errors.push(wrong(index, 'duplicateKey', `${name}, once`));
    } else found.set(name, [...values, parameter[element]]);
  });
  if (errors.length === 0 && !found.has('questionnaire-response')) {
    const detail =
      'Parameters need a questionnaire-response, with a QuestionnaireResponse as resource.';
    errors.push({
      code: 'required',
      path: ['parameter'],
      expression: 'Parameters.parameter',
      expected: 'questionnaire-response',
      detail,
    });
  }
  if (errors.length > 0) {
    throw new ProblemError('invalidBody', {
      errors: errors.slice(0, 100),
      errorCount: errors.length,
    });
  }
  return found;
}

/**
 * What is to be scored, and how, from the body of `$score` or `$extract`.
 *
 * @throws {ProblemError} invalidBody
 */
export function readInputs(body: FhirBody): Inputs {
  const wrapped = body.resourceType === 'Parameters';
  const values = wrapped ? valuesOf(body) : new Map<Name, readonly unknown[]>();
  const texts = (name: Name) => values.get(name) as readonly string[] | undefined;
  return {
    response: wrapped ? values.get('questionnaire-response')?.[0] : body,
    questionnaire: values.get('questionnaire')?.[0],
    form: texts('form')?.[0],
    linkIds: texts('link-id'),
    ignore: texts('ignore-link-id') ?? [],
    onInvalid: values.get('on-invalid')?.[0] === 'missing' ? 'missing' : 'reject',
    wrapped,
  };
}
