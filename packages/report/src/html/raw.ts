import type { Literal } from 'hast';

/** Markup that is put into the page as it is. */
interface Raw extends Literal {
  type: 'raw';
}

declare module 'hast' {
  interface ElementContentMap {
    raw: Raw;
  }
  interface RootContentMap {
    raw: Raw;
  }
}

/** An SVG that a chart gave, whose texts are escaped already. */
export const raw = (value: string): Raw => ({ type: 'raw', value });
