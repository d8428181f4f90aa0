import type { HelpLine, ProfileRow, ReportChange } from '../model/index.ts';

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names it; `link` is the part of the page that it leads to. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly link: string | null }[];
}

/** A piece of a page, whatever it is written in. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: readonly string[] }
  /** A paragraph that begins with what it is about. */
  | { readonly kind: 'labelled'; readonly label: string; readonly text: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | Table
  | { readonly kind: 'profile'; readonly rows: readonly ProfileRow[] }
  /** What changed, kept together: in words, as a picture, and as a table. */
  | {
      readonly kind: 'change';
      readonly label: string;
      readonly scale: string;
      readonly change: ReportChange;
      readonly table: Table;
    }
  | { readonly kind: 'helpLines'; readonly lines: readonly HelpLine[] }
  | { readonly kind: 'question'; readonly label: string; readonly text: string }
  | { readonly kind: 'part'; readonly part: Part };

/** A heading and what stands under it. */
export interface Part {
  readonly id: string;
  readonly heading: string;
  /** Beside the heading: a score. */
  readonly aside?: string;
  readonly tone?: 'urgent' | 'quiet';
  readonly blocks: readonly Block[];
}
