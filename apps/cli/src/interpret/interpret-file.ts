import { type Instrument, type Interpretation, type InterpretOptions, scorer } from 'relata';
import { type Interpreter, interpreter } from 'relata/interpret';
import { idColumn } from '../columns/id-column.ts';
import type { Mapped } from '../columns/mapped.ts';
import { outputHeader, outputNames } from '../columns/output-names.ts';
import type { TableOptions } from '../input/open-table.ts';
import { type ReadOptions, readTable } from '../input/read-table.ts';
import { sourceOf } from '../input/source.ts';
import type { Io } from '../io.ts';
import { labelSource } from '../labels/label-source.ts';
import { withReferences } from '../options/with-references.ts';
import { checkOutputs } from '../output/check-outputs.ts';
import { csv } from '../output/csv.ts';
import { together } from '../output/together.ts';
import { Problem } from '../problems/problem.ts';
import { blockOf } from '../scoring/block.ts';
import { dataWatch } from '../scoring/data-watch.ts';
import type { Job } from '../scoring/job.ts';
import { type JobOptions, jobOf } from '../scoring/job-for.ts';
import { outputFile } from '../scoring/output-file.ts';
import { REJECTS_HEADER, rejectRows } from '../scoring/reject-rows.ts';
import { BLOCK, sheetOf } from '../scoring/sheet.ts';
import { type Summary, summaryOf } from '../scoring/summary.ts';
import { type FiguresUsed, figuresUsed } from './figures-used.ts';
import { type CutOffCounts, meaningCells, meaningNames } from './meaning-columns.ts';

export interface InterpretFileOptions extends JobOptions, ReadOptions, TableOptions {
  readonly output?: string;
  readonly rejects?: string;
  readonly id?: string;
}

/** What came of a file: counts, and the figures by which each scale was interpreted. */
export interface Interpreted {
  readonly summary: Summary;
  readonly used: ReadonlyMap<string, FiguresUsed>;
}

/** Interprets the rows of a block, one by one, in their order. */
function partOf(job: Job, mapped: Mapped, interpret: Interpreter, lines: CutOffCounts) {
  const sheet = sheetOf(job, mapped);
  const { instrument, form } = mapped;
  const { one } = scorer(instrument, { form, onInvalid: job.onInvalid });
  const cells = meaningCells(mapped, lines);
  const ragged = new Array<boolean>(BLOCK).fill(false);
  const meaningOf = (row: number): Interpretation | null => {
    if (ragged[row]) return null;
    const answers = sheet.rowOf(row).map((value) => (Number.isNaN(value) ? null : value));
    const result = one(answers as never);
    return result.kind === 'scored' ? interpret(result) : null;
  };
  return {
    names: meaningNames(mapped, lines),
    read(row: number, record: readonly string[]) {
      ragged[row] = record.length !== job.header.length;
      sheet.read(row, ragged[row] ? null : record);
    },
    cells: (row: number) => cells(meaningOf(row)),
  };
}

/** Scores a file and says of each score what it means: one row in, one row out, in order. */
export async function interpretFile(
  file: string,
  instrument: Instrument,
  options: InterpretFileOptions,
  figures: InterpretOptions,
  io: Io,
): Promise<Interpreted> {
  const { definition = [], rejects } = options;
  const source = await sourceOf(file, io, options);
  const output = options.output ?? outputFile(file, 'interpreted');
  const listed = rejects === undefined ? [] : [rejects];
  const inputs = [...(source.path === null ? [] : [source.path]), ...definition];
  await checkOutputs([...listed, output], inputs, io.cwd);
  const labels = await labelSource(options.labels, io);
  const notes: string[] = [];
  const onNote = (sentence: string) => notes.push(sentence);
  const table = await readTable(source, { ...options, onNote });
  const job = jobOf({ instruments: [instrument], labels }, table, options);
  const id = idColumn(options.id, table.header);
  const scales = (job.mapped[0] as Mapped).scorer.plan.scales.map((scale) => scale.id);
  const used = withReferences(() => figuresUsed(instrument, scales, figures));
  const interpret = withReferences(() => interpreter(instrument, scales, figures));
  const lines = new Map([...used].map(([scale, { cutOffs }]) => [scale, cutOffs.length]));
  const parts = job.mapped.map((mapped) => partOf(job, mapped, interpret, lines));
  const header = outputHeader(
    job.kept.map((column) => job.header[column] as string),
    [
      ...job.mapped.flatMap((mapped) => outputNames(mapped, job.extras)),
      ...parts.flatMap(({ names }) => names),
    ],
  );
  const summary = await together([...listed, output], io, async (targets) => {
    const to = { scores: targets.at(-1), rejects: rejects === undefined ? undefined : targets[0] };
    const watch = dataWatch(job);
    const block = blockOf(job);
    let held = 0;
    await to.scores?.write(csv([header], table.separator));
    await to.rejects?.write(csv([REJECTS_HEADER]));
    const settle = async () => {
      const { rows, faults } = block.score();
      const whole = rows.map((cells, i) => [...cells, ...parts.flatMap((part) => part.cells(i))]);
      await to.scores?.write(csv(whole, table.separator));
      const found = faults.map(({ record, ...fault }) => ({
        ...fault,
        respondent: record[id] ?? '',
      }));
      await to.rejects?.write(csv(rejectRows(found)));
      held = 0;
    };
    for await (const records of table.batches) {
      for (const record of records) {
        watch.add(record);
        for (const part of parts) part.read(held, record);
        held++;
        if (block.add(record)) await settle();
      }
    }
    await settle();
    if (block.counts.rows === 0) {
      throw new Problem('inputNoRows', `${source.name} has a header and no rows.`);
    }
    const warnings = [...notes, ...(await watch.warnings())];
    for (const warning of warnings) io.stderr.write(`relata: ${warning}\n`);
    const { headerRows } = table;
    const files = { input: source.name, output: targets.at(-1)?.name ?? output };
    const about = {
      rejects: rejects ?? null,
      emptyLines: table.emptyLines(),
      headerRows,
      warnings,
    };
    return summaryOf({ ...files, ...about }, job.mapped, block.counts);
  });
  return { summary, used };
}
