import type { Problem } from '../operations.ts';
import { RelataProblem } from '../problem.ts';
import { isJson } from './media-type.ts';
import { retryAfter } from './retry-after.ts';

type Fields = { readonly [K in keyof Problem]?: unknown };

/** The part of a FHIR OperationOutcome that says which problem it is. */
interface Outcome {
  readonly issue?: readonly {
    readonly diagnostics?: unknown;
    readonly details?: { readonly text?: unknown; readonly coding?: readonly { code?: unknown }[] };
  }[];
}

/** The addresses of FHIR report the same problems in its own form. */
function ofOutcome({ issue: [first] = [] }: Outcome): Fields {
  const { details, diagnostics } = first ?? {};
  return { code: details?.coding?.[0]?.code, title: details?.text, detail: diagnostics };
}

function fieldsOf(text: string): Fields | null {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null) return null;
    return 'resourceType' in body ? ofOutcome(body as Outcome) : (body as Fields);
  } catch {
    return null;
  }
}

/**
 * The problem that a response reports. What is no problem of the API, such as the page of a proxy,
 * is named by its status and type alone: nobody knows what its text repeats.
 */
export function problemOfResponse(response: Response, text: string): RelataProblem {
  const { status, headers } = response;
  const common = { status, retryAfter: retryAfter(headers, Date.now()) };
  const fields = isJson(headers) ? fieldsOf(text) : null;
  if (typeof fields?.code === 'string' && typeof fields.detail === 'string') {
    const { code, title, detail, errors, errorCount, requestId } = fields as Problem;
    return new RelataProblem(code, {
      ...common,
      title: title ?? code,
      detail,
      errors: Array.isArray(errors) ? errors : [],
      errorCount,
      requestId: requestId ?? headers.get('x-request-id'),
    });
  }
  return new RelataProblem('unexpectedResponse', {
    ...common,
    title: 'The response is not one of this API',
    detail: `It has the status ${status} and the type ${headers.get('content-type') ?? 'none'}. Something between here and the API answered, or baseUrl is not its address.`,
    requestId: headers.get('x-request-id'),
  });
}
