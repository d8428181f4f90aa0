import { reverseKeyed } from '../columns/reversed-columns.ts';
import { answerColumns } from '../lint/answer-columns.ts';
import type { Job } from './job.ts';

/** Rows by which it is judged whether columns arrive already reversed. */
const MOST_ROWS = 5000;

/** Watches rows on their way to be scored, for columns that arrive already reversed. */
export interface ReversalWatch {
  add(record: readonly string[]): void;
  /** A sentence for each instrument of which the answers clearly show it. */
  warnings(): Promise<readonly string[]>;
}

/** Nothing is watched once `--reversed-in-source` was given, nor where no answer is reverse-keyed. */
export function reversalWatch(job: Job): ReversalWatch {
  const watched =
    job.turned.size > 0
      ? []
      : job.mapped
          .filter(({ instrument }) => reverseKeyed(instrument.definition).size > 0)
          .map((mapped) => ({ mapped, answers: answerColumns(job, mapped, MOST_ROWS) }));
  let open = watched.length > 0;
  return {
    add(record) {
      if (!open) return;
      open = watched.map(({ answers }) => answers.add(record)).includes(true);
    },
    async warnings() {
      if (watched.length === 0) return [];
      const { lintData } = await import('relata/lint');
      return watched.flatMap(({ mapped, answers }) => {
        const { instrument, form, fields } = mapped;
        const found = lintData(instrument, { columns: answers.columns }, { form });
        const items = found.flatMap(({ code, items = [] }) =>
          code === 'columnsAlreadyReversed' ? items : [],
        );
        if (items.length === 0) return [];
        const names = fields.flatMap(({ id }, i) =>
          items.includes(id) ? [job.header[mapped.columns[i] as number] as string] : [],
        );
        return [
          `The answers show that reverse-keyed columns of ${instrument.id} arrive already reversed (${names.join(', ')}): look with \`relata lint\`, and score with --reversed-in-source ${names.join()} if so.`,
        ];
      });
    },
  };
}
