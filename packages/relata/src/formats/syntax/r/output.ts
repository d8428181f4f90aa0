import type { PlanBand } from '../../../ops/plan.ts';
import type { Spelling } from '../expressions.ts';
import type { Script, ScriptColumn } from '../script.ts';

const quoted = JSON.stringify;

const bandsInR = (score: string, bands: readonly PlanBand[]) =>
  `c(${bands.map(({ id }) => quoted(id)).join(', ')})[pmax(findInterval(${score} + 1e-9, c(${bands.map(({ from }) => from).join(', ')})), 1)]`;

function cellsOf({ plan }: Script, column: ScriptColumn, to: Spelling): string {
  if (column.kind === 'flag') {
    const flag = plan.flags.find(({ id }) => id === column.flag);
    const answer = to.answer(flag?.field ?? 0, false);
    return `text(ifelse(is.na(${answer}), "unanswered", ifelse(${answer} >= ${flag?.atOrAbove}, "raised", "notRaised")))`;
  }
  const index = plan.scales.findIndex(({ id }) => id === column.scale);
  const { bands, percentOf } = plan.scales[index] ?? {};
  const score = to.scale(index);
  const [low = 0, high = 1] = percentOf ?? [];
  switch (column.kind) {
    case 'value':
      return `number(${score})`;
    case 'percent':
      return `number(100 * (${score} - ${low}) / (${high - low}))`;
    case 'status':
      return `ifelse(rejected, "rejected", status[[${quoted(column.scale)}]])`;
    case 'answered':
      return `number(answered[[${quoted(column.scale)}]])`;
    default:
      return `text(${bandsInR(score, bands ?? [])})`;
  }
}

/** Lines that write the scores beside the columns that are no items. */
export const outputInR = (script: Script, to: Spelling): readonly string[] => [
  '# ---- Output: the columns of `relata score`; numbers with 17 significant digits ----',
  'text <- function(cells) ifelse(rejected | is.na(cells), "", cells)',
  'number <- function(cells) text(ifelse(is.na(cells), NA, sprintf("%.17g", cells)))',
  'scores <- data[setdiff(names(data), columns)]',
  'kept <- ncol(scores)',
  ...script.output.map(
    (column) => `scores[[${quoted(column.name)}]] <- ${cellsOf(script, column, to)}`,
  ),
  'write.csv(scores, files[2], row.names = FALSE, quote = seq_len(kept), fileEncoding = "UTF-8")',
];
