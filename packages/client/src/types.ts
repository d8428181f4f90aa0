import type { Operations, Problem } from './operations.ts';

/** An operation of the API: its method and address. */
export type Operation = keyof Operations;

export type Output<K extends Operation> = Operations[K]['output'];
export type Body<K extends Operation> = Operations[K]['body'];
export type Query<K extends Operation> = Operations[K]['query'];

type ParameterOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type Part<Name extends string, T> = [T] extends [undefined]
  ? { readonly [N in Name]?: undefined }
  : undefined extends T
    ? { readonly [N in Name]?: T }
    : { readonly [N in Name]: T };

type Parameters<K extends Operation> = [ParameterOf<K>] extends [never]
  ? undefined
  : { readonly [N in ParameterOf<K>]: string };

type Optional<T> = T extends undefined ? T : Record<never, never> extends T ? T | undefined : T;

/** What an operation takes: parameters of its address, a query, a body. */
export type Input<K extends Operation> = Part<'params', Parameters<K>> &
  Part<'query', Optional<Query<K>>> &
  Part<'body', Body<K>>;

type ScorePath = 'POST /v1/instruments/:id/score';
type BatchPath = 'POST /v1/instruments/:id/score/batch';

/** One respondent's scores. */
export type Scored = Output<ScorePath>;
export type ScaleResult = Scored['scales'][string];
export type FlagResult = Scored['flags'][string];
/** What made the numbers: enough to make them again. */
export type Provenance = Scored['provenance'];
export type Step = NonNullable<Scored['steps']>[number];
/** Why an answer is missing, where that is known. */
export type MissingReason = Scored['missing'][string];

export type InstrumentList = Output<'GET /v1/instruments'>;
export type InstrumentSummary = InstrumentList['instruments'][number];
export type InstrumentDetail = Output<'GET /v1/instruments/:id'>;

export type BatchResult = Output<BatchPath>;
/** A row of a batch or a stream: scores, or the problem that stands in their place. */
export type Row = BatchResult['results'][number];
export type RowScored = Extract<Row, { readonly kind: 'scored' }>;
export type RowProblem = Extract<Row, { readonly kind: 'problem' }>;
export type Counts = BatchResult['counts'];

/** One wrong place in a request: where it is and what belongs there, never what was found. */
export type ErrorItem = NonNullable<Problem['errors']>[number];
/** The code of a problem that the API reports. */
export type ProblemCode = Problem['code'];

/** An answer: one of the response options, a reason why it is missing, or null. */
export type Answer = number | MissingReason | null;
/** One respondent's answers, by answer id or in item order. */
export type Answers = { readonly [id: string]: Answer | undefined } | readonly Answer[];
export type RespondentId = string | number;

export interface Respondent<A = Answers> {
  readonly id: RespondentId;
  readonly answers: A;
  /** How long the answers took: over the whole form, or each. No score depends on it. */
  readonly seconds?: Body<ScorePath>['seconds'];
}

/** Narrows the list of instruments. */
export interface Filter {
  readonly pattern?: InstrumentSummary['patterns'][number] | undefined;
  readonly construct?: string | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly license?: InstrumentSummary['license']['wording'] | undefined;
  readonly scoring?: InstrumentSummary['scoring'][number] | undefined;
}

/** What an app needs to show an instrument: items, response options, what must be said with it. */
export type Form = Output<'GET /v1/instruments/:id/form'>;
/** JSON Schemas of the answers and of the result. */
export type InstrumentSchemas = Output<'GET /v1/instruments/:id/schema'>;
export type BatteryResult = Output<'POST /v1/batteries/score'>;
/** A result with the steps that `explain` adds, or the steps alone. */
export type Explanation = Partial<Scored>;
export type Replay = Output<'POST /v1/explain/replay'>;

type SqlParameters = Query<'GET /v1/instruments/:id/sql'>;

/** Where the answers lie, and what the SELECT is to hold. */
export type SqlQuery = Omit<SqlParameters, 'map' | 'keep' | 'missing'> & {
  /** Columns of single answers: `phq9_1=mood`. */
  readonly map?: readonly string[] | undefined;
  /** Columns to copy beside the scores. */
  readonly keep?: readonly string[] | undefined;
  /** Numbers that stand for a missing answer. */
  readonly missing?: readonly (string | number)[] | undefined;
};

/** How answers are scored. */
export type ScoringOptions = Omit<Body<BatchPath>, 'respondents'>;
export type ScoreOptions = Omit<Body<ScorePath>, 'answers'>;

type InterpretPath = 'POST /v1/instruments/:id/interpret';
type CoursePath = 'POST /v1/instruments/:id/course';
type PairPath = 'POST /v1/instruments/:id/pair';
type QualityPath = 'POST /v1/instruments/:id/quality';
type ReportPath = 'POST /v1/instruments/:id/report';

/** Norm groups, reliabilities and cut-offs on file, each with its source. */
export type NormsOnFile = Output<'GET /v1/instruments/:id/norms'>;
/** Which norm group, reliability and comparison groups are taken; none unless named. */
export type ReferenceChoices = NonNullable<Body<InterpretPath>['references']>;
/** One respondent's scores, and what they mean. */
export type Interpreted = Output<InterpretPath>;
export type InterpretOptions = Omit<Body<InterpretPath>, 'answers'>;
/** One person's waves as change over time. */
export type CourseResult = Output<CoursePath>;
/** Answers of one person at one time: a number in any unit, or an ISO 8601 date. */
export type Wave = Body<CoursePath>['waves'][number];
export type CourseOptions = Omit<Body<CoursePath>, 'waves'>;
/** Two descriptions side by side. */
export type PairResult = Output<PairPath>;
export type PairSide = Body<PairPath>['first'];
export type PairOptions = Omit<Body<PairPath>, 'first' | 'second'>;
/** How each respondent's answers look among those of all. */
export type SampleQuality = Output<QualityPath>;
export type SampleOptions = Omit<Body<QualityPath>, 'respondents'>;
/** What a report is made of. */
export type ReportRequest = Body<ReportPath>;
/** A report as data. */
export type Report = Exclude<Output<ReportPath>, string>;

/** One instrument of a battery, with its answers and options of its own. */
export interface BatteryEntry extends ScoreOptions {
  readonly instrument: string;
  readonly answers: Answers;
}
