import { expect, test } from 'vitest';
import { allTsBlocks, readExample, statedValue } from './readme-example.ts';

const markdown = `# Title

\`\`\`sh
npm install relata
\`\`\`

\`\`\`ts
import { sum } from 'somewhere';

const three = sum({
  numbers: [1, 2],
}); // => 3
three + 1; // => 4
sum({ numbers: [] });
// => { kind: 'empty', … }
\`\`\`

\`\`\`ts
another(); // => 5
\`\`\`
`;

test('reads the claims of one ts block and no other', () => {
  expect(readExample(allTsBlocks(markdown)[0] as string).claims).toEqual([
    { line: 5, expression: 'three', expected: '3' },
    { line: 6, expression: 'three + 1', expected: '4' },
    { line: 8, expression: 'sum({ numbers: [] })', expected: "{ kind: 'empty', … }" },
  ]);
});

test('finds every ts block, and none of another language', () => {
  expect(allTsBlocks(markdown).length).toBe(2);
});

test('turns the example into a module that exports each value', () => {
  expect(readExample(allTsBlocks(markdown)[0] as string).module).toBe(`const values: unknown[] = [];
import { sum } from 'somewhere';
const three = sum({
  numbers: [1, 2],
});
values.push(three);
values.push(three + 1);
values.push(sum({ numbers: [] }));
export { values };
`);
});

test('a claim with nothing before it is a mistake', () => {
  expect(() => readExample('// => 3\n')).toThrow('Line 1: nothing stands before "// => 3".');
});

test('an ellipsis before a closing bracket leaves the rest open', () => {
  expect(statedValue("{ a: 1, b: { c: 'x', … } }")).toEqual({
    value: { a: 1, b: { c: 'x' } },
    partial: true,
  });
  expect(statedValue('[1, 2]')).toEqual({ value: [1, 2], partial: false });
});
