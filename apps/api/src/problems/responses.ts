import { problem } from './schema.ts';
import { PROBLEMS, type ProblemCode } from './table.ts';

type StatusOf<C extends ProblemCode> = (typeof PROBLEMS)[C]['status'];

type ProblemResponses<C extends ProblemCode> = {
  readonly [S in StatusOf<C>]: {
    readonly description: string;
    readonly content: { readonly 'application/problem+json': { readonly schema: typeof problem } };
  };
};

/** Problems that an operation with a body can always have. */
export const BODY_PROBLEMS = [
  'malformedJson',
  'duplicateKey',
  'nestedTooDeep',
  'malformedGzip',
  'invalidBody',
  'bodyTooLarge',
  'unsupportedMediaType',
  'unsupportedEncoding',
] as const satisfies readonly ProblemCode[];

/** The responses of problems, by status: what each says, and the body that it has. */
export const responsesOf = <B>(codes: readonly ProblemCode[], content: B) => {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code].status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const own = codes.filter((code) => PROBLEMS[code].status === status);
      const description = own.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join('\n\n');
      return [status, { description, content }];
    }),
  );
};

/** The documented responses of an operation that can have these problems. */
export function problemResponses<const C extends ProblemCode>(...codes: readonly C[]) {
  const content = { 'application/problem+json': { schema: problem } };
  return responsesOf([...codes, 'internalError'], content) as ProblemResponses<C | 'internalError'>;
}
