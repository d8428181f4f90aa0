import type { Instrument } from 'relata';
import {
  type AnswerCodeSystem,
  codeSystemsOf,
  generalCodeSystems,
  resourceUrl,
  scoreCodeSystemOf,
} from 'relata/formats/fhir';
import { ProblemError } from '../problems/problem-error.ts';
import { instrumentById } from '../scoring/instrument-by-id.ts';

const made = new Map<string, readonly AnswerCodeSystem[]>();

/** Those of an instrument's response options, made once: every form has to be looked through. */
function answerSystems(instrument: Instrument): readonly AnswerCodeSystem[] {
  const systems = made.get(instrument.id) ?? codeSystemsOf(instrument, { base: '' });
  made.set(instrument.id, systems);
  return systems;
}

/**
 * A code system of this server: of an instrument's scores (`phq-9`), of its response options
 * (`phq-9-answers`), or one that belongs to no instrument.
 *
 * @throws {ProblemError} unknownInstrument, notFound
 */
export async function codeSystemOf(base: string, id: string) {
  const general = generalCodeSystems(base).find((one) => one.id === id);
  if (general) return general;
  const [, stem = id, answers] = /^(.+?)(-answers.*)?$/.exec(id) ?? [];
  const instrument = await instrumentById(stem);
  if (answers === undefined) return scoreCodeSystemOf(instrument, base);
  const found = answerSystems(instrument).find((one) => one.id === id);
  if (found) return { ...found, url: resourceUrl(base, 'CodeSystem', id) };
  throw new ProblemError('notFound', {
    detail: 'The response options of this instrument have no such code system.',
  });
}
