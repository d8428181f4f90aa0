import type { ExtractSchema } from 'hono/types';
import type { JSONValue } from 'hono/utils/types';

type OneOf<T> = T[keyof T];

/** `POST /v1/score` and so on: every method at every address of a Hono app. */
type KeyOf<S> = OneOf<{
  [P in keyof S & string]: OneOf<{
    [M in keyof S[P] & string]: M extends `$${infer V}` ? `${Uppercase<V>} ${P}` : never;
  }>;
}>;

type EndpointOf<S, K> = K extends `${infer V} ${infer P}`
  ? P extends keyof S
    ? S[P][`$${Lowercase<V>}` & keyof S[P]]
    : never
  : never;

type At<T, K extends string> = T extends { readonly [Q in K]: infer V } ? V : undefined;

/** The same type with no name of another module left in it. Any JSON at all is unknown. */
type WrittenOut<T> = [JSONValue] extends [T]
  ? unknown
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer E)[]
      ? readonly WrittenOut<E>[]
      : T extends object
        ? { readonly [K in keyof T]: WrittenOut<T[K]> }
        : never;

type Successful = { readonly status: 200 };

/** A body that is no JSON has no type of its own: it is text. */
type OutputOf<E> = [At<Extract<E, Successful>, 'output'>] extends [infer O]
  ? [O] extends [never]
    ? string
    : WrittenOut<O>
  : never;

type Written<E> = {
  readonly query: WrittenOut<At<At<E, 'input'>, 'query'>>;
  readonly body: WrittenOut<At<At<E, 'input'>, 'json'>>;
  readonly output: OutputOf<E>;
};

/** What goes in and comes out of every operation of an app, as its types say. */
export type OperationsOf<App> = {
  readonly [K in KeyOf<ExtractSchema<App>>]: Written<
    EndpointOf<ExtractSchema<App>, K>
  > extends infer O
    ? { readonly [P in keyof O]: O[P] }
    : never;
};

type EveryEndpoint<S> = OneOf<{ [K in KeyOf<S>]: EndpointOf<S, K> }>;

/** What an operation of an app answers where it cannot do what was asked. */
export type ProblemOf<App> = WrittenOut<
  Extract<
    At<Exclude<EveryEndpoint<ExtractSchema<App>>, Successful>, 'output'>,
    { readonly code: string }
  >
>;
