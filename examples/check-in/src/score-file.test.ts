import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@relata/api/src/app.ts';
import { createClient } from '@relata/client';
import { expect, onTestFinished, test } from 'vitest';
import { scoreFile } from './score-file.ts';

const app = createApp();
const client = createClient({
  baseUrl: 'http://relata.test',
  fetch: (address, init) => app.request(address, init),
});

function folder() {
  const made = mkdtempSync(join(tmpdir(), 'relata-example-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

test('a file of respondents becomes a file of scores, line by line', async () => {
  const work = folder();
  const [from, to] = [join(work, 'answers.ndjson'), join(work, 'scores.ndjson')];
  const respondents = Array.from({ length: 2000 }, (_, id) => ({
    id,
    answers: Array<number>(9).fill(id % 4),
  }));
  writeFileSync(from, respondents.map(line).join('') + line({ id: 'odd', answers: [9] }));
  const { counts, definitionHash } = await scoreFile({ client, instrument: 'phq-9', from, to });
  expect(counts).toMatchObject({ respondents: 2001, scored: 2000, problems: 1 });
  expect(definitionHash).toMatch(/^sha256:/);
  const rows = readFileSync(to, 'utf8')
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text));
  expect(rows.map(({ id }) => id)).toEqual([...respondents.map(({ id }) => id), 'odd']);
  expect(rows[3].scales.total).toMatchObject({ value: 27, band: { id: 'severe' } });
  expect(rows[2000]).toMatchObject({ kind: 'problem', code: 'answersRejected' });
});
