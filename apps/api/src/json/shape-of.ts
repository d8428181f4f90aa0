import { endOfString } from './end-of-string.ts';

/** What a JSON text looks like from outside, found in one pass without reading its values. */
export interface Shape {
  /** How deep objects and arrays are nested. */
  readonly depth: number;
  /** Members of all objects: keys, each as often as it is written. */
  readonly members: number;
}

/** Depth and members of a JSON text; of a text that is not JSON, numbers without meaning. */
export function shapeOf(text: string): Shape {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: // "
        i = endOfString(text, i);
        break;
      case 0x3a: // :
        members++;
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth++;
        if (depth > deepest) deepest = depth;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
    }
  }
  return { depth: deepest, members };
}
