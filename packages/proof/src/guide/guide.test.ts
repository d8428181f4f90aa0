import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../serve.ts';
import { type KeyedServer, serveWithKey } from '../serve-with-key.ts';
import { type Block, blocksOf } from './blocks.ts';
import { LANGUAGES } from './languages.ts';

const root = join(import.meta.dirname, '../../../..');
const guide = readFileSync(join(root, 'docs/guide.md'), 'utf8');
const blocks = blocksOf(guide);
const folder = mkdtempSync(join(tmpdir(), 'relata-guide-'));

let server: Server;
let keyed: KeyedServer;
beforeAll(async () => {
  [server, keyed] = await Promise.all([serve(), serveWithKey()]);
});
afterAll(async () => {
  await Promise.all([server.stop(), keyed.stop()]);
  rmSync(folder, { recursive: true });
});

/** What a block prints when it is run at the root of the repository, against this server. */
async function printed({ language, code }: Block): Promise<string> {
  const { command, run, extension } = LANGUAGES[language] as (typeof LANGUAGES)[string];
  const file = join(folder, `block.${extension}`);
  const here = code
    .replaceAll('http://localhost:8787', server.url)
    .replaceAll('http://localhost:8788', keyed.url);
  writeFileSync(file, here);
  const env = { ...process.env, RELATA_KEY: keyed.key };
  const { stdout } = await promisify(execFile)(command, run(file), {
    cwd: root,
    env,
    timeout: 60_000,
  });
  return stdout;
}

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());

describe('The guide', () => {
  test('shows each thing in curl, TypeScript, Python and R, and what is printed', () => {
    expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual(
      Object.keys(LANGUAGES).sort(),
    );
    expect(blocks.filter(({ prints }) => prints === null)).toEqual([]);
    for (const language of ['ts', 'python', 'r']) {
      const under = blocks.filter((one) => one.language === language).map((one) => one.under);
      expect(under).toEqual(
        expect.arrayContaining(['Score one respondent', 'Score a batch', 'When it goes wrong']),
      );
    }
  });

  for (const [i, block] of blocks.entries()) {
    const { language, prints, under } = block;
    const whyNot = LANGUAGES[language]?.whyNot ?? null;
    const skipped = whyNot ? ` (skipped: ${whyNot})` : '';
    test.skipIf(whyNot)(
      `${i + 1}, ${under}: ${language} prints what stands below it${skipped}`,
      async () => {
        const found = await printed(block);
        const { language: as, text } = prints ?? { language: 'text', text: '' };
        if (as === 'json') expect(JSON.parse(found)).toEqual(JSON.parse(text));
        else expect(lines(found)).toEqual(lines(text));
      },
    );
  }
});
