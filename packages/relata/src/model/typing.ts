import type { AnswerScale, MissingReason } from './answer-scale.ts';
import type { InstrumentDefinition, ItemDefinition } from './definition.ts';

type IdOf<T> = T extends string ? T : T extends { readonly id: infer I extends string } ? I : never;

/** Ids of the items of a definition. */
export type ItemId<D extends InstrumentDefinition> = IdOf<D['items'][number]>;

type PartId<D extends InstrumentDefinition> = D extends {
  readonly parts: infer P extends object;
}
  ? keyof P & string
  : never;

/** Ids under which answers are given: an item's id, or `<item>_<part>` where items have parts. */
export type AnswerId<D extends InstrumentDefinition> = [PartId<D>] extends [never]
  ? ItemId<D>
  : string extends PartId<D>
    ? string
    : `${ItemId<D>}_${PartId<D>}`;

export type ScaleId<D extends InstrumentDefinition> = keyof D['scales'] & string;

export type FormId<D extends InstrumentDefinition> =
  string extends ScaleId<D>
    ? string
    : D extends {
          readonly forms: infer F extends object;
        }
      ? keyof F & string
      : never;

export type FlagId<D extends InstrumentDefinition> =
  string extends ScaleId<D>
    ? string
    : D extends {
          readonly flags: infer F extends object;
        }
      ? keyof F & string
      : never;

export type BandId<D extends InstrumentDefinition, S extends ScaleId<D>> = D['scales'][S] extends {
  readonly bands: readonly { readonly id: infer B extends string }[];
}
  ? B
  : never;

/** Whether a scale's results carry its percent of maximum. */
export type InPercent<
  D extends InstrumentDefinition,
  S extends ScaleId<D>,
> = D['scales'][S] extends { readonly percentOfMaximum: true } ? true : false;

/** Whole numbers from 0 to N − 1 as literals. */
type Below<N extends number, Acc extends number[] = []> = Acc['length'] extends N
  ? Acc[number]
  : Acc['length'] extends 101
    ? number
    : Below<N, [...Acc, Acc['length']]>;

type UpTo<N extends number> = number extends N ? number : Below<N> | N;

type Negative<N extends number> = `${N}` extends `-${string}` | `${string}.${string}`
  ? true
  : false;

type ValueOf<S extends AnswerScale> = S extends { readonly step: number }
  ? number
  : true extends Negative<S['min']> | Negative<S['max']>
    ? number
    : number extends S['min'] | S['max']
      ? number
      : Exclude<UpTo<S['max']>, Below<S['min']>>;

type OwnScale<D extends InstrumentDefinition, K extends string> =
  Extract<D['items'][number], ItemDefinition & { readonly id: K }> extends infer I
    ? [I] extends [never]
      ? never
      : I extends { readonly answers: infer A extends AnswerScale }
        ? A
        : never
    : never;

type PartScale<D extends InstrumentDefinition, K extends string> = D extends {
  readonly parts: infer P;
}
  ? {
      [Q in keyof P & string]: K extends `${string}_${Q}`
        ? P[Q] extends { readonly answers: infer A extends AnswerScale }
          ? A
          : never
        : never;
    }[keyof P & string]
  : never;

/** Response options of a form: its own, or the instrument's. */
type FormScale<D extends InstrumentDefinition, F> = D extends { readonly forms: infer Forms }
  ? F extends keyof Forms
    ? Forms[F] extends { readonly answers: infer A extends AnswerScale }
      ? A
      : D['answers']
    : D['answers']
  : D['answers'];

/** Values that an answer may take, as literals where the range is declared in whole steps of one. */
export type AnswerValue<D extends InstrumentDefinition, K extends string, F = undefined> = ValueOf<
  [OwnScale<D, K>] extends [never]
    ? [PartScale<D, K>] extends [never]
      ? FormScale<D, F>
      : PartScale<D, K>
    : OwnScale<D, K>
>;

/** What a form of a definition lists under a key; never where no form is named. */
type FormList<D extends InstrumentDefinition, F, Key extends 'items' | 'scales'> = D extends {
  readonly forms: infer Forms;
}
  ? F extends keyof Forms
    ? Forms[F] extends { readonly [K in Key]: readonly (infer Id extends string)[] }
      ? Id
      : never
    : never
  : never;

type FormItemId<D extends InstrumentDefinition, F> = F extends string
  ? FormList<D, F, 'items'>
  : ItemId<D>;

type FormAnswerId<D extends InstrumentDefinition, F> = [PartId<D>] extends [never]
  ? FormItemId<D, F>
  : `${FormItemId<D, F>}_${PartId<D>}`;

/** Scales that a form yields; every scale where no form is named. */
export type FormScaleId<D extends InstrumentDefinition, F> = F extends string
  ? FormList<D, F, 'scales'> & ScaleId<D>
  : ScaleId<D>;

/**
 * One respondent's answers: an object by answer id, or an array in item order.
 * A missing answer is null, left out, or a reason. A definition known only at run
 * time takes any object or array, and checks it when it is scored.
 */
export type Answers<D extends InstrumentDefinition, F = undefined> =
  string extends ItemId<D>
    ? Readonly<Record<string, unknown>> | readonly unknown[]
    :
        | {
            readonly [K in FormAnswerId<D, F>]?:
              | AnswerValue<D, K, F>
              | MissingReason
              | null
              | undefined;
          }
        | readonly (AnswerValue<D, FormAnswerId<D, F>, F> | MissingReason | null)[];
