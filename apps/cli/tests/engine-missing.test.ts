import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { phqFile } from './support/phq.ts';
import { folder, relata } from './support/relata.ts';

const absent = (name: string) =>
  vi.doMock(name, () => {
    throw new Error(`Cannot find package '${name}'`);
  });

test('without DuckDB the command says what to install, and leaves nothing behind', async () => {
  absent('@duckdb/node-api');
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), phqFile('a,1,1,1,1,1,1,1,1,0'));
  const words = ['score', 'in.csv', '--instrument', 'phq-9', '--output', 'out.parquet'];
  const { code, err } = await relata(words, { cwd });
  expect(code).toBe(9);
  expect(err).toMatch(/engineMissing[\s\S]*npm install/);
  expect(readdirSync(cwd)).toEqual(['in.csv']);
  vi.doUnmock('@duckdb/node-api');
});

test('without the reader of Arrow files it says that', async () => {
  absent('apache-arrow');
  const cwd = folder();
  copyFileSync(join(import.meta.dirname, 'fixtures/phq-9.lz4.feather'), join(cwd, 'in.feather'));
  const words = ['score', 'in.feather', '--instrument', 'phq-9', '--output', 'out.csv'];
  const { code, err } = await relata(words, { cwd });
  expect(code).toBe(9);
  expect(err).toContain('apache-arrow');
  expect(readdirSync(cwd)).toEqual(['in.feather']);
  vi.doUnmock('apache-arrow');
});
