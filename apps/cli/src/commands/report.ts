import { Command, Option } from 'commander';
import { type Instrument, scorer } from 'relata';
import { answersIn } from '../explain/answers-in.ts';
import { formOf } from '../instruments/form-of.ts';
import { resolveInstruments } from '../instruments/resolve.ts';
import type { Io } from '../io.ts';
import { answersOptions } from '../options/answers-options.ts';
import { readingOptions } from '../options/reading-options.ts';
import {
  type ReferenceOptions,
  readReferences,
  referenceOptions,
} from '../options/reference-options.ts';
import { checkOutputs } from '../output/check-outputs.ts';
import { Problem } from '../problems/problem.ts';
import { checkUsage } from '../report/check-usage.ts';
import { formatOf, REPORT_FORMATS, type ReportFormat } from '../report/formats.ts';
import { type People, type PeopleOptions, type Person, peopleIn } from '../report/people-in.ts';
import { reportMaker, reportText } from '../report/report-maker.ts';
import { settingsFrom } from '../report/settings-file.ts';
import { wavesFor } from '../report/waves-for.ts';
import { writeAll } from '../report/write-all.ts';
import { writeReport } from '../report/write-report.ts';

interface Options extends PeopleOptions, ReferenceOptions {
  readonly definition?: readonly string[];
  readonly answers?: string;
  readonly file?: string;
  readonly format?: ReportFormat;
  readonly output?: string;
  readonly outputFolder?: string;
  readonly settings?: string;
  readonly cutOffs?: string;
  readonly label?: string;
  readonly date?: string;
}

const EXAMPLES = `
Examples:
  $ relata report rpp --form rpp-9 --answers 2,3,1,2,2,1,3,2,1
  $ relata report phq-9 --file examples/responses.csv --row 3 --output report.html

A report describes answers. It holds no diagnosis and no advice, and names no help line that the
file of settings does not name. Its files can be read by their owner alone.
`;

const asked = ({ norm, reliability, clinical, functional, references }: ReferenceOptions) =>
  [norm, reliability, clinical, functional, references].some((one) => one !== undefined);

/** With dates, times are counted in days. */
const unitOf = (people: readonly Person[], time: string | undefined): string | undefined =>
  people.some(({ rows }) => rows.some((row) => row.time?.kind === 'date')) ? 'day' : time;

async function makerFor(
  instrument: Instrument,
  { form, people }: People,
  options: Options,
  io: Io,
) {
  const [{ findNorms }, { loadText }] = await Promise.all([
    import('relata/instruments/norms'),
    import('relata/catalogue'),
  ]);
  const scales = scorer(instrument, { form }).plan.scales.map(({ id }) => id);
  return reportMaker({
    instrument,
    form,
    onInvalid: options.onInvalid,
    references: asked(options) ? await readReferences(options, io) : null,
    cutOffs: options.cutOffs,
    published: findNorms(instrument.id),
    text: await loadText(instrument.id, 'en'),
    settings: await settingsFrom(options.settings, scales, io),
    date: options.date,
    timeUnit: unitOf(people, options.time),
  });
}

export function command(io: Io): Command {
  return referenceOptions(
    readingOptions(
      answersOptions(
        new Command('report')
          .summary('write a report that a person can read')
          .description(
            'Writes a report for one respondent, or one for each: what was asked, the scores, what changed, what is not known.',
          )
          .argument('<id>', 'the instrument, as `relata list` names it'),
      )
        .option('--all', 'a report for everybody in the file')
        .option('--id <column>', 'column of the respondents’ ids (default: id, row_id …)')
        .option(
          '--time <column>',
          'column of times (numbers or dates), where respondents have several rows: what changed is told',
        )
        .addOption(
          new Option(
            '--format <format>',
            'html, md or json (default: by the ending of --output; else md, for folders html)',
          ).choices(REPORT_FORMATS),
        )
        .option('--output <file>', 'where to write the report (default: standard output)')
        .option('--output-folder <folder>', 'with --all: where to write the reports')
        .option(
          '--settings <file>',
          'help lines, and questions to think about for each scale, as JSON',
        )
        .option('--label <text>', 'what the report calls the respondent (default: the id)')
        .option('--date <text>', 'when the form was answered, as it is to be read')
        .option('--cut-offs <population>', 'show the published lines of this population'),
    ),
    true,
  )
    .addHelpText('after', EXAMPLES)
    .action((id: string, options: Options) => run(id, options, io));
}

function onePerson(people: readonly Person[], timed: boolean): Person | undefined {
  const [person] = people;
  if (!person || timed || person.rows.length === 1) return person;
  throw new Problem(
    'badUsage',
    `Rows ${person.rows.map(({ row }) => row).join(', ')} are of this respondent.`,
    [],
    'Say which is meant with --row <number>; or make a report of the course with --time <column>.',
  );
}

async function run(id: string, options: Options, io: Io): Promise<void> {
  checkUsage(options);
  const { file, output, outputFolder, settings, time, label } = options;
  const [instrument] = await resolveInstruments([id], options.definition ?? [], io);
  if (!instrument) return;
  const format =
    outputFolder === undefined ? formatOf(options.format, output) : (options.format ?? 'html');
  const inputs = [file, settings, options.references].filter((one) => one !== undefined);
  await checkOutputs(output === undefined ? [] : [output], inputs, io.cwd);
  const found =
    file === undefined
      ? { form: formOf(instrument, options.form), people: [] }
      : await peopleIn(file, instrument, options, io);
  const { people } = found;
  const maker = await makerFor(instrument, found, options, io);
  const timed = time !== undefined;
  if (outputFolder !== undefined) {
    await writeAll(people, maker, { folder: outputFolder, format, timed }, io);
    return;
  }
  const person = onePerson(people, timed);
  const waves = person
    ? wavesFor(person, timed)
    : [{ at: 0, answers: answersIn(options.answers ?? '') }];
  const report = maker.report(waves, label ?? person?.id ?? undefined);
  await writeReport(output ?? '-', await reportText(report, format), io);
}
