import type { Finding, LintCode } from 'relata/lint';
import { describeFinding } from 'relata/messages/en';
import type { Mapped } from '../columns/mapped.ts';
import { type AnswerColumns, answerColumns } from '../lint/answer-columns.ts';
import { Problem } from '../problems/problem.ts';
import { shiftedCoding } from './coding-shifted.ts';
import { fitsKey } from './fits-key.ts';
import { textHints, zeroHint } from './hints.ts';
import type { Job } from './job.ts';

/** Rows by which the coding of a file is judged. */
const MOST_ROWS = 2000;
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
  /** True when no more rows are looked at. */
  enough(): boolean;
  /**
   * A sentence for whatever the answers clearly show. It may be asked as soon as no more rows
   * are looked at, and again at no cost.
   *
   * @throws {Problem} `codingShifted`: scores would be wrong without an error
   */
  warnings(): Promise<readonly string[]>;
}

const offRange = ({ fields }: Mapped, { columns }: AnswerColumns): boolean =>
  fields.some(({ min, max, step }, i) =>
    columns[i]?.some(
      (answer) =>
        !Number.isNaN(answer) &&
        (answer < min || answer > max || !Number.isInteger((answer - min) / step)),
    ),
  );

/** Whether the linter, which takes time to load and to look, could find anything. */
const worthLooking = (mapped: Mapped, answers: AnswerColumns): boolean =>
  offRange(mapped, answers) || (answers.rows() >= FEWEST_ROWS && !fitsKey(mapped, answers.columns));

/** Columns of these answers, as the file names them. */
const columnNames = (job: Job, { fields, columns }: Mapped, items: readonly string[]) =>
  fields.flatMap(({ id }, i) =>
    items.includes(id) ? [job.header[columns[i] as number] as string] : [],
  );

/** What the answers clearly show of one instrument; of columns named by `--reversed-in-source`, nothing. */
function sentences(job: Job, mapped: Mapped, found: readonly Finding[]): readonly string[] {
  const { instrument, wave } = mapped;
  const named = `${instrument.id}${wave === undefined ? '' : `, occasion ${wave}`}`;
  const moved = found.find(({ code }) => code === 'codesMoved');
  const against = found.find(({ code }) => AGAINST_KEY.has(code));
  const items = found.flatMap(({ code, items = [] }) =>
    code === 'columnsAlreadyReversed' ? items : [],
  );
  const names = columnNames(job, mapped, items);
  const said = mapped.columns.some((column) => job.turned.has(column));
  return [
    ...(moved
      ? [
          `${named}: ${describeFinding(moved)} --shift ${-Number(moved.evidence['subtract'])} moves them as they are read.`,
        ]
      : []),
    ...(against
      ? [
          `${named}: the answers contradict the key: is this the right form, with its items in this order? ${describeFinding(against)} \`relata lint\` shows all that was found.`,
        ]
      : []),
    ...(items.length > 0 && !said
      ? [
          `The answers show that reverse-keyed columns of ${instrument.id} arrive already reversed (${names.join(', ')}): look with \`relata lint\`, and score with --reversed-in-source ${names.join()} if so.`,
        ]
      : []),
  ];
}

/** Looks at the first rows of a file while they are scored; `opening` are the very first, as they stand. */
export function dataWatch(job: Job, opening: readonly (readonly string[])[] = []): DataWatch {
  const watched = job.mapped.map((mapped) => ({
    mapped,
    answers: answerColumns(job, mapped, MOST_ROWS),
  }));
  let open = true;
  let said: Promise<readonly string[]> | undefined;

  async function look(): Promise<readonly string[]> {
    const telling = watched.filter(({ answers, mapped }) => worthLooking(mapped, answers));
    if (telling.length === 0) return textHints(job, opening);
    const { lintData } = await import('relata/lint');
    const found = telling.flatMap(({ mapped, answers: { columns } }) => {
      const { instrument, form } = mapped;
      try {
        const lint = (some: AnswerColumns['columns']) =>
          lintData(instrument, { columns: some }, { form });
        const findings = lint(columns);
        const shifted = shiftedCoding(job, mapped, columns, (some) =>
          some === columns ? findings : lint(some),
        );
        if (shifted) throw shifted;
        return [...sentences(job, mapped, findings), ...zeroHint(job, mapped, columns)];
      } catch (error) {
        if (error instanceof Problem) throw error;
        // A hint must never cost the scores.
        const why = error instanceof Error ? error.message : String(error);
        return [`${instrument.id}: the coding of the file could not be looked at (${why}).`];
      }
    });
    return [...found, ...textHints(job, opening)];
  }

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
    enough: () => !open,
    warnings: () => (said ??= look()),
  };
}
