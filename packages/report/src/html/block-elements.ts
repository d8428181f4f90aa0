import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block, Part, Table } from '../layout/block.ts';
import { plainText } from '../layout/plain-text.ts';
import { safeAddress } from '../layout/safe-address.ts';
import type { Messages } from '../messages/messages.ts';
import type { HelpLine, ReportLanguage } from '../model/index.ts';
import { courseFigure, profileFigure } from './figures.ts';

interface Page {
  readonly language: ReportLanguage;
  readonly messages: Messages;
}

function helpLine({ name, contact, url, hours }: HelpLine): ElementContent {
  const address = safeAddress(url);
  const shown = plainText(contact);
  return h('li', [
    h('strong', h('bdi', plainText(name))),
    ' ',
    address === null
      ? h('bdi', { className: ['contact'] }, shown)
      : h('a', { className: ['contact'], href: address, rel: 'noreferrer' }, h('bdi', shown)),
    ...(hours === undefined ? [] : [' ', h('span', { className: ['hours'] }, plainText(hours))]),
  ]);
}

const cell = (text: string, i: number, link: string | null): ElementContent => {
  const shown = plainText(text);
  if (i > 0) return h('td', shown);
  return h('th', { scope: 'row' }, link === null ? shown : h('a', { href: `#${link}` }, shown));
};

/** A table that scrolls by itself where the page is narrow. */
const tableElement = ({ caption, head, rows }: Table): ElementContent =>
  h('div', { className: ['table'], role: 'region', ariaLabel: plainText(caption), tabIndex: 0 }, [
    h('table', [
      h('caption', plainText(caption)),
      h(
        'thead',
        h(
          'tr',
          head.map((name) => h('th', { scope: 'col' }, plainText(name))),
        ),
      ),
      h(
        'tbody',
        rows.map(({ cells, link }) =>
          h(
            'tr',
            cells.map((text, i) => cell(text, i, link)),
          ),
        ),
      ),
    ]),
  ]);

const labelled = (label: string, text: readonly string[]): ElementContent =>
  h('p', [h('strong', { className: ['label'] }, plainText(label)), ' ', plainText(text.join(' '))]);

function blockElement(block: Block, page: Page): ElementContent {
  switch (block.kind) {
    case 'paragraph':
      return h('p', plainText(block.text.join(' ')));
    case 'labelled':
      return labelled(block.label, block.text);
    case 'list':
      return h(
        'ul',
        block.items.map((text) => h('li', plainText(text))),
      );
    case 'facts':
      return h(
        'dl',
        block.rows.map(([name, value]) =>
          h('div', [h('dt', plainText(name)), h('dd', h('bdi', plainText(value)))]),
        ),
      );
    case 'table':
      return tableElement(block);
    case 'profile':
      return profileFigure(block.rows, page.language, page.messages);
    case 'change':
      return h('div', { className: ['change'] }, [
        labelled(block.label, block.change.text),
        courseFigure(block.scale, block.change),
        tableElement(block.table),
      ]);
    case 'helpLines':
      return h('ul', { className: ['help-lines'] }, block.lines.map(helpLine));
    case 'question':
      return h('div', { className: ['question'] }, [
        h('strong', { className: ['label'] }, plainText(block.label)),
        h('p', plainText(block.text)),
      ]);
    case 'part':
      return partElement(block.part, 'h3', page);
  }
}

/** A part of the page: its heading names it, for those who go by regions. */
export function partElement(part: Part, level: 'h2' | 'h3', page: Page): ElementContent {
  const { id, heading, aside, tone, blocks } = part;
  const named = `${id}-heading`;
  const title = h(level, { id: named }, [
    plainText(heading),
    ...(aside === undefined ? [] : [' ', h('span', { className: ['aside'] }, plainText(aside))]),
  ]);
  return h(
    level === 'h2' ? 'section' : 'article',
    { id, ariaLabelledBy: named, className: tone === undefined ? [] : [tone] },
    [title, ...blocks.map((block) => blockElement(block, page))],
  );
}
