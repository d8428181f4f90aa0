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

interface Outcome {
  readonly resourceType?: string;
  readonly issue?: readonly {
    readonly details?: { readonly coding?: readonly { readonly code?: unknown }[] };
  }[];
}

function outcomeFaults(response: Response, text: string): string[] {
  const type = response.headers.get('content-type') ?? '';
  const { resourceType, issue } = (parsed(text) ?? {}) as Outcome;
  if (
    !type.startsWith('application/fhir+json') ||
    resourceType !== 'OperationOutcome' ||
    !Array.isArray(issue) ||
    issue.length === 0
  ) {
    return ['an error under /fhir that is no OperationOutcome'];
  }
  return (issue as NonNullable<Outcome['issue']>).flatMap(({ details }) => {
    const code = details?.coding?.[0]?.code;
    return codes.has(code) ? [] : [`an unknown code: ${code}`];
  });
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

/** The lines of a stream that is answered with 200: what is wrong with a row has a line of its own. */
function lineFaults(text: string): string[] {
  const lines = text.trimEnd().split('\n').map(parsed) as (
    | { kind?: string; code?: unknown }
    | undefined
  )[];
  const wrong = lines.filter((line) => line?.kind === 'problem' || line?.kind === 'broken');
  return [
    lines.includes(undefined) ? 'a line that is no JSON' : '',
    lines[0]?.kind === 'begin' ? '' : 'no line that begins',
    ['end', 'broken'].includes(lines.at(-1)?.kind ?? '') ? '' : 'no line that ends',
    ...wrong.map(({ code } = {}) => (codes.has(code) ? '' : `an unknown code: ${code}`)),
  ].filter((fault) => fault !== '');
}

/** The rows of a table that is answered with 200. */
function rowFaults(text: string): string[] {
  // Cells in quotes may hold line breaks.
  const flat = text.replace(/"(?:[^"]|"")*"/g, (cell) => cell.replace(/["\r\n]/g, ''));
  const [header = '', ...rows] = flat.trimEnd().split('\n');
  const [, broken] = /^[,\t]+(\w+): /.exec(rows.at(-1) ?? '') ?? [];
  return [
    /[,\t]problems$/.test(header) ? '' : 'no column for problems',
    broken === undefined || codes.has(broken) ? '' : `an unknown code: ${broken}`,
  ].filter((fault) => fault !== '');
}

/** What is wrong with a result. */
function resultFaults(response: Response, text: string): string[] {
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  if (/[/+]json$/.test(type)) return parsed(text) === undefined ? ['a result that is no JSON'] : [];
  if (/ndjson|jsonl/.test(type)) return lineFaults(text);
  return /^text\/(?:csv|tab-separated-values)$/.test(type) ? rowFaults(text) : [];
}

const faultsOf = ({ path }: Spoilt) =>
  path.startsWith('/fhir') ? outcomeFaults : path === '/mcp' ? rpcFaults : problemFaults;

/** What a response to a spoilt body does that no response may. */
export function judge(sent: Spoilt, response: Response, text: string): string[] {
  const { status, headers } = response;
  const error = status >= 400;
  const faults = (error ? faultsOf(sent) : resultFaults)(response, text);
  const shown = `${text}\n${[...headers].join('\n')}`;
  // The steps of an explanation hold the answers: that is what they are for.
  const told = error || !sent.body.includes('"explain"') ? markerIn(shown) : null;
  return [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...faults,
    ...(told === null ? [] : [`repeats the answer ${told}`]),
    ...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['nosniff is missing']),
  ];
}
