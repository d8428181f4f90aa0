import type { Finding } from 'relata/lint';
import type { Mapped } from '../columns/mapped.ts';
import { Problem } from '../problems/problem.ts';
import type { Job } from './job.ts';
import { turnedBack } from './sheet.ts';

type Columns = readonly (readonly number[])[];

/** Least answers, in all, from which a coding is judged. */
const FEWEST_ANSWERS = 40;
/** Least answers beyond the range, respondents who gave one, and items that have one. */
const FEWEST_BEYOND = { answers: 5, respondents: 3, items: 2 };
/** In a file of so many answers, a few that would be left behind may be codes for no answer … */
const MANY_ANSWERS = 400;
const MOST_BEHIND = 0.02;
/** … where so many of all answers lie beyond the range. */
const MANY_BEYOND = 0.1;
/** With more answers that fit neither coding, it is another answer scale. */
const MOST_NEITHER = 0.02;

/**
 * Whether the codes can hardly be anything but moved by `by`: the end of the range that
 * would be left behind never occurs (or so seldom that it stands for no answer), and what
 * lies beyond the other end is no single slip. Answers the codes left behind; null for a doubt.
 */
function leftBehind({ fields }: Mapped, columns: Columns, by: number): ReadonlySet<number> | null {
  let answers = 0;
  let beyond = 0;
  let behind = 0;
  let neither = 0;
  const codes = new Set<number>();
  const respondents = new Set<number>();
  const items = new Set<number>();
  columns.forEach((column, i) => {
    const { min, max } = fields[i] as (typeof fields)[number];
    column.forEach((answer, row) => {
      if (!Number.isFinite(answer)) return;
      answers++;
      if (by > 0 ? answer < min + by : answer > max + by) {
        behind++;
        codes.add(answer);
      }
      if (by > 0 ? answer <= max : answer >= min) return;
      if (by > 0 ? answer > max + by : answer < min + by) {
        neither++;
        return;
      }
      beyond++;
      items.add(i);
      respondents.add(row);
    });
  });
  const seldom =
    answers >= MANY_ANSWERS && behind <= MOST_BEHIND * answers && beyond >= MANY_BEYOND * answers;
  const clear =
    (behind === 0 || seldom) &&
    neither <= MOST_NEITHER * answers &&
    answers >= FEWEST_ANSWERS &&
    beyond >= FEWEST_BEYOND.answers &&
    respondents.size >= FEWEST_BEYOND.respondents &&
    items.size >= Math.min(fields.length, FEWEST_BEYOND.items);
  return clear ? codes : null;
}

/** The problem that a file coded from another number is; undefined where it is none, or was told of. */
export function shiftedCoding(
  job: Job,
  mapped: Mapped,
  columns: Columns,
  lint: (columns: Columns) => readonly Finding[],
): Problem | undefined {
  const { instrument, fields, shift, wave } = mapped;
  if (job.force || shift !== undefined) return undefined;
  // As the file has them: what was turned back is turned once more.
  const turned = mapped.columns.map((column) => job.turned.has(column));
  const stored = turned.includes(true)
    ? columns.map((column, i) =>
        turned[i]
          ? column.map((answer) => turnedBack(fields[i] as (typeof fields)[number], answer))
          : column,
      )
    : columns;
  const found = lint(stored).find(({ code }) => code === 'codesMoved');
  const by = Number(found?.evidence['subtract'] ?? 0);
  const behind = found && by !== 0 ? leftBehind(mapped, stored, by) : null;
  if (!found || !behind) return undefined;
  const { declared, found: codes, forms, wholeForm } = found.evidence;
  const range = (ends: unknown) => (ends as readonly number[]).join(' to ');
  const one = new Set(job.mapped.map((other) => other.instrument.id)).size === 1;
  const named = (value: string | number) => (one ? value : `${instrument.id}=${value}`);
  const asForm = wholeForm
    ? ['The instrument itself is coded so: leave --form out.']
    : ((forms as readonly string[] | undefined) ?? []).map(
        (id) => `A form is coded so: --form ${named(id)}.`,
      );
  return new Problem(
    'codingShifted',
    `The answers of ${instrument.id}${wave === undefined ? '' : `, occasion ${wave},`} are stored as ${range(codes)}, and ${range(declared)} is scored: the scores would be wrong.`,
    asForm,
    `${asForm.length > 0 ? 'Otherwise move' : 'Move'} them with --shift ${named(-by)}${behind.size === 1 ? ` (and add --missing ${[...behind][0]}, which seldom occurs)` : ''}. If they are right as they stand, name what is no answer with --missing, or add --force.`,
  );
}
