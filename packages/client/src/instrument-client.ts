import type { Call, ReplyOptions, TextOptions } from './http/call.ts';
import { type CallOptions, type ClientOptions, splitOptions } from './options.ts';
import { otherDefinition } from './other-definition.ts';
import type { Source } from './stream/iterator-of.ts';
import { type ScoreStream, scoreStream } from './stream/score-stream.ts';
import type { StreamOptions } from './stream/stream-options.ts';
import type { FormId, InstrumentDefinition, TypedAnswers, TypedRow, TypedScored } from './typed.ts';
import type {
  Answers,
  BatchResult,
  CourseOptions,
  CourseResult,
  Form,
  InstrumentDetail,
  InstrumentSchemas,
  Interpreted,
  InterpretOptions,
  NormsOnFile,
  PairOptions,
  PairResult,
  PairSide,
  Provenance,
  Report,
  ReportRequest,
  Respondent,
  SampleOptions,
  SampleQuality,
  Scored,
  ScoreOptions,
  ScoringOptions,
  SqlQuery,
  Wave,
} from './types.ts';

type WithForm<O, F> = Omit<O, 'form'> & { readonly form?: F | undefined };

/** What is said of scores and of answers: the same whether the definition is at hand or not. */
export interface Readings {
  /** Norm groups, reliabilities and cut-offs on file. */
  readonly norms: (options?: CallOptions) => Promise<NormsOnFile>;
  /** Scores one respondent, and says what the scores mean by the figures that `references` names. */
  readonly interpret: (
    answers: Answers,
    options?: InterpretOptions & CallOptions,
  ) => Promise<Interpreted>;
  /** Scores up to 520 waves of one person as change over time. */
  readonly course: (
    waves: readonly Wave[],
    options?: CourseOptions & CallOptions,
  ) => Promise<CourseResult>;
  /** Puts two descriptions side by side: of one person by two, or two persons' own. */
  readonly pair: (
    first: PairSide,
    second: PairSide,
    options?: PairOptions & CallOptions,
  ) => Promise<PairResult>;
  /** Says how each respondent's answers look among those of all. */
  readonly quality: (
    respondents: readonly Respondent[],
    options?: SampleOptions & CallOptions,
  ) => Promise<SampleQuality>;
  /** A report for a person to read: as a text with `accept`, otherwise as data. */
  readonly report: {
    (given: ReportRequest, options: TextOptions): Promise<string>;
    (given: ReportRequest, options?: ReplyOptions): Promise<Report>;
  };
}

/** The operations on one instrument, known by its id. */
export interface InstrumentClient extends Readings {
  /** The whole definition, and what is to be said wherever its results are shown. */
  readonly get: (options?: CallOptions) => Promise<InstrumentDetail>;
  /** What an app needs to show the instrument. */
  readonly form: (
    query?: { readonly form?: string | undefined; readonly lang?: string | undefined },
    options?: CallOptions,
  ) => Promise<Form>;
  /** JSON Schemas of its answers and of its result. */
  readonly schema: (
    query?: { readonly form?: string | undefined },
    options?: CallOptions,
  ) => Promise<InstrumentSchemas>;
  /** One SELECT that scores a table where it lies. */
  readonly sql: (query: SqlQuery, options?: CallOptions) => Promise<string>;
  /** Scores one respondent. */
  readonly score: (answers: Answers, options?: ScoreOptions & CallOptions) => Promise<Scored>;
  /** Scores up to 10,000 respondents in one request. */
  readonly batch: (
    respondents: readonly Respondent[],
    options?: ScoringOptions & CallOptions,
  ) => Promise<BatchResult>;
  /** Scores any number of respondents, as they come. */
  readonly stream: (respondents: Source<Respondent>, options?: StreamOptions) => ScoreStream;
}

/** The operations on one instrument whose definition is at hand: what goes in and comes out has its types. */
export interface TypedInstrumentClient<D extends InstrumentDefinition> extends Readings {
  readonly get: InstrumentClient['get'];
  readonly form: (
    query?: { readonly form?: FormId<D> | undefined; readonly lang?: string | undefined },
    options?: CallOptions,
  ) => Promise<Form>;
  readonly schema: (
    query?: { readonly form?: FormId<D> | undefined },
    options?: CallOptions,
  ) => Promise<InstrumentSchemas>;
  readonly sql: (query: WithForm<SqlQuery, FormId<D>>, options?: CallOptions) => Promise<string>;
  readonly score: <const F extends FormId<D> | undefined = undefined>(
    answers: TypedAnswers<D, F>,
    options?: WithForm<ScoreOptions, F> & CallOptions,
  ) => Promise<TypedScored<D, F>>;
  readonly batch: <const F extends FormId<D> | undefined = undefined>(
    respondents: readonly Respondent<TypedAnswers<D, F>>[],
    options?: WithForm<ScoringOptions, F> & CallOptions,
  ) => Promise<Omit<BatchResult, 'results'> & { readonly results: readonly TypedRow<D, F>[] }>;
  readonly stream: <const F extends FormId<D> | undefined = undefined>(
    respondents: Source<Respondent<TypedAnswers<D, F>>>,
    options?: WithForm<StreamOptions, F>,
  ) => ScoreStream<TypedRow<D, F>>;
}

type Made = Pick<Provenance, 'definitionHash' | 'engine' | 'revision'>;

/** @param definitionHash of the definition that the caller has; null where it has none */
export function instrumentClient(
  client: ClientOptions,
  call: Call,
  id: string,
  definitionHash: string | null,
): InstrumentClient {
  const params = { id };
  const check = (provenance: Made) => {
    if (definitionHash === null || provenance.definitionHash === definitionHash) return;
    const detail = `It has revision ${provenance.revision} of engine ${provenance.engine}. Install the version of relata that the API runs, or ask by the id alone.`;
    throw otherDefinition(id, detail);
  };
  const checked = async <R extends { readonly provenance: Made }>(result: Promise<R>) => {
    check((await result).provenance);
    return result;
  };
  return {
    get: (options) => call('GET /v1/instruments/:id', { params }, options),
    form: (query, options) => call('GET /v1/instruments/:id/form', { params, query }, options),
    schema: (query, options) => call('GET /v1/instruments/:id/schema', { params, query }, options),
    sql: (query, options) => call('GET /v1/instruments/:id/sql', { params, query }, options),
    score: (answers, options = {}) => {
      const [own, scoring] = splitOptions(options);
      const input = { params, body: { answers, ...scoring } };
      return checked(call('POST /v1/instruments/:id/score', input, own));
    },
    batch: (respondents, options = {}) => {
      const [own, scoring] = splitOptions(options);
      const input = { params, body: { respondents, ...scoring } };
      return checked(call('POST /v1/instruments/:id/score/batch', input, own));
    },
    norms: (options) => call('GET /v1/instruments/:id/norms', { params }, options),
    interpret: (answers, options = {}) => {
      const [own, asked] = splitOptions(options);
      const input = { params, body: { answers, ...asked } };
      return checked(call('POST /v1/instruments/:id/interpret', input, own));
    },
    course: (waves, options = {}) => {
      const [own, asked] = splitOptions(options);
      const input = { params, body: { waves, ...asked } };
      return checked(call('POST /v1/instruments/:id/course', input, own));
    },
    pair: async (first, second, options = {}) => {
      const [own, asked] = splitOptions(options);
      const input = { params, body: { first, second, ...asked } };
      const result = await call('POST /v1/instruments/:id/pair', input, own);
      check(result.first.provenance);
      return result;
    },
    quality: (respondents, options = {}) => {
      const [own, asked] = splitOptions(options);
      const input = { params, body: { respondents, ...asked } };
      return checked(call('POST /v1/instruments/:id/quality', input, own));
    },
    // Asked for a text there is no provenance beside it; the report itself names its definition.
    report: ((body: ReportRequest, options?: TextOptions | ReplyOptions) => {
      const report = call('POST /v1/instruments/:id/report', { params, body }, options);
      return options && 'accept' in options ? report : checked(report as Promise<Report>);
    }) as Readings['report'],
    stream: (source, options = {}) => scoreStream({ client, id, source, options, check }),
  };
}
