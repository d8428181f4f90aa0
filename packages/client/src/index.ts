export { type Client, createClient } from './create-client.ts';
export type { Call, ReplyOptions, TextOptions } from './http/call.ts';
export type { TextType } from './http/media-type.ts';
export type { InstrumentClient, TypedInstrumentClient } from './instrument-client.ts';
export type { Operations, Problem } from './operations.ts';
export type {
  CallOptions,
  ClientOptions,
  Fetch,
  HeadersOption,
  RetryOptions,
} from './options.ts';
export { CLIENT_CODES, type ClientCode, RelataProblem } from './problem.ts';
export type { Source } from './stream/iterator-of.ts';
export { ndjson } from './stream/ndjson.ts';
export type { ScoreStream } from './stream/score-stream.ts';
export type { StreamOptions } from './stream/stream-options.ts';
export type { TypedAnswers, TypedRow, TypedRowScored, TypedScored } from './typed.ts';
export type * from './types.ts';
