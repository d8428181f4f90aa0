import { served } from '../openapi/documents.ts';
import { markerIn } from './marker.ts';
import type { Spoilt } from './spoilt.ts';

const codes = new Set(served.components?.schemas?.['Problem']?.properties?.['code']?.enum ?? []);

interface Problem {
  readonly code?: unknown;
  readonly status?: unknown;
  readonly type?: unknown;
  readonly title?: unknown;
  readonly detail?: unknown;
  readonly requestId?: unknown;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

function problemFaults(response: Response, text: string): string[] {
  const type = response.headers.get('content-type');
  if (type !== 'application/problem+json') return [`an error of the type ${type}`];
  const problem = (parsed(text) ?? {}) as Problem;
  return [
    codes.has(problem.code) ? '' : `an unknown code: ${problem.code}`,
    problem.status === response.status ? '' : 'a status that is not that of the response',
    problem.type === `/problems/${problem.code}` ? '' : 'a type that is not that of its code',
    problem.requestId === response.headers.get('x-request-id') ? '' : 'another request id',
    typeof problem.title === 'string' && typeof problem.detail === 'string' ? '' : 'no sentence',
  ].filter((fault) => fault !== '');
}

function outcomeFaults(response: Response, text: string): string[] {
  const type = response.headers.get('content-type') ?? '';
  const { resourceType, issue } = (parsed(text) ?? {}) as {
    resourceType?: string;
    issue?: unknown;
  };
  return type.startsWith('application/fhir+json') &&
    resourceType === 'OperationOutcome' &&
    Array.isArray(issue)
    ? []
    : ['an error under /fhir that is no OperationOutcome'];
}

/** What speaks JSON-RPC answers a message that it cannot read with an error of JSON-RPC. */
function rpcFaults(response: Response, text: string): string[] {
  const type = response.headers.get('content-type');
  if (type === 'application/problem+json') return problemFaults(response, text);
  const { jsonrpc, error } = (parsed(text) ?? {}) as {
    jsonrpc?: string;
    error?: { code?: unknown };
  };
  return jsonrpc === '2.0' && typeof error?.code === 'number'
    ? []
    : ['an error at /mcp that is none of JSON-RPC'];
}

const faultsOf = ({ path }: Spoilt) =>
  path.startsWith('/fhir') ? outcomeFaults : path === '/mcp' ? rpcFaults : problemFaults;

/** What a response to a spoilt body does that no response may. */
export function judge(sent: Spoilt, response: Response, text: string): string[] {
  const { status, headers } = response;
  const error = status >= 400;
  const faults = error ? faultsOf(sent)(response, text) : [];
  const shown = `${text}\n${[...headers].join('\n')}`;
  // The steps of an explanation hold the answers: that is what they are for.
  const told = error || !sent.body.includes('"explain"') ? markerIn(shown) : null;
  return [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...faults,
    ...(told === null ? [] : [`repeats the answer ${told}`]),
    ...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['nosniff is missing']),
    ...(error || headers.get('content-type') !== 'application/json' || parsed(text) !== undefined
      ? []
      : ['a result that is no JSON']),
  ];
}
