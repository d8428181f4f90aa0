import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Io } from '../io.ts';
import { fileForId } from '../output/file-for-id.ts';
import { unwritable } from '../output/target.ts';
import { Problem } from '../problems/problem.ts';
import { count } from '../text.ts';
import type { ReportFormat } from './formats.ts';
import type { Person } from './people-in.ts';
import { type ReportMaker, reportText } from './report-maker.ts';
import { wavesFor } from './waves-for.ts';
import { writeReport } from './write-report.ts';

const SHOWN = 5;

const rowsOf = ({ rows }: Person) =>
  rows
    .slice(0, SHOWN)
    .map(({ row }) => row)
    .join(', ');

function checkRows(people: readonly Person[], timed: boolean): void {
  const several = people.find(({ rows }) => rows.length > 1);
  if (timed || !several) return;
  throw new Problem(
    'badUsage',
    `Rows ${rowsOf(several)} are of one respondent.`,
    [],
    'Say what tells them apart: --time <column> makes one report of the course.',
  );
}

/** Writes a report for everybody, each in a file of its own, and says who has none. */
export async function writeAll(
  people: readonly Person[],
  report: ReportMaker,
  to: { readonly folder: string; readonly format: ReportFormat; readonly timed: boolean },
  io: Io,
): Promise<void> {
  const { folder, format, timed } = to;
  checkRows(people, timed);
  const prepared = people.map((person) => ({ person, waves: wavesFor(person, timed) }));
  const place = resolve(io.cwd, folder);
  await mkdir(place, { recursive: true, mode: 0o700 }).catch((error) => {
    throw unwritable(folder, error);
  });
  const without: Person[] = [];
  for (const { person, waves } of prepared) {
    const name = person.id ?? `row-${person.rows[0]?.row}`;
    const made = waves.length > 0 ? report.orNull(waves, person.id ?? undefined) : null;
    if (made === null) without.push(person);
    else {
      await writeReport(
        join(place, fileForId('report', name, format)),
        await reportText(made, format),
        io,
      );
    }
  }
  const written = people.length - without.length;
  io.stderr.write(`relata: ${count(written, 'report')} written to ${folder}.\n`);
  if (without.length === 0) return;
  const rows = without.slice(0, SHOWN).map(rowsOf).join('; ');
  io.stderr.write(
    `relata: ${count(without.length, 'respondent')} without a report, for the answers cannot be scored: row ${rows}${without.length > SHOWN ? ' …' : ''}. \`relata score\` says what is wrong.\n`,
  );
}
