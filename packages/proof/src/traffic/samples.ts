import type { Instrument } from 'relata';
import { CATALOGUE } from 'relata/instruments';
import type { Operation } from '../openapi/document.ts';
import { served } from '../openapi/documents.ts';
import { type Answers, answersOf } from './answers-of.ts';
import { Random } from './random.ts';

/** A request that works. */
export interface Sample {
  readonly operation: string;
  readonly path: string;
  readonly type: string;
  readonly text: string;
  /** Types of the response that the caller says to understand. */
  readonly accept?: string;
}

/** The headers of a request with a body like this. */
export const headersOf = ({ type, accept }: Sample): Record<string, string> => ({
  'content-type': type,
  ...(accept ? { accept } : {}),
});

interface Documented extends Operation {
  readonly parameters?: readonly (NonNullable<Operation['parameters']>[number] & {
    readonly example?: unknown;
  })[];
}

type Examples = Readonly<Record<string, { readonly value: unknown; readonly summary?: string }>>;

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

const BATCH = 5;

interface Body {
  readonly type: string;
  readonly text: string;
  /** An instrument other than that of the path's example. */
  readonly id?: string | undefined;
  readonly accept?: string;
}

const json = (body: object): Body => ({ type: 'application/json', text: JSON.stringify(body) });

const table = (rows: readonly Answers[]) =>
  [
    ['id', ...Object.keys(rows[0] ?? {})],
    ...rows.map((row, i) => [`r-${i}`, ...Object.values(row).map((answer) => answer ?? '')]),
  ]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');

/** Bodies of the operations that score, for one instrument: every shape in which answers come. */
function bodiesOf(
  instrument: Instrument,
  random: Random,
): Readonly<Record<string, readonly Body[]>> {
  const one = () => answersOf(instrument, random);
  const answers = one();
  const respondents = Array.from({ length: BATCH }, (_, i) => ({
    id: i % 2 ? `r-${i}` : i,
    answers: i % 3 ? one() : Object.values(one()),
  }));
  return {
    'score-answers': [
      json({ answers }),
      json({ answers: Object.values(one()), onInvalid: 'missing' }),
      json({ answers: one(), explain: true, missing: { require: 'complete' } }),
    ],
    'sample-quality': [json({ respondents })],
    'make-report': [
      json({ answers, onInvalid: 'missing' }),
      { ...json({ answers: one(), respondent: 'R. 17' }), accept: 'text/html' },
      { ...json({ answers: Object.values(one()) }), accept: 'text/markdown' },
    ],
    'score-batch': [json({ respondents })],
    'score-definition': [json({ definition: instrument.definition, answers })],
    'score-stream': [
      {
        type: 'application/x-ndjson',
        text: respondents.map((one) => `${JSON.stringify(one)}\n`).join(''),
      },
      { type: 'text/csv', text: table(Array.from({ length: BATCH }, one)) },
    ],
  };
}

/** Examples of the OpenAPI document for one operation, each with the type of its body. */
function documentedBodies({ requestBody }: Operation): Body[] {
  return Object.entries(requestBody?.content ?? {}).flatMap(([type, media]) => {
    const { example, examples = {} } = media as { example?: unknown; examples?: Examples };
    const values = [
      ...(example === undefined ? [] : [{ value: example }]),
      ...Object.values(examples),
    ];
    return values.map(({ value, ...named }) => {
      const { summary = '' } = named as { summary?: string };
      return { type, text: asText(value), id: /\(([a-z0-9-]+)\)$/.exec(summary)?.[1] };
    });
  });
}

/** An address with the examples of the document for its parameters, as far as they must be there. */
function addressOf(path: string, { parameters = [] }: Documented, id?: string): string {
  const example = ({ example, schema }: (typeof parameters)[number]) =>
    String(example ?? (schema as { example?: unknown }).example);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.name === name);
    return id ?? (parameter ? example(parameter) : name);
  });
  const query = parameters.filter((one) => one.in === 'query' && one.required);
  const text = query.map((one) => `${one.name}=${encodeURIComponent(example(one))}`).join('&');
  return text === '' ? filled : `${filled}?${text}`;
}

const documented = Object.entries(served.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Readonly<Record<string, Documented>>).map(([method, operation]) => ({
    path,
    method,
    operation,
  })),
);

/** Addresses that are read, with the examples of the document in them; a report has one once it is kept. */
export const READ: readonly string[] = documented
  .filter(({ method, path }) => method === 'get' && !path.startsWith('/v1/reports/'))
  .map(({ path, operation }) => addressOf(path, operation));

/** What agents send; the document describes operations only. */
function agentSamples(): Sample[] {
  const random = new Random(1);
  const message = (instrument: Instrument) => ({
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: {
      name: 'score_answers',
      arguments: { instrument: instrument.id, answers: answersOf(instrument, random) },
    },
  });
  return CATALOGUE.map((instrument) => ({
    operation: 'mcp',
    path: '/mcp',
    accept: 'application/json, text/event-stream',
    ...json(message(instrument)),
  }));
}

/** Bodies that work, for every operation that takes one and every instrument of the catalogue. */
export const SAMPLES: readonly Sample[] = [
  ...documented
    .filter(({ method }) => method === 'post')
    .flatMap(({ path, operation }) => {
      const name = operation.operationId ?? '';
      const random = new Random(1);
      const documentedOnes = documentedBodies(operation);
      const made = CATALOGUE.flatMap((instrument) =>
        (bodiesOf(instrument, random)[name] ?? []).map((body) => ({ ...body, id: instrument.id })),
      );
      return [...documentedOnes, ...made].map(({ id, ...body }) => ({
        ...body,
        operation: name,
        path: addressOf(path, operation, id),
      }));
    }),
  ...agentSamples(),
];
