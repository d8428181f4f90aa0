import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { partsOf } from '../layout/parts-of.ts';
import { messagesIn } from '../messages/messages.ts';
import type { ReportDocument } from '../model/index.ts';
import { partNodes } from './block-nodes.ts';
import { heading } from './nodes.ts';

/** A report as Markdown (GitHub's flavour, for its tables). Whatever the texts hold, they stay text. */
export function reportAsMarkdown(report: ReportDocument): string {
  const messages = messagesIn(report.language);
  const children = [
    heading(1, `${messages.headings.kicker}: ${report.title}`),
    ...partsOf(report, messages).flatMap((part) => partNodes(part, 2, messages)),
  ];
  return toMarkdown({ type: 'root', children }, { bullet: '-', extensions: [gfmToMarkdown()] });
}
