import { InvalidArgumentError } from 'commander';

const NAMES: { readonly [name: string]: string } = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  '\\t': '\t',
  pipe: '|',
};

/** A separator as typed: the character, or its name. */
export function separator(text: string): string {
  const found = NAMES[text] ?? text;
  if (/^[^\w\s"'.+-]$|^\t$/.test(found)) return found;
  throw new InvalidArgumentError(
    `Give one character, or ${Object.keys(NAMES).slice(0, 3).join(', ')} or pipe.`,
  );
}
