import type { InstrumentSummary as Summary } from 'relata/catalogue';
import type { InstrumentSummary } from '../schemas/instrument.ts';

/** What a list says of an instrument: its summary, and where to go from there. */
export function withLinks(summary: Summary): InstrumentSummary {
  const self = `/v1/instruments/${summary.id}`;
  const links = {
    self,
    form: `${self}/form`,
    schema: `${self}/schema`,
    score: `${self}/score`,
    batch: `${self}/score/batch`,
    stream: `${self}/score/stream`,
    norms: `${self}/norms`,
    interpret: `${self}/interpret`,
    sql: `${self}/sql`,
    questionnaire: `/fhir/Questionnaire/${summary.id}`,
  };
  return { ...summary, links };
}
