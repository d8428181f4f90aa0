import { percentOfMaximum } from 'relata';
import type { Messages } from '../messages/messages.ts';
import type { ProfileRow, ReportDocument, ReportScale } from '../model/index.ts';

function rowOf({ id, title, range, direction, score }: ReportScale): ProfileRow {
  const percent = (value: number) => percentOfMaximum(value, range[0], range[1]);
  return {
    scale: id,
    title,
    value: score.percentOfMaximum,
    low: percent(score.low),
    high: percent(score.high),
    better: direction.better,
    highMeans: direction.highMeans,
  };
}

/** All scales side by side, as percent of the maximum. */
export function profileOf(
  scales: readonly ReportScale[],
  { whole }: Messages,
): ReportDocument['profile'] {
  const rows = scales.map(rowOf);
  const ends = new Set(rows.map(({ better }) => better)).size > 1;
  return {
    rows,
    text: [whole.profile.percent, ...(ends ? [whole.profile.ends] : [])],
  };
}
