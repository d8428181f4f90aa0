import type { Instrument } from '../model/index.ts';
import { aRsq } from './a-rsq/index.ts';
import { aaqIi } from './aaq-ii/index.ts';
import { beaq } from './beaq/index.ts';
import { bfne } from './bfne/index.ts';
import { bfneIi } from './bfne-ii/index.ts';
import { bfneS } from './bfne-s/index.ts';
import { cesD } from './ces-d/index.ts';
import { cesD10 } from './ces-d-10/index.ts';
import { csi4 } from './csi-4/index.ts';
import { csi16 } from './csi-16/index.ts';
import { dars } from './dars/index.ts';
import { dasA } from './das-a/index.ts';
import { dass21 } from './dass-21/index.ts';
import { dass42 } from './dass-42/index.ts';
import { ders16 } from './ders-16/index.ts';
import { djgls6 } from './djgls-6/index.ts';
import { djgls11 } from './djgls-11/index.ts';
import { ecrR } from './ecr-r/index.ts';
import { ecrRs } from './ecr-rs/index.ts';
import { ecrS } from './ecr-s/index.ts';
import { epds } from './epds/index.ts';
import { erq } from './erq/index.ts';
import { ers } from './ers/index.ts';
import { type InstrumentFilter, matches } from './filter.ts';
import { fscrs } from './fscrs/index.ts';
import { gad2 } from './gad-2/index.ts';
import { gad7 } from './gad-7/index.ts';
import { iip32 } from './iip-32/index.ts';
import { iipSc } from './iip-sc/index.ts';
import { inq15 } from './inq-15/index.ts';
import { k6 } from './k6/index.ts';
import { k10 } from './k10/index.ts';
import { lsas } from './lsas/index.ts';
import { lsns6 } from './lsns-6/index.ts';
import { mspss } from './mspss/index.ts';
import { ntbs } from './ntbs/index.ts';
import { panas } from './panas/index.ts';
import { paq } from './paq/index.ts';
import { pcl5 } from './pcl-5/index.ts';
import { phq2 } from './phq-2/index.ts';
import { phq8 } from './phq-8/index.ts';
import { phq9 } from './phq-9/index.ts';
import { pid5 } from './pid-5/index.ts';
import { pid5Bf } from './pid-5-bf/index.ts';
import { qidsSr16 } from './qids-sr16/index.ts';
import { ras } from './ras/index.ts';
import { rpp } from './rpp/index.ts';
import { rses } from './rses/index.ts';
import { rsq8 } from './rsq-8/index.ts';
import { rsq18 } from './rsq-18/index.ts';
import { sads } from './sads/index.ts';
import { scs } from './scs/index.ts';
import { scsSf } from './scs-sf/index.ts';
import { shaps } from './shaps/index.ts';
import { summaryOf } from './summary.ts';
import { swls } from './swls/index.ts';
import { tas20 } from './tas-20/index.ts';
import { teps } from './teps/index.ts';
import { ucla3 } from './ucla-3/index.ts';
import { uclaLs3 } from './ucla-ls3/index.ts';
import { uls8 } from './uls-8/index.ts';
import { who5 } from './who-5/index.ts';

export type { InstrumentFilter } from './filter.ts';
export { type InstrumentSummary, summaryOf } from './summary.ts';
export { WAITING, type WaitingInstrument } from './waiting.ts';

export {
  aaqIi,
  aRsq,
  beaq,
  bfne,
  bfneIi,
  bfneS,
  cesD,
  cesD10,
  csi4,
  csi16,
  dars,
  dasA,
  dass21,
  dass42,
  ders16,
  djgls6,
  djgls11,
  ecrR,
  ecrRs,
  ecrS,
  epds,
  erq,
  ers,
  fscrs,
  gad2,
  gad7,
  iip32,
  iipSc,
  inq15,
  k6,
  k10,
  lsas,
  lsns6,
  mspss,
  ntbs,
  panas,
  paq,
  pcl5,
  phq2,
  phq8,
  phq9,
  pid5,
  pid5Bf,
  qidsSr16,
  ras,
  rpp,
  rses,
  rsq8,
  rsq18,
  sads,
  scs,
  scsSf,
  shaps,
  swls,
  tas20,
  teps,
  ucla3,
  uclaLs3,
  uls8,
  who5,
};

/** Every instrument of the library, by id. */
export const CATALOGUE = [
  aRsq,
  aaqIi,
  beaq,
  bfne,
  bfneIi,
  bfneS,
  cesD,
  cesD10,
  csi16,
  csi4,
  dars,
  dasA,
  dass21,
  dass42,
  ders16,
  djgls11,
  djgls6,
  ecrR,
  ecrRs,
  ecrS,
  epds,
  erq,
  ers,
  fscrs,
  gad2,
  gad7,
  iip32,
  iipSc,
  inq15,
  k10,
  k6,
  lsas,
  lsns6,
  mspss,
  ntbs,
  panas,
  paq,
  pcl5,
  phq2,
  phq8,
  phq9,
  pid5,
  pid5Bf,
  qidsSr16,
  ras,
  rpp,
  rses,
  rsq18,
  rsq8,
  sads,
  scs,
  scsSf,
  shaps,
  swls,
  tas20,
  teps,
  ucla3,
  uclaLs3,
  uls8,
  who5,
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

/**
 * The instruments of the catalogue that pass the filter, in order of their ids.
 *
 * @example
 * instruments({ pattern: 'loneliness', maxItems: 6 });
 */
export const instruments = (filter: InstrumentFilter = {}): readonly Instrument[] =>
  (CATALOGUE as readonly Instrument[]).filter((one) => matches(summaryOf(one), filter));
