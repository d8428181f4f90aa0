import type { Instrument } from 'relata';
import { hasAnswers } from '../columns/has-answers.ts';
import { shownNames } from '../input/header.ts';
import { Problem } from '../problems/problem.ts';

/**
 * The instrument of the catalogue whose answers a header has, all of one form, by their exact ids.
 *
 * @throws {Problem} badUsage, where it has those of none or of several
 */
export async function instrumentByColumns(header: readonly string[]): Promise<Instrument> {
  const { loadInstrument, SUMMARIES } = await import('relata/catalogue');
  const all = await Promise.all(SUMMARIES.map(({ id }) => loadInstrument(id)));
  const has = (one: Instrument, form?: string) => hasAnswers(header, one, form);
  const found = all.filter(
    (one): one is Instrument =>
      one !== undefined &&
      (has(one) || Object.keys(one.definition.forms ?? {}).some((form) => has(one, form))),
  );
  const [instrument, ...others] = found;
  if (instrument && others.length === 0) return instrument;
  throw new Problem(
    'badUsage',
    instrument
      ? 'No instrument is named, and the columns are those of several.'
      : 'No instrument is named, and the columns are not named as the answers of any.',
    instrument
      ? [`instruments: ${found.map(({ id }) => id).join(', ')}`]
      : [`columns: ${shownNames(header)}`],
    `Add --instrument ${instrument ? instrument.id : '<id> (`relata list` shows the ids) or --definition <file.json>'}.`,
  );
}
