/** One `// =>` comment of an example: the code before it, the expression it speaks of, what it claims. */
export interface Claim {
  readonly line: number;
  readonly expression: string;
  readonly expected: string;
}

export interface Example {
  readonly claims: readonly Claim[];
  /** The example as a module that exports `values`, what each claim's expression came to. */
  readonly module: string;
}

/** The code of every `ts` block of a Markdown text. */
export const allTsBlocks = (markdown: string): string[] =>
  [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => match[1] as string);

const claimComment = /(?:^|\s)\/\/ => (.*)$/;
const declaration = /^(?:const|let)\s+([\w$]+)\b/;

/**
 * Turns an example into a module whose every `// => value` can be checked. A statement starts at a
 * line that is neither indented nor a closing bracket; the comment ends its last line, or stands on
 * a line of its own right below. Of a declaration, the value declared is meant.
 */
export function readExample(code: string): Example {
  const claims: Claim[] = [];
  const module = ['const values: unknown[] = [];'];
  let statement: string[] = [];
  const flush = () => {
    module.push(...statement);
    statement = [];
  };
  for (const [index, line] of code.split('\n').entries()) {
    const expected = claimComment.exec(line)?.[1]?.trim();
    const source = line.replace(claimComment, '');
    const continues = source.trim() === '' ? expected !== undefined : /^[\s)\]}]/.test(source);
    if (!continues) flush();
    if (source.trim() !== '') statement.push(source);
    if (expected === undefined) continue;
    const text = statement.join('\n').trim().replace(/;$/, '');
    if (text === '')
      throw new Error(`Line ${index + 1}: nothing stands before "// => ${expected}".`);
    const name = declaration.exec(text)?.[1];
    if (name === undefined) {
      statement = [`values.push(${text});`];
      flush();
    } else {
      flush();
      module.push(`values.push(${name});`);
    }
    claims.push({ line: index + 1, expression: name ?? text, expected });
  }
  flush();
  return { claims, module: `${module.join('\n')}\nexport { values };\n` };
}

/** The value that a claim states: a literal, in which a trailing `…` means "and more". */
export function statedValue(expected: string): { value: unknown; partial: boolean } {
  const partial = /,?\s*(…|\.\.\.)\s*(?=[\]}])/.test(expected);
  const literal = expected.replace(/,?\s*(…|\.\.\.)\s*(?=[\]}])/g, '');
  return { value: new Function(`return (${literal});`)(), partial };
}
