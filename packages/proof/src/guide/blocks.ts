export interface Block {
  readonly language: string;
  readonly code: string;
  /** What it prints, where the guide says so. */
  readonly prints: { readonly language: string; readonly text: string } | null;
  /** The heading under which it stands. */
  readonly under: string;
}

const OUTPUT = new Set(['json', 'text']);

/** The blocks of code of a page in Markdown, each with the output that stands below it. */
export function blocksOf(markdown: string): readonly Block[] {
  const found = [...markdown.matchAll(/^(?:## (.+)|```(\w+)\n([\s\S]*?)^```)$/gm)];
  let under = '';
  return found.flatMap(([, heading, language = '', code = ''], i) => {
    if (heading !== undefined) under = heading;
    if (heading !== undefined || OUTPUT.has(language)) return [];
    const [, , next = '', text = ''] = found[i + 1] ?? [];
    const prints = OUTPUT.has(next) ? { language: next, text } : null;
    return [{ language, code, prints, under }];
  });
}
