import type { Instrument, Pattern } from '../model/index.ts';
import { aRsq } from './a-rsq/index.ts';
import { djgls6 } from './djgls-6/index.ts';
import { ecrR } from './ecr-r/index.ts';
import { erq } from './erq/index.ts';
import { phq9 } from './phq-9/index.ts';
import { pid5Bf } from './pid-5-bf/index.ts';
import { qidsSr16 } from './qids-sr16/index.ts';
import { rpp } from './rpp/index.ts';
import { uclaLs3 } from './ucla-ls3/index.ts';

export { aRsq, djgls6, ecrR, erq, phq9, pid5Bf, qidsSr16, rpp, uclaLs3 };

/** Every instrument of the library, by id. */
export const CATALOGUE = [
  aRsq,
  djgls6,
  ecrR,
  erq,
  phq9,
  pid5Bf,
  qidsSr16,
  rpp,
  uclaLs3,
] as const satisfies readonly Instrument[];

export type InstrumentId = (typeof CATALOGUE)[number]['id'];

/** The instrument with this id; `undefined` where there is none, whatever the id is. */
export function findInstrument<const I extends InstrumentId>(
  id: I,
): Extract<(typeof CATALOGUE)[number], { readonly id: I }>;
export function findInstrument(id: string): Instrument | undefined;
export function findInstrument(id: string): Instrument | undefined {
  return (CATALOGUE as readonly Instrument[]).find((one) => one.id === id);
}

export interface InstrumentFilter {
  /** Only those about this relationship pattern. */
  readonly pattern?: Pattern | undefined;
}

/** The instruments of the catalogue, in order of their ids. */
export function instruments({ pattern }: InstrumentFilter = {}): readonly Instrument[] {
  const all: readonly Instrument[] = CATALOGUE;
  return pattern === undefined
    ? all
    : all.filter((one) => one.definition.patterns.includes(pattern));
}
