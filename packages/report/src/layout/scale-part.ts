import type { Messages } from '../messages/messages.ts';
import type { ReportChange, ReportScale } from '../model/index.ts';
import type { Block, Part, Table } from './block.ts';

const labelled = (label: string, text: readonly string[] | undefined): Block[] =>
  text === undefined || text.length === 0 ? [] : [{ kind: 'labelled', label, text }];

function wavesTable({ course, timeUnit }: ReportChange, { headings, number }: Messages): Table {
  return {
    kind: 'table',
    caption: headings.wavesTable,
    head: [timeUnit ?? headings.time, headings.score],
    rows: course.points.map(({ time, value }) => ({
      cells: [number(time), value === null ? headings.noScore : number(value)],
      link: null,
    })),
  };
}

const changeBlocks = ({ id, change }: ReportScale, messages: Messages): Block[] =>
  change === null
    ? []
    : [
        {
          kind: 'change',
          label: messages.headings.change,
          scale: id,
          change,
          table: wavesTable(change, messages),
        },
      ];

/** One scale: what it looks at, the score and its meaning, what changed, one question. */
export function scalePart(scale: ReportScale, messages: Messages): Part {
  const { headings } = messages;
  const { score, range, reflection, cutOffs, band } = scale;
  return {
    id: `scale-${scale.id}`,
    heading: scale.title,
    aside:
      score.value === null
        ? headings.noScore
        : headings.scoreAmong(score.value, range[0], range[1]),
    blocks: [
      ...labelled(headings.looksAt, scale.looksAt),
      ...labelled(headings.score, score.text),
      ...labelled(headings.lines, [...(band?.text ?? []), ...cutOffs.map(({ text }) => text)]),
      ...labelled(headings.comparison, scale.comparison?.text),
      ...labelled(headings.confidence, scale.confidence?.text),
      ...changeBlocks(scale, messages),
      ...(reflection === null
        ? []
        : [{ kind: 'question', label: headings.reflection, text: reflection } as const]),
    ],
  };
}
