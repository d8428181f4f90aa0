import { idColumn } from '../../columns/id-column.ts';
import type { Io } from '../../io.ts';
import { checkOutputs } from '../../output/check-outputs.ts';
import { csv } from '../../output/csv.ts';
import type { Target } from '../../output/target.ts';
import { together } from '../../output/together.ts';
import { Problem } from '../../problems/problem.ts';
import { dataWatch } from '../../scoring/data-watch.ts';
import { documentsOf } from '../../scoring/documents.ts';
import { factsOfTable } from '../../scoring/input-facts.ts';
import type { Job } from '../../scoring/job.ts';
import { jobOf, namedBy } from '../../scoring/job-for.ts';
import { outputFile } from '../../scoring/output-file.ts';
import { peopleWarnings } from '../../scoring/people-warnings.ts';
import { REJECTS_HEADER, rejectRows } from '../../scoring/reject-rows.ts';
import type { ScoreFileOptions } from '../../scoring/score-file.ts';
import { type Summary, summaryOf } from '../../scoring/summary.ts';
import { isGlob, kindOfFile } from '../pick-engine.ts';
import { refuseOptions } from '../refused.ts';
import { countScores } from './count.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { failed } from './failed.ts';
import { listFaults } from './list-faults.ts';
import { openSource } from './open-source.ts';
import { type Queries, queriesOf } from './queries.ts';
import { inSession, type Session } from './session.ts';
import { type Format, formatOf, writeOutput } from './write-output.ts';

export interface DuckdbOptions extends ScoreFileOptions {
  readonly table?: string;
  readonly query?: string;
}

/** Rows by which the coding of a source is judged. */
const WATCHED = 2000;

/** Where scores go when nobody says: a database and several files have no name for them. */
async function outputOf(file: string, given: string | undefined, io: Io): Promise<string> {
  if (given !== undefined) return given;
  const kind = await kindOfFile(file, io);
  if (kind === 'sqlite' || kind === 'duckdb')
    return `${outputFile(file).replace(/\.[^.]*$/, '')}.csv`;
  if (kind === undefined && isGlob(file)) {
    throw new Problem(
      'badOption',
      `${file} names several files.`,
      [],
      'Name the file for their scores with --output.',
    );
  }
  return outputFile(file.replace(/\.(gz|zst)$/, ''));
}

async function warningsOf(session: Session, job: Job, queries: Queries) {
  const watch = dataWatch(job);
  const reader = await session.connection.runAndReadAll(queries.first(WATCHED));
  for (const row of reader.getRows())
    watch.add(row.map((cell) => (cell === null ? '' : String(cell))));
  return watch.warnings();
}

/** Lists the faults of a source, where it has some; how many there are. */
async function writeFaults(
  session: Session,
  job: Job,
  queries: Queries,
  rejects: Target | undefined,
): Promise<number> {
  let faults = 0;
  await rejects?.write(csv([REJECTS_HEADER]));
  for await (const found of listFaults(session, job, queries)) {
    faults += found.length;
    await rejects?.write(csv(rejectRows(found)));
  }
  return faults;
}

/** Scores a table that DuckDB reads into a file that DuckDB writes: the same columns, rows and rejects as from text. */
export async function scoreWithDuckdb(
  file: string,
  options: DuckdbOptions,
  io: Io,
): Promise<Summary> {
  refuseOptions('DuckDB', options);
  const { definition = [], rejects } = options;
  const named = await namedBy(options, io);
  const output = await outputOf(file, options.output, io);
  const format: Format = formatOf(output, file);
  const documents = documentsOf(options);
  const listed = rejects === undefined ? [] : [rejects];
  const outputs = [...listed, ...documents.map((document) => document.file), output];
  await checkOutputs(outputs, definition, io.cwd);
  const nanIsMissing = /(^|,)\s*nan\s*(,|$)/i.test(options.missing ?? '');

  return inSession(output, io, async (session) => {
    const source = await openSource(session, file, { ...options, nanIsMissing }, io);
    await checkOutputs(outputs, source.files, io.cwd);
    const job = jobOf(named, { header: source.header, headerRows: 1 }, options);
    const facts = factsOfTable(source.name);
    for (const document of documents) await document.check?.(job, facts);
    const id = idColumn(options.id, source.header);
    const queries = queriesOf(job, source, id);
    return together(outputs, io, async (targets) => {
      const scores = targets.at(-1) as Target;
      try {
        for (const statement of queries.score) await session.run(statement);
        const counted = await countScores(session, job, queries);
        if (counted.rows === 0) {
          throw new Problem('inputNoRows', `${source.name} has columns and no rows.`);
        }
        const clean = counted.rejectedRows === 0 && job.onInvalid === 'reject';
        const to = rejects === undefined ? undefined : targets[0];
        if (clean) await to?.write(csv([REJECTS_HEADER]));
        const faults = clean ? 0 : await writeFaults(session, job, queries, to);
        const treatedAsMissing = job.onInvalid === 'missing' ? faults : 0;
        const found = { duplicateIds: await duplicateIds(session, source, id), waves: null };
        const warnings = [
          ...(await warningsOf(session, job, queries)),
          ...peopleWarnings(job, id, found),
        ];
        for (const warning of warnings) io.stderr.write(`relata: ${warning}\n`);
        await writeOutput(session, queries, format, scores);
        const summary = summaryOf(
          {
            input: source.name,
            output: scores.name,
            rejects: rejects ?? null,
            emptyLines: 0,
            headerRows: 1,
            warnings,
            ...found,
          },
          job.mapped,
          { ...counted, faults, treatedAsMissing },
        );
        for (const [i, document] of documents.entries()) {
          await targets[listed.length + i]?.write(await document.text(job, summary, facts));
        }
        return summary;
      } catch (error) {
        throw failed(source.name, error);
      }
    });
  });
}
