import type { Instrument } from 'relata';
import { CATALOGUE, findInstrument, WAITING } from 'relata/instruments';
import { nearestId } from 'relata/messages/en';
import { ProblemError } from '../problems/problem-error.ts';

/** @throws {ProblemError} unknownInstrument */
export function instrumentById(id: string): Instrument {
  const found: Instrument | undefined = findInstrument(id);
  if (found) return found;
  throw new ProblemError('unknownInstrument', { detail: detailFor(id) });
}

function detailFor(id: string): string {
  const waiting = WAITING.find((one) => one.id === id.toLowerCase());
  if (waiting)
    return `${waiting.abbreviation} cannot be scored yet. ${waiting.why} Needed: ${waiting.needs}`;
  const near = nearestId(
    id,
    CATALOGUE.map((one) => one.id),
  );
  return near
    ? `There is no instrument with this id; did you mean ${near}?`
    : `There is no instrument with this id among the ${CATALOGUE.length}; GET /v1/instruments lists them.`;
}
