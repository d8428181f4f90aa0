import type { Messages } from '../messages/messages.ts';
import type { ReportDocument } from '../model/index.ts';
import type { Block, Part } from './block.ts';
import { profilePart } from './profile-part.ts';
import { provenancePart } from './provenance-part.ts';
import { scalePart } from './scale-part.ts';

const paragraphs = (texts: readonly string[]): Block[] =>
  texts.length === 0 ? [] : [{ kind: 'paragraph', text: texts }];

const listed = (items: readonly string[]): Block[] =>
  items.length > 1 ? [{ kind: 'list', items }] : paragraphs(items);

function flaggedPart(
  { flagged, helpLines, scales }: ReportDocument,
  { headings }: Messages,
): Part[] {
  if (!flagged) return [];
  const unit = scales[0]?.change?.timeUnit ?? null;
  return [
    {
      id: 'flagged',
      heading: headings.flagged,
      tone: 'urgent',
      blocks: [
        { kind: 'paragraph', text: flagged.text.slice(0, 1) },
        {
          kind: 'list',
          items: flagged.flags.map(({ title, times }) =>
            times === null ? title : headings.raisedAt(title, times, unit),
          ),
        },
        ...paragraphs(flagged.text.slice(1)),
        ...(helpLines.length > 0 ? [{ kind: 'helpLines', lines: helpLines } as const] : []),
      ],
    },
  ];
}

/** Beside a flag the help lines stand already. */
const helpPart = ({ flagged, helpLines }: ReportDocument, { headings }: Messages): Part[] =>
  flagged || helpLines.length === 0
    ? []
    : [
        {
          id: 'help-lines',
          heading: headings.helpLines,
          blocks: [{ kind: 'helpLines', lines: helpLines }],
        },
      ];

function askedPart({ asked, respondent, date }: ReportDocument, { headings }: Messages): Part {
  const { instrument, abbreviation, form, timeframe, informant, items, answered, text } = asked;
  const facts: [string, string][] = [
    ...(respondent === null ? [] : [[headings.respondent, respondent] as [string, string]]),
    ...(date === null ? [] : [[headings.date, date] as [string, string]]),
    [headings.questionnaire, `${instrument} (${abbreviation})`],
    ...(form === null ? [] : [[headings.form, form.title] as [string, string]]),
    [headings.timeframe, timeframe],
    ...(informant === 'closeOther'
      ? [[headings.informant, headings.informants.closeOther] as [string, string]]
      : []),
    [headings.answered, headings.answeredOf(answered, items)],
  ];
  return {
    id: 'asked',
    heading: headings.asked,
    blocks: [{ kind: 'facts', rows: facts }, ...paragraphs(text)],
  };
}

function notKnownPart({ notKnown }: ReportDocument, { headings }: Messages): Part[] {
  if (notKnown.length === 0) return [];
  const items = notKnown.map(({ text, scales }) =>
    scales.length === 0 ? text : headings.about(text, scales),
  );
  return [{ id: 'not-known', heading: headings.notKnown, blocks: listed(items) }];
}

/** The parts of a report in the order in which they are read: flags first. */
export function partsOf(report: ReportDocument, messages: Messages): Part[] {
  const { headings } = messages;
  return [
    ...flaggedPart(report, messages),
    { id: 'notices', heading: headings.notices, blocks: listed(report.notices) },
    askedPart(report, messages),
    ...profilePart(report, messages),
    {
      id: 'scales',
      heading: headings.scales,
      blocks: report.scales.map((scale) => ({ kind: 'part', part: scalePart(scale, messages) })),
    },
    ...notKnownPart(report, messages),
    { id: 'quality', heading: headings.quality, blocks: listed(report.quality) },
    ...helpPart(report, messages),
    provenancePart(report, messages),
  ];
}
