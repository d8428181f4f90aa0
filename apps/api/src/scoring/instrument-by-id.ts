import type { Instrument } from 'relata';
import { loadInstrument } from 'relata/catalogue/load';
import { nearestId } from 'relata/messages/en';
import { ProblemError } from '../problems/problem-error.ts';

const loaded = new Map<string, Instrument>();

/**
 * An instrument of the catalogue. Each definition is a module of its own that is loaded
 * when first asked for; a Worker that scores with one never reads the others.
 *
 * @throws {ProblemError} unknownInstrument
 */
export async function instrumentById(id: string): Promise<Instrument> {
  const known = loaded.get(id);
  if (known) return known;
  const instrument = await loadInstrument(id);
  if (!instrument) throw new ProblemError('unknownInstrument', { detail: await detailFor(id) });
  loaded.set(id, instrument);
  return instrument;
}

async function detailFor(id: string): Promise<string> {
  const { SUMMARIES, WAITING } = await import('relata/catalogue');
  const waiting = WAITING.find((one) => one.id === id.toLowerCase());
  if (waiting)
    return `${waiting.abbreviation} cannot be scored yet. ${waiting.why} Needed: ${waiting.needs}`;
  const near = nearestId(
    id,
    SUMMARIES.map((one) => one.id),
  );
  return near
    ? `There is no instrument with this id; did you mean ${near}?`
    : `There is no instrument with this id among the ${SUMMARIES.length}; GET /v1/instruments lists them.`;
}
