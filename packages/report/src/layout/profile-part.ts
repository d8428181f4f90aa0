import type { Messages } from '../messages/messages.ts';
import type { ProfileRow, ReportDocument } from '../model/index.ts';
import type { Block, Part } from './block.ts';

/** The profile as a picture, and the same numbers as a table. */
export function profilePart(
  { profile, scales }: ReportDocument,
  { headings, number }: Messages,
): Part[] {
  const { rows, text } = profile;
  if (rows.length === 0) return [];
  const open = rows.some(({ low, high }) => low !== high);
  const line = (row: ProfileRow, i: number) => {
    const scale = scales[i];
    const score = scale?.score.value ?? null;
    const cells = [
      row.title,
      score === null ? headings.noScore : number(score),
      scale ? headings.fromTo(scale.range[0], scale.range[1]) : '',
      row.value === null ? headings.noScore : number(row.value),
      ...(open
        ? [row.low === row.high ? headings.nothingOpen : headings.fromTo(row.low, row.high)]
        : []),
      headings.better[row.better],
    ];
    return { cells, link: `scale-${row.scale}` };
  };
  const table: Block = {
    kind: 'table',
    caption: headings.profileTable,
    head: [
      headings.scale,
      headings.score,
      headings.range,
      headings.percentOfMaximum,
      ...(open ? [headings.couldBe] : []),
      headings.whichEnd,
    ],
    rows: rows.map(line),
  };
  return [
    {
      id: 'profile',
      heading: headings.profile,
      blocks: [{ kind: 'paragraph', text }, { kind: 'profile', rows }, table],
    },
  ];
}
