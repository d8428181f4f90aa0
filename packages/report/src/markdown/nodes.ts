import type {
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast';
import { plainText } from '../layout/plain-text.ts';

export const words = (text: string): PhrasingContent => ({ type: 'text', value: plainText(text) });

/** Words that follow others. */
export const following = (text: string): PhrasingContent => ({
  type: 'text',
  value: ` ${plainText(text)}`,
});

export const paragraph = (...children: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [...children],
});

export const strong = (text: string): PhrasingContent => ({
  type: 'strong',
  children: [words(text)],
});

export const heading = (depth: Heading['depth'], text: string): Heading => ({
  type: 'heading',
  depth,
  children: [words(text)],
});

const item = (children: readonly PhrasingContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(...children)],
});

export const list = (items: readonly (readonly PhrasingContent[])[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map(item),
});

const cell = (text: string): TableCell => ({ type: 'tableCell', children: [words(text)] });

const row = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map(cell),
});

export const table = (rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  children: rows.map(row),
});
