import {
  DefinitionError,
  type Fault,
  type Instrument,
  type InstrumentDefinition,
} from '../model/index.ts';
import { exactSearch } from '../ops/attainable.ts';
import { checkDefinition } from './check.ts';
import type { Checked } from './checked.ts';
import { compile } from './compile.ts';
import { definitionHash } from './hash.ts';
import { keyedQuality } from './keyed-quality.ts';

/**
 * Checks a definition and makes an instrument of it, with item ids, answer values, scale
 * ids and band ids inferred as types.
 *
 * @throws {DefinitionError} with every fault at once in `faults`.
 *
 * @example
 * const mood = defineInstrument({
 *   id: 'mood-2', revision: 1, status: 'researchDraft', title: 'Mood', abbreviation: 'M2',
 *   citation: { text: 'Unpublished' }, patterns: ['depression'], timeframe: 'today',
 *   license: {
 *     scoring: { status: 'open', evidence: null }, wording: { status: 'open', evidence: null },
 *   },
 *   answers: { min: 0, max: 3 }, items: ['sad', 'glad'], reversed: ['glad'],
 *   missing: { source: null },
 *   scales: {
 *     low: {
 *       title: 'Low mood', rule: 'sum', items: ['sad', 'glad'], range: [0, 6],
 *       direction: { highMeans: 'lower mood', better: 'lower' },
 *     },
 *   },
 *   sources: [],
 * });
 */
export function defineInstrument<const D extends InstrumentDefinition>(
  definition: D & Checked<D>,
): Instrument<D> {
  return instrumentOf(definition, checkDefinition(definition));
}

/** @throws {DefinitionError} where there are faults */
export function instrumentOf<D extends InstrumentDefinition>(
  definition: D,
  faults: readonly Fault[],
): Instrument<D> {
  if (faults.length > 0) throw new DefinitionError(definition.id, faults);
  return {
    kind: 'instrument',
    id: definition.id,
    definition,
    definitionHash: definitionHash(definition),
    plan: null,
    compile,
    boundsSearch: exactSearch,
    keyedQuality,
  };
}
