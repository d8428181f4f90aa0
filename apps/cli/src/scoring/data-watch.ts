import { describeFinding } from 'relata/messages/en';
import type { Mapped } from '../columns/mapped.ts';
import { answerColumns } from '../lint/answer-columns.ts';
import type { Job } from './job.ts';

/** Rows by which the coding of a file is judged. */
const MOST_ROWS = 5000;

/** Watches rows on their way to be scored, for a coding that would give wrong scores without an error. */
export interface DataWatch {
  add(record: readonly string[]): void;
  /** Takes in a row whose answers have been read; false when no more are looked at. */
  addAnswers(answerOf: (instrument: number, field: number) => number): boolean;
  /** A sentence for whatever the answers clearly show. */
  warnings(): Promise<readonly string[]>;
}

/** Columns of these answers, as the file names them. */
const columnNames = (job: Job, { fields, columns }: Mapped, items: readonly string[]) =>
  fields.flatMap(({ id }, i) =>
    items.includes(id) ? [job.header[columns[i] as number] as string] : [],
  );

/** Nothing is said of reversal once `--reversed-in-source` was given. */
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
      const { lintData } = await import('relata/lint');
      return watched.flatMap(({ mapped, answers }) => {
        const { instrument, form } = mapped;
        const found = lintData(instrument, { columns: answers.columns }, { form });
        const moved = found.find(({ code }) => code === 'codesMoved');
        const items = found.flatMap(({ code, items = [] }) =>
          code === 'columnsAlreadyReversed' ? items : [],
        );
        const names = columnNames(job, mapped, items);
        return [
          ...(moved ? [`${instrument.id}: ${describeFinding(moved)}`] : []),
          ...(items.length > 0 && job.turned.size === 0
            ? [
                `The answers show that reverse-keyed columns of ${instrument.id} arrive already reversed (${names.join(', ')}): look with \`relata lint\`, and score with --reversed-in-source ${names.join()} if so.`,
              ]
            : []),
        ];
      });
    },
  };
}
