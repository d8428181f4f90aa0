import { endOfString } from './end-of-string.ts';

interface Level {
  /** Keys so far; null in an array. */
  readonly keys: Set<string> | null;
  /** Where in this level the reader is: a key, or an index. */
  at: string | number;
}

/** Path of the first key that stands twice in one object of a valid JSON text; null where none does. */
export function duplicateKey(text: string): (string | number)[] | null {
  const levels: Level[] = [];
  let start = 0;
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    const level = levels.at(-1);
    switch (text[i]) {
      case '"':
        start = i;
        i = endOfString(text, i);
        end = i + 1;
        break;
      case ':':
        if (!level?.keys) break;
        level.at = JSON.parse(text.slice(start, end)) as string;
        if (level.keys.has(level.at)) return levels.map(({ at }) => at);
        level.keys.add(level.at);
        break;
      case '{':
        levels.push({ keys: new Set(), at: '' });
        break;
      case '[':
        levels.push({ keys: null, at: 0 });
        break;
      case ',':
        if (typeof level?.at === 'number') level.at++;
        break;
      case '}':
      case ']':
        levels.pop();
    }
  }
  return null;
}
