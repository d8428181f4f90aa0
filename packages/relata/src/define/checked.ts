import type { InstrumentDefinition } from '../model/index.ts';
import type { AnswerId, ItemId } from '../model/typing.ts';

type Refs<D extends InstrumentDefinition> = ItemId<D> | AnswerId<D>;

type CheckedScale<D extends InstrumentDefinition, S> = {
  readonly [K in keyof S]: K extends 'items' | 'reversed'
    ? readonly Refs<D>[]
    : K extends 'groups'
      ? readonly (readonly Refs<D>[])[]
      : K extends 'weights' | 'thresholds'
        ? { readonly [I in keyof S[K]]: I extends Refs<D> ? number : never }
        : K extends 'scales'
          ? readonly (keyof D['scales'] | object)[]
          : K extends 'of'
            ? keyof D['scales'] | object
            : S[K];
};

/** What a literal definition must also satisfy: no id that the definition does not declare. */
export type Checked<D extends InstrumentDefinition> = {
  readonly reversed: readonly AnswerId<D>[];
  readonly scales: { readonly [S in keyof D['scales']]: CheckedScale<D, D['scales'][S]> };
};
