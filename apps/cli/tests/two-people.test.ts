import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, relata } from './support/relata.ts';

const page = readFileSync(join(ROOT, 'docs/two-people.md'), 'utf8');
const examples = [
  ...page.matchAll(/```sh\n(relata pair --[\s\S]+?)```\n\n```text\n([\s\S]+?)```/g),
];

test('docs/two-people.md shows two comparisons of answers as typed', () => {
  expect(examples).toHaveLength(2);
});

test.each(examples.map(([, command = '', printed = ''], i) => [i + 1, command, printed] as const))(
  'comparison %i prints what stands below it',
  async (_, command, printed) => {
    const words = [...command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|(\S+)/g)].map(
      (match) => match[1] ?? (match[2] as string),
    );
    const { code, out } = await relata(words.slice(1));
    expect([code, out]).toEqual([0, printed]);
  },
);
