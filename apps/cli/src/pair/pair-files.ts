import type { Instrument, PairComparison, ReferenceChoices } from 'relata';
import { findNorms } from 'relata/instruments/norms';
import { comparePair } from 'relata/interpret';
import type { Io } from '../io.ts';
import { withReferences } from '../options/with-references.ts';
import { checkOutputs } from '../output/check-outputs.ts';
import { csv } from '../output/csv.ts';
import { together } from '../output/together.ts';
import { outputFile } from '../scoring/output-file.ts';
import { coupleHeader, coupleRow, sharedBy } from './couple-row.ts';
import { PAIR_REJECTS_HEADER, pairRejectRows } from './entry.ts';
import { type Couple, matched } from './matched.ts';
import { ENGINE, notCompared, type PairSummary } from './pair-summary.ts';
import { type ReadSides, readSides } from './read-sides.ts';
import { type PairOptions, referencesOf, type SideName } from './side-options.ts';

function comparer(
  instrument: Instrument,
  [mine, theirs]: readonly [ReferenceChoices, ReferenceChoices],
  { level, mostItems }: PairOptions,
) {
  const published = findNorms(instrument.id);
  return ({ first, second }: Couple): PairComparison | null => {
    const [one, other] = [first.result, second.result];
    if (one?.kind !== 'scored' || other?.kind !== 'scored') return null;
    return withReferences(() =>
      comparePair(
        instrument,
        { result: one, answers: first.answers, references: mine },
        { result: other, answers: second.answers, references: theirs },
        { published, level, mostItems },
      ),
    );
  };
}

const rowsOf = ({ entries }: ReadSides, side: SideName) =>
  entries.filter((entry) => entry.side === side).length;

/** Compares the couples of two files, or of one: a row for each, and every other row in the rejects. */
export async function pairFiles(
  files: readonly string[],
  instrument: Instrument,
  options: PairOptions,
  io: Io,
): Promise<PairSummary> {
  const references = await referencesOf(options, io);
  const read = await readSides(files, instrument, options, io);
  const { entries, idName, readers, separator, sources } = read;
  const output = options.output ?? outputFile(files[0] as string, 'pairs');
  const { definition: definitions = [], rejects } = options;
  const listed = rejects === undefined ? [] : [rejects];
  const inputs = [...sources.flatMap(({ path }) => path ?? []), ...definitions];
  await checkOutputs([output, ...listed], inputs, io.cwd);
  const warnings = [
    ...new Set([...(await readers.first.warnings()), ...(await readers.second.warnings())]),
  ];
  const { couples, rejects: alone } = matched(entries);
  const all = [...read.rejects, ...alone, ...readers.first.rejects, ...readers.second.rejects];
  const compare = comparer(instrument, references, options);
  const shared = sharedBy(readers.first.mapped, readers.second.mapped);
  const compared = couples.map((couple) => [couple, compare(couple)] as const);
  const prefix = instrument.id.replaceAll('-', '_');
  await together([...listed, output], io, async (targets) => {
    const header = coupleHeader(idName, prefix, shared);
    const rows = compared.map(([couple, found]) => coupleRow(couple, found, shared));
    await targets.at(-1)?.write(csv([header, ...rows], separator));
    if (rejects !== undefined) {
      await targets[0]?.write(csv([PAIR_REJECTS_HEADER, ...pairRejectRows(all)]));
    }
  });
  for (const warning of warnings) io.stderr.write(`relata: ${warning}\n`);
  const { id, revision, status } = instrument.definition;
  const side = (name: SideName, i: number) => ({
    input: (sources[i] ?? sources[0])?.name ?? '',
    form: readers[name].mapped.form ?? null,
    rows: rowsOf(read, name),
  });
  return {
    instrument: id,
    revision,
    status,
    definitionHash: instrument.definitionHash,
    engine: ENGINE,
    first: side('first', 0),
    second: side('second', 1),
    output: output === '-' ? 'standard output' : output,
    rejects: rejects ?? null,
    couples: couples.length,
    rejectedCouples: compared.filter(([, found]) => found === null).length,
    notCompared: notCompared(all),
    faults: all.length,
    warnings,
  };
}
