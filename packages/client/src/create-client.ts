import { type Call, callerOf } from './http/call.ts';
import {
  type InstrumentClient,
  instrumentClient,
  type TypedInstrumentClient,
} from './instrument-client.ts';
import { type CallOptions, type ClientOptions, splitOptions } from './options.ts';
import { RelataProblem } from './problem.ts';
import type {
  FormId,
  InstrumentDefinition,
  KnownInstrument,
  TypedAnswers,
  TypedScored,
} from './typed.ts';
import type {
  Answers,
  BatteryEntry,
  BatteryResult,
  Explanation,
  Filter,
  InstrumentList,
  Output,
  Replay,
  Scored,
  ScoreOptions,
} from './types.ts';

/** A client of one API. */
export interface Client {
  /** Any operation by its method and address, typed as the API has it. */
  readonly call: Call;
  /** Lists the instruments; each entry of the filter narrows the list. */
  readonly list: (filter?: Filter, options?: CallOptions) => Promise<InstrumentList>;
  readonly instrument: {
    /** The operations on the instrument with this id. */
    (id: string): InstrumentClient;
    /** The same, with the types of the definition. Results by another definition are refused. */
    <D extends InstrumentDefinition>(instrument: KnownInstrument<D>): TypedInstrumentClient<D>;
  };
  /** Scores one respondent. */
  readonly score: {
    (id: string, answers: Answers, options?: ScoreOptions & CallOptions): Promise<Scored>;
    <D extends InstrumentDefinition, const F extends FormId<D> | undefined = undefined>(
      instrument: KnownInstrument<D>,
      answers: TypedAnswers<D, F>,
      options?: Omit<ScoreOptions, 'form'> & { readonly form?: F | undefined } & CallOptions,
    ): Promise<TypedScored<D, F>>;
  };
  /** Scores one respondent with a definition of your own, which is sent along. */
  readonly scoreDefinition: (
    definition: object,
    answers: Answers,
    options?: ScoreOptions & CallOptions,
  ) => Promise<Scored>;
  /** Scores several instruments of one respondent; one that cannot be scored has a problem in its place. */
  readonly scoreBattery: (
    instruments: readonly BatteryEntry[],
    options?: CallOptions,
  ) => Promise<BatteryResult>;
  /** Works an explanation through again: a check that nobody changed a number in it. */
  readonly replay: (explanation: Explanation, options?: CallOptions) => Promise<Replay>;
  /** Is it up? */
  readonly health: (options?: CallOptions) => Promise<Output<'GET /health'>>;
}

/** An instrument by its id, or one at hand. */
type Given = string | { readonly id: string; readonly definitionHash: string };

function checkAddress(baseUrl: string): void {
  const here = (globalThis as { readonly location?: { readonly href: string } }).location?.href;
  try {
    new URL(baseUrl, here);
  } catch {
    throw new RelataProblem('invalidAddress', {
      title: 'There is no such address',
      detail: 'Give baseUrl as a whole address: https://scores.example.org',
    });
  }
}

/**
 * Makes a client of the API at an address. It keeps nothing between calls.
 *
 * @throws {RelataProblem} invalidAddress
 *
 * @example
 * const relata = createClient({ baseUrl: 'https://scores.example.org' });
 * (await relata.score('phq-9', [1, 2, 1, 0, 1, 2, 1, 2, 1])).scales['total']?.value // => 11
 */
export function createClient(client: ClientOptions): Client {
  checkAddress(client.baseUrl);
  const call = callerOf(client);
  const instrument = (given: Given) =>
    typeof given === 'string'
      ? instrumentClient(client, call, given, null)
      : instrumentClient(client, call, given.id, given.definitionHash);
  return {
    call,
    list: (filter = {}, options) => call('GET /v1/instruments', { query: filter }, options),
    // One function for both: only what the compiler says of its answers differs.
    instrument: instrument as Client['instrument'],
    score: ((given: Given, answers: Answers, options?: ScoreOptions & CallOptions) =>
      instrument(given).score(answers, options)) as Client['score'],
    scoreDefinition: (definition, answers, options = {}) => {
      const [own, scoring] = splitOptions(options);
      return call('POST /v1/score', { body: { definition, answers, ...scoring } }, own);
    },
    scoreBattery: (instruments, options) =>
      call('POST /v1/batteries/score', { body: { instruments } }, options),
    replay: (body, options) => call('POST /v1/explain/replay', { body }, options),
    health: (options) => call('GET /health', {}, options),
  };
}
