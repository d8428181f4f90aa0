import type { LintCode } from 'relata/lint';
import { describeFinding } from 'relata/messages/en';
import type { Mapped } from '../columns/mapped.ts';
import { type AnswerColumns, answerColumns } from '../lint/answer-columns.ts';
import type { Job } from './job.ts';

/** Rows by which the coding of a file is judged. */
const MOST_ROWS = 5000;
/** Rows from which on the linter judges a key; in fewer, it judges only the codes. */
export const FEWEST_ROWS = 30;

/** Findings that another order of items, or a column in the wrong place, leaves behind. */
const AGAINST_KEY: ReadonlySet<LintCode> = new Set([
  'columnsShifted',
  'itemNotReversed',
  'itemReversedTwice',
]);

/** Watches rows on their way to be scored, for a coding that would give wrong scores without an error. */
export interface DataWatch {
  add(record: readonly string[]): void;
  /** Takes in a row whose answers have been read; false when no more are looked at. */
  addAnswers(answerOf: (instrument: number, field: number) => number): boolean;
  /** A sentence for whatever the answers clearly show. */
  warnings(): Promise<readonly string[]>;
}

/** Whether the linter, which takes time to load, could find anything. */
const worthLooking = ({ fields }: Mapped, { columns, rows }: AnswerColumns): boolean =>
  rows() >= FEWEST_ROWS ||
  fields.some(({ min, max, step }, i) =>
    columns[i]?.some(
      (answer) =>
        !Number.isNaN(answer) &&
        (answer < min || answer > max || !Number.isInteger((answer - min) / step)),
    ),
  );

/** Columns of these answers, as the file names them. */
const columnNames = (job: Job, { fields, columns }: Mapped, items: readonly string[]) =>
  fields.flatMap(({ id }, i) =>
    items.includes(id) ? [job.header[columns[i] as number] as string] : [],
  );

/** What the answers clearly show of one instrument; of columns named by `--reversed-in-source`, nothing. */
function sentences(
  job: Job,
  mapped: Mapped,
  lintData: typeof import('relata/lint').lintData,
  columns: AnswerColumns['columns'],
): readonly string[] {
  const { instrument, form } = mapped;
  const found = lintData(instrument, { columns }, { form });
  const moved = found.find(({ code }) => code === 'codesMoved');
  const against = found.find(({ code }) => AGAINST_KEY.has(code));
  const items = found.flatMap(({ code, items = [] }) =>
    code === 'columnsAlreadyReversed' ? items : [],
  );
  const names = columnNames(job, mapped, items);
  const said = mapped.columns.some((column) => job.turned.has(column));
  return [
    ...(moved ? [`${instrument.id}: ${describeFinding(moved)}`] : []),
    ...(against
      ? [
          `${instrument.id}: the answers contradict the key: is this the right form, with its items in this order? ${describeFinding(against)} \`relata lint\` shows all that was found.`,
        ]
      : []),
    ...(items.length > 0 && !said
      ? [
          `The answers show that reverse-keyed columns of ${instrument.id} arrive already reversed (${names.join(', ')}): look with \`relata lint\`, and score with --reversed-in-source ${names.join()} if so.`,
        ]
      : []),
  ];
}

/** Looks at the first rows of a file while they are scored. */
export function dataWatch(job: Job): DataWatch {
  const watched = job.mapped.map((mapped) => ({
    mapped,
    answers: answerColumns(job, mapped, MOST_ROWS),
  }));
  let open = true;
  return {
    add(record) {
      if (!open) return;
      open = watched.map(({ answers }) => answers.add(record)).includes(true);
    },
    addAnswers(answerOf) {
      if (!open) return false;
      open = watched
        .map(({ answers }, i) => answers.addAnswers((field) => answerOf(i, field)))
        .includes(true);
      return open;
    },
    async warnings() {
      const telling = watched.filter(({ mapped, answers }) => worthLooking(mapped, answers));
      if (telling.length === 0) return [];
      const { lintData } = await import('relata/lint');
      return telling.flatMap((one) => {
        try {
          return sentences(job, one.mapped, lintData, one.answers.columns);
        } catch (error) {
          // A hint must never cost the scores.
          const why = error instanceof Error ? error.message : String(error);
          return [
            `${one.mapped.instrument.id}: the coding of the file could not be looked at (${why}).`,
          ];
        }
      });
    },
  };
}
