import { type Field, type Instrument, scorer } from 'relata';

export type AnyInstrument = Instrument;

export const fieldsOf = (instrument: AnyInstrument): readonly Field[] =>
  scorer(instrument).plan.fields;
