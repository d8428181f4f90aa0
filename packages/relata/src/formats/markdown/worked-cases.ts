import type { InstrumentDefinition } from '../../model/index.ts';
import { numberedAnswers } from './numbering.ts';
import { shown, table } from './text.ts';

/** A respondent's answers and the scores worked out for them elsewhere. */
export interface WorkedCase {
  readonly name: string;
  readonly origin: string;
  readonly form?: string;
  readonly options?: object;
  readonly answers: readonly unknown[] | Readonly<Record<string, unknown>>;
  readonly expect:
    | {
        readonly kind: 'scored';
        readonly scales: Readonly<Record<string, WorkedScale>>;
        readonly flags?: Readonly<Record<string, string>>;
      }
    | {
        readonly kind: 'rejected';
        readonly issues: readonly {
          readonly code: string;
          readonly path: readonly (string | number)[];
        }[];
      };
}

interface WorkedScale {
  readonly status?: string;
  readonly value?: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly band?: string | null;
  readonly decided?: boolean;
}

const one = (answer: unknown) =>
  answer === null || answer === undefined
    ? '·'
    : typeof answer === 'number'
      ? String(answer)
      : typeof answer === 'string' && /^[a-zA-Z]+$/.test(answer)
        ? answer
        : JSON.stringify(answer);

/** Answers in the order of the form, `·` where there is none; strangers by name behind them. */
function answersInWords(definition: InstrumentDefinition, { form, answers }: WorkedCase): string {
  if (Array.isArray(answers)) return answers.map(one).join(' ');
  const given = answers as Readonly<Record<string, unknown>>;
  const chosen = form === undefined ? undefined : definition.forms?.[form];
  const ids = numberedAnswers(definition)
    .filter((answer) => !chosen || chosen.items.includes(answer.item))
    .map((answer) => answer.id);
  const named = Object.entries(given).map(([id, answer]) => `${id} ${one(answer)}`);
  if (named.length * 2 < ids.length) return named.join(', ');
  const strangers = named.filter((_, i) => !ids.includes(Object.keys(given)[i] as string));
  return [ids.map((id) => one(given[id])).join(' '), ...strangers].join(', ');
}

function scaleInWords(id: string, scale: WorkedScale): string {
  const { status, value = null, low = 0, high = 0, band, decided } = scale;
  const range = `${shown(low)} to ${shown(high)}`;
  const number =
    value === null
      ? `none (${range})`
      : status === 'prorated'
        ? `${shown(value)} (prorated; ${range})`
        : shown(value);
  const named = band === undefined ? '' : `, ${band ?? 'band open'}`;
  return `${id} ${number}${named}${decided === false && band ? ' (band open)' : ''}`;
}

function expectedInWords({ expect }: WorkedCase): string {
  if (expect.kind === 'rejected') {
    const issues = expect.issues.map(({ code, path }) => {
      const [where] = path;
      const at =
        where === undefined
          ? ''
          : typeof where === 'number'
            ? ` in place ${where + 1}`
            : ` at ${where}`;
      return `${code}${at}`;
    });
    return `refused: ${issues.join(', ')}`;
  }
  const scales = Object.entries(expect.scales).map(([id, scale]) => scaleInWords(id, scale));
  const flags = Object.entries(expect.flags ?? {}).map(([id, state]) => `flag ${id}: ${state}`);
  return [...scales, ...flags].join('; ');
}

export function casesSection(
  definition: InstrumentDefinition,
  cases: readonly WorkedCase[],
): string {
  const rows = cases.map((worked) => [
    worked.name,
    [
      worked.form,
      answersInWords(definition, worked),
      worked.options && JSON.stringify(worked.options),
    ]
      .filter(Boolean)
      .join(': '),
    expectedInWords(worked),
    worked.origin,
  ]);
  return table(['Claim', 'Answers', 'Scores', 'Worked out'], rows);
}
