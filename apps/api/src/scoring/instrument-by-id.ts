import type { Instrument } from 'relata';
import { CATALOGUE, findInstrument } from 'relata/instruments';
import { nearestId } from 'relata/messages/en';
import { ProblemError } from '../problems/problem-error.ts';

/** @throws {ProblemError} unknownInstrument */
export function instrumentById(id: string): Instrument {
  const found: Instrument | undefined = findInstrument(id);
  if (found) return found;
  const ids = CATALOGUE.map((one) => one.id);
  const near = nearestId(id, ids);
  throw new ProblemError('unknownInstrument', {
    detail: near
      ? `There is no instrument with this id; did you mean ${near}?`
      : `There is no instrument with this id; there are ${ids.join(', ')}.`,
  });
}
