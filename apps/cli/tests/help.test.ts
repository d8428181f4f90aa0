import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERBS } from '../src/verbs.ts';
import { folder, ROOT, relata } from './support/relata.ts';

const verbs = Object.keys(VERBS);

describe('help', () => {
  test.each([['relata', []], ...verbs.map((verb) => [verb, [verb]] as const)] as [
    string,
    string[],
  ][])('of %s is the page that was reviewed', async (name, words) => {
    const { code, out } = await relata([...words, '--help']);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`snapshots/help-${name}.txt`);
  });

  test('`relata help score` is the page of `relata score --help`', async () => {
    expect((await relata(['help', 'score'])).out).toBe((await relata(['score', '--help'])).out);
  });

  test('without a command relata prints its help and ends with 2', async () => {
    const { code, err } = await relata([]);
    expect([code, err]).toEqual([2, expect.stringContaining('Usage: relata')]);
  });
});

test('every example of the help pages works as printed, from the folder of the clone', async () => {
  const pages = await Promise.all(
    [[], ...verbs.map((verb) => [verb])].map((words) => relata([...words, '--help'])),
  );
  const examples = pages.flatMap(({ out }) =>
    [...out.matchAll(/^ {2}\$ relata (.+)$/gm)].map((match) => match[1] as string),
  );
  expect(examples.length).toBeGreaterThan(10);
  const scratch = folder();
  for (const example of examples) {
    const words = [...example.matchAll(/'([^']*)'|(\S+)/g)].map(
      (match) => match[1] ?? (match[2] as string),
    );
    // Files are looked for in the clone; what is written goes elsewhere.
    const placed = words.map((word, i) =>
      ['--output', '--rejects', '--codebook', '--methods', '--plots'].includes(
        words[i - 1] ?? '',
      ) && word !== '-'
        ? join(scratch, word)
        : word,
    );
    if (
      ['quality', 'score', 'course', 'simulate', 'syntax'].includes(words[0] as string) &&
      !placed.includes('--output')
    ) {
      placed.push('--output', join(scratch, 'out.csv'));
    }
    const { code, err } = await relata(placed, { cwd: ROOT });
    expect(code, `relata ${example}\n${err}`).toBe(0);
  }
});
