import type { Instrument } from 'relata';
import { WAITING } from 'relata/catalogue';
import { nearestIds } from 'relata/messages/en';
import type { Io } from '../io.ts';
import { Problem } from '../problems/problem.ts';
import { loadDefinition } from './load-definition.ts';

const SHOWN = 12;

function unknown(id: string, known: readonly string[]): Problem {
  const waiting = WAITING.find((one) => one.id === id.toLowerCase());
  if (waiting) {
    return new Problem(
      'unknownInstrument',
      `${waiting.abbreviation} cannot be scored yet. ${waiting.why}`,
      [`needed: ${waiting.needs}`],
      '`relata list --waiting` shows all that wait; one of your own comes with --definition file.json.',
    );
  }
  const near = nearestIds(id, known, SHOWN);
  return new Problem(
    'unknownInstrument',
    `There is no instrument ${JSON.stringify(id.slice(0, 64))}.`,
    [`nearest: ${near.join(', ')}${known.length > SHOWN ? ` (of ${known.length})` : ''}`],
    '`relata list` shows every instrument; one of your own comes with --definition file.json.',
  );
}

/**
 * The instruments that a command line names, from the catalogue and from definition files.
 * Without ids, those of the definition files.
 */
export async function resolveInstruments(
  ids: readonly string[] | undefined,
  definitions: readonly string[],
  io: Pick<Io, 'cwd'>,
): Promise<readonly Instrument[]> {
  const { loadInstrument, SUMMARIES } = await import('relata/catalogue');
  const own = new Map<string, Instrument>();
  for (const file of definitions) {
    const instrument = await loadDefinition(file, io);
    const { id } = instrument;
    const other = own.get(id) ?? (await loadInstrument(id));
    if (other && other.definitionHash !== instrument.definitionHash) {
      throw new Problem(
        'definitionIdTaken',
        `The definition file ${file} calls itself ${id}, which is another instrument.`,
        [`its hash: ${instrument.definitionHash}`, `the other:  ${other.definitionHash}`],
        'Give it an id of its own: two keys under one name cannot be told apart later.',
      );
    }
    own.set(id, instrument);
  }
  const wanted = ids ?? [...own.keys()];
  if (wanted.length === 0) {
    throw new Problem(
      'badUsage',
      'No instrument is named.',
      [],
      'Add --instrument <id> (`relata list` shows the ids) or --definition <file.json>.',
    );
  }
  const twice = wanted.find((id, i) => wanted.indexOf(id) !== i);
  if (twice !== undefined) throw new Problem('badOption', `--instrument names ${twice} twice.`);
  const found: Instrument[] = [];
  for (const id of wanted) {
    const one = own.get(id) ?? (await loadInstrument(id));
    if (!one) throw unknown(id, [...SUMMARIES.map((summary) => summary.id), ...own.keys()]);
    found.push(one);
  }
  return found;
}
