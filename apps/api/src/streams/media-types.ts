import { likingOf } from '../negotiation/liking-of.ts';
import { ProblemError } from '../problems/problem-error.ts';

/** What a stream is made of: one JSON text a line, or rows of cells. */
export type StreamKind = 'json' | 'table';

export interface StreamType {
  readonly kind: StreamKind;
  /** The media type by its name. */
  readonly name: string;
  /** Between the cells of a table; null where its header tells. */
  readonly separator: string | null;
}

const JSON_LINES = { kind: 'json', separator: null } as const;

/** Types that a stream may have; where any will do, the first of its kind. */
export const STREAM_TYPES: readonly StreamType[] = [
  { ...JSON_LINES, name: 'application/x-ndjson' },
  { ...JSON_LINES, name: 'application/ndjson' },
  { ...JSON_LINES, name: 'application/jsonl' },
  { kind: 'table', name: 'text/csv', separator: null },
  { kind: 'table', name: 'text/tab-separated-values', separator: '\t' },
];

export const STREAM_TYPE_NAMES = STREAM_TYPES.map(({ name }) => name);

const named = (name: string) => STREAM_TYPES.find((type) => type.name === name);

/**
 * The type of a body; its parameters must leave it UTF-8.
 *
 * @throws {ProblemError} unsupportedMediaType
 */
export function inputType(contentType: string | null): StreamType {
  const [essence = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  const type = named(essence.trim());
  const isUtf8 = parameters.every(
    (one) => !/^\s*charset\s*=/.test(one) || /=\s*"?(?:utf-?8|us-ascii)"?\s*$/.test(one),
  );
  if (type && isUtf8) return type;
  throw new ProblemError('unsupportedMediaType', {
    detail: `Declare the body as one of ${STREAM_TYPE_NAMES.join(', ')}, in UTF-8.`,
    headers: { Accept: STREAM_TYPE_NAMES.join(', ') },
  });
}

/** A table comes out with the separator that it came with. */
const canBecome = (input: StreamType, output: StreamType) =>
  input.kind === 'json' || output.kind === 'json' || output.name === input.name;

/**
 * The type of the answer: the one that is liked best, and of several the input's own.
 *
 * @throws {ProblemError} notAcceptable
 */
export function outputType(accept: string | null, input: StreamType): StreamType {
  const likes = likingOf(accept);
  if (!likes) return input;
  const liking = ({ name }: StreamType): number => likes(name);
  const possible = [input, ...STREAM_TYPES.filter((type) => canBecome(input, type))];
  const [best] = possible.toSorted((a, b) => liking(b) - liking(a));
  if (best && liking(best) > 0) return best;
  const names = [...new Set(possible.map(({ name }) => name))];
  throw new ProblemError('notAcceptable', { detail: `The answer can be ${names.join(', ')}.` });
}
