import type { Instrument } from 'relata';
import { findNorms } from 'relata/instruments/norms';
import { publishedOf } from 'relata/interpret';
import type { Norms } from '../schemas/norms.ts';

const NOTICE =
  'Figures are as their sources print them, each for its own population. None is used unless a request names it.';
const NOTHING =
  'Nothing is on file about the scores of this instrument. Bring figures of your own, with a label; results mark them so.';

/** What is on file about the scores of an instrument. */
export function normsOf({ id, definition }: Instrument): Norms {
  const { norms, reliability, cutOffs } = publishedOf(definition, findNorms(id));
  const none = norms.length + reliability.length + cutOffs.length === 0;
  const notice = none ? NOTHING : NOTICE;
  return { instrument: id, revision: definition.revision, norms, reliability, cutOffs, notice };
}
