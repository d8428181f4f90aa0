import type { PhrasingContent, RootContent } from 'mdast';
import type { Block, Part } from '../layout/block.ts';
import { safeAddress } from '../layout/safe-address.ts';
import type { Messages } from '../messages/messages.ts';
import type { HelpLine } from '../model/index.ts';
import { following, heading, list, paragraph, strong, table, words } from './nodes.ts';
import { textProfile } from './text-profile.ts';

function helpLine({ name, contact, url, hours }: HelpLine): PhrasingContent[] {
  const address = safeAddress(url);
  return [
    strong(name),
    { type: 'text', value: ' — ' },
    address === null
      ? words(contact)
      : { type: 'link', url: address, children: [words(contact)] as never },
    ...(hours === undefined ? [] : [following(`(${hours})`)]),
  ];
}

/** A block as Markdown; change is told by sentences and a table, without a picture. */
export function blockNodes(block: Block, messages: Messages): RootContent[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(words(block.text.join(' ')))];
    case 'labelled':
      return [paragraph(strong(`${block.label}.`), following(block.text.join(' ')))];
    case 'list':
      return [list(block.items.map((text) => [words(text)]))];
    case 'facts':
      return [list(block.rows.map(([name, value]) => [strong(`${name}:`), following(value)]))];
    case 'table':
      return [
        paragraph({ type: 'emphasis', children: [words(block.caption)] }),
        table([block.head, ...block.rows.map(({ cells }) => cells)]),
      ];
    case 'profile': {
      const { noScore, value: whole } = messages.chart;
      const value = textProfile(block.rows, (shown) => (shown === null ? noScore : whole(shown)));
      return [{ type: 'code', lang: 'text', value }, paragraph(words(messages.chart.textLegend))];
    }
    case 'change':
      return [
        { kind: 'labelled', label: block.label, text: block.change.text } as const,
        block.table,
      ].flatMap((one) => blockNodes(one, messages));
    case 'helpLines':
      return [list(block.lines.map(helpLine))];
    case 'question':
      return [
        {
          type: 'blockquote',
          children: [paragraph(strong(`${block.label}:`), following(block.text))],
        },
      ];
    case 'part':
      return partNodes(block.part, 3, messages);
  }
}

export function partNodes(part: Part, depth: 2 | 3, messages: Messages): RootContent[] {
  const aside = part.aside === undefined ? '' : `: ${part.aside}`;
  return [
    heading(depth, `${part.heading}${aside}`),
    ...part.blocks.flatMap((block) => blockNodes(block, messages)),
  ];
}
