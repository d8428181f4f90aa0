import type { Instrument } from 'relata';
import type { InstrumentSummary } from '../schemas/instrument.ts';

/** What a list says of an instrument. */
export function summaryOf({ definition, definitionHash }: Instrument): InstrumentSummary {
  const { id, revision, status, title, abbreviation, patterns, timeframe, license } = definition;
  const self = `/v1/instruments/${id}`;
  return {
    id,
    revision,
    status,
    title,
    abbreviation,
    patterns,
    timeframe,
    items: definition.items.length,
    scales: Object.keys(definition.scales),
    forms: Object.keys(definition.forms ?? {}),
    flags: Object.keys(definition.flags ?? {}),
    license: { scoring: license.scoring.status, wording: license.wording.status },
    definitionHash,
    links: { self, score: `${self}/score`, batch: `${self}/score/batch` },
  };
}
