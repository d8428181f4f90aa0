import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, ROOT, relata } from './support/relata.ts';

const example = (name: string) => readFileSync(join(ROOT, 'examples', name), 'utf8');
const readme = example('README.md');
const manual = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

test.each([
  'responses.csv',
  'ecr-36.simulated.csv',
  'rpp-9-weekly.simulated.csv',
  'couples-self.csv',
  'couples-partner.csv',
])('%s is what the command in examples/README.md makes, byte for byte', async (name) => {
  const line = [...readme.matchAll(/^relata (simulate .+)$/gm)].find((match) =>
    match[1]?.endsWith(name),
  );
  const words = (line?.[1] ?? '').replace(`examples/${name}`, '-').split(' ');
  expect(words[0]).toBe('simulate');
  const { out, code } = await relata(words, { cwd: ROOT });
  expect(code).toBe(0);
  expect(out).toBe(example(name));
});

test('examples/README.md says that the answers are simulated', () => {
  expect(readme).toContain('simulated');
});

test('the summary that the manual shows is what its first command prints', async () => {
  const output = join(folder(), 'out.csv');
  const words = ['score', 'examples/responses.csv', '--instrument', 'phq-9', '--output', output];
  const { err } = await relata(words);
  const shown = /```text\n([\s\S]+?)```/.exec(manual)?.[1] ?? '';
  // The hash and the versions change with the instrument and the engine.
  const lines = (text: string) => text.split('\n').filter((line) => !/sha256/.test(line));
  const printed = err.replace(output, 'examples/responses.scored.csv');
  expect(lines(shown)).toEqual(lines(printed));
});

test('so is the summary of its courses', async () => {
  const section = /^## Courses\n([\s\S]+?)^## /m.exec(manual)?.[1] ?? '';
  const [, typed = ''] = /```sh\nrelata ([\s\S]+?)```/.exec(section) ?? [];
  const cwd = folder();
  const output = join(cwd, 'out.csv');
  const words = typed.replaceAll('\\\n', ' ').trim().split(/\s+/);
  const placed = words.map((word) => (word === 'plots' ? join(cwd, 'plots') : word));
  const { code, err } = await relata([...placed, '--output', output]);
  expect(code, err).toBe(0);
  const shown = /```text\n([\s\S]+?)```/.exec(section)?.[1] ?? '';
  const lines = (text: string) => text.split('\n').filter((line) => !/sha256/.test(line));
  const printed = err
    .replace(output, 'examples/rpp-9-weekly.simulated.course.csv')
    .replace(join(cwd, 'plots'), 'plots');
  expect(lines(shown)).toEqual(lines(printed));
  expect(readdirSync(join(cwd, 'plots'))).toHaveLength(20);
});
