import type { Instrument, InstrumentDefinition } from 'relata';
import { type Finding, findingsOfFaults, lintDefinition } from 'relata/lint';
import { checkedDefinition, readDefinition } from '../instruments/load-definition.ts';
import { resolveInstruments } from '../instruments/resolve.ts';
import type { Io } from '../io.ts';

/** What is looked at: its name, what the definition itself shows, and the instrument where it can be scored. */
export interface LintTarget {
  readonly name: string;
  readonly instrument: Instrument | null;
  readonly findings: readonly Finding[];
}

const isFile = (name: string) => /\.json$/i.test(name) || /[/\\]/.test(name);

/** Looks at a definition file, or at an instrument of the catalogue with its published norms. */
export async function lintTarget(name: string, io: Pick<Io, 'cwd'>): Promise<LintTarget> {
  const { CATALOGUE } = await import('relata/instruments');
  const references: readonly Instrument[] = CATALOGUE;
  if (!isFile(name)) {
    const [instrument] = (await resolveInstruments([name], [], io)) as [Instrument];
    const { findNorms } = await import('relata/instruments/norms');
    const definition = { ...instrument.definition, ...findNorms(name) };
    return { name, instrument, findings: lintDefinition(definition, { references }) };
  }
  const json = await readDefinition(name, io);
  const found = await checkedDefinition(json);
  const instrument = 'kind' in found ? found : null;
  const misshapen =
    !('kind' in found) && found.some(({ code }) => code === 'badShape' || code === 'unsafeId');
  // Nothing more can be said of what has not the shape of a definition.
  if (misshapen) return { name, instrument, findings: findingsOfFaults(found) };
  const definition = instrument?.definition ?? (json as InstrumentDefinition);
  return { name, instrument, findings: lintDefinition(definition, { references }) };
}
