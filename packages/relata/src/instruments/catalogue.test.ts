import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defineInstrument } from '../define/define-instrument.ts';
import type { Instrument } from '../model/index.ts';
import { score } from '../score/score.ts';
import { compiledModule } from '../testing/compiled-module.ts';
import { snapshotOf, wordingOf } from '../testing/snapshot.ts';
import { vectorsOf } from '../testing/vectors.ts';
import * as catalogue from './index.ts';
import { CATALOGUE, findInstrument, instruments } from './index.ts';
import { findNorms } from './norms.ts';
import { WAITING, type WaitingInstrument } from './waiting.ts';

const root = new URL('./', import.meta.url);
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'families')
  .map((entry) => entry.name);
const camelCase = (id: string) =>
  id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const has = (path: string) => existsSync(new URL(path, root));

test('Every folder is one instrument of the catalogue, in order of their ids', () => {
  expect(CATALOGUE.map((instrument) => instrument.id)).toEqual([...folders].sort());
});

describe.each(folders)('The folder %s', (folder) => {
  const instrument = findInstrument(folder) as Instrument;
  const { definition } = instrument;

  test('has the id of its instrument, and exports it under that name', async () => {
    const module: Record<string, unknown> = await import(`./${folder}/index.ts`);
    expect(definition.id).toBe(folder);
    expect(Object.keys(module)).toEqual([camelCase(folder)]);
    expect(module[camelCase(folder)]).toBe(instrument);
    expect((catalogue as Record<string, unknown>)[camelCase(folder)]).toBe(instrument);
  });

  test('holds a definition without faults, whose hash and plan are current', () => {
    const checked = defineInstrument(definition) as Instrument;
    expect(instrument.definitionHash).toBe(checked.definitionHash);
    expect(read(`${folder}/compiled.ts`)).toBe(compiledModule(instrument));
    expect(instrument.compile !== undefined).toBe(definition.forms !== undefined);
  });

  test('yields the published range where nothing is answered', () => {
    const result = score(instrument, {});
    const open = result.kind === 'scored' ? Object.entries(result.scales) : [];
    expect(
      Object.fromEntries(open.map(([id, { bounds }]) => [id, [bounds.low, bounds.high]])),
    ).toEqual(
      Object.fromEntries(Object.entries(definition.scales).map(([id, { range }]) => [id, range])),
    );
  });

  test('has vectors that say where they come from, each with a name of its own', () => {
    const vectors = vectorsOf(folder);
    expect(new Set(vectors.map((vector) => vector.name)).size).toBe(vectors.length);
    for (const vector of vectors) expect(vector.origin.length).toBeGreaterThan(10);
    expect(vectors.some((vector) => vector.expect.kind === 'rejected')).toBe(true);
    expect(vectors.some((vector) => JSON.stringify(vector.answers).includes('null'))).toBe(true);
  });

  test('has its sources, a keying test that transcribes them, and a current snapshot', async () => {
    expect(read(`${folder}/sources.md`)).toMatch(/^## Licence$/m);
    expect(has(`${folder}/keying.test.ts`)).toBe(true);
    const wording = has(`${folder}/text.en.ts`)
      ? wordingOf(await import(`./${folder}/text.en.ts`))
      : undefined;
    expect(read(`${folder}/snapshot.md`)).toBe(snapshotOf(instrument, wording));
  });

  test('ships wording only where its licence is open', () => {
    expect(has(`${folder}/text.en.ts`)).toBe(definition.license.wording.status === 'open');
    for (const item of definition.items) expect(item).not.toHaveProperty('label');
  });

  test('states a population and a source with every band, norm, flag and reliability', () => {
    const { norms = [], reliability = [], cutOffs = [] } = findNorms(folder);
    const facts = [
      ...Object.values(definition.scales).flatMap((scale) => scale.bands ?? []),
      ...norms,
      ...reliability,
      ...cutOffs,
    ];
    for (const fact of facts) {
      expect(fact.population).not.toBe('');
      expect(fact.source).toMatch(/https?:\/\//);
    }
    expect(norms.length + reliability.length + cutOffs.length > 0).toBe(has(`${folder}/norms.ts`));
    expect(definition).not.toHaveProperty('norms');
    expect(definition).not.toHaveProperty('reliability');
    expect(definition).not.toHaveProperty('cutOffs');
    for (const flag of Object.values(definition.flags ?? {})) {
      expect(flag.source).toMatch(/https?:\/\//);
    }
    for (const fact of [...norms, ...reliability, ...cutOffs]) {
      expect(Object.keys(definition.scales)).toContain(fact.scale);
    }
    for (const { scale, atOrAbove, atOrBelow } of cutOffs) {
      const [low, high] = definition.scales[scale]?.range ?? [0, 0];
      const line = (atOrAbove ?? atOrBelow) as number;
      expect([atOrAbove, atOrBelow].filter((end) => end !== undefined)).toHaveLength(1);
      expect(line >= low && line <= high).toBe(true);
    }
  });
});

describe('A questionnaire that waits for a source', () => {
  const waiting: readonly WaitingInstrument[] = WAITING;
  const ids = waiting.map(({ id }) => id);

  test('is not in the catalogue', () => {
    expect(ids.filter((id) => folders.includes(id))).toEqual([]);
  });

  test('stands once, in order of the ids', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('says in a sentence each what is missing and what would let it ship', () => {
    for (const { why, needs } of waiting) {
      expect(why).toMatch(/^[A-Z].{20,}[^.]\.$/);
      expect(needs).toMatch(/^[A-Z].{20,}[^.]\.$/);
    }
  });

  test('has a pattern, a citation, and evidence for any terms but unknown ones', () => {
    for (const { patterns, citation, license } of waiting) {
      expect(patterns.length).toBeGreaterThan(0);
      expect(citation.text).toMatch(/\(\d{4}\)/);
      if (license.status === 'unknown') expect(license.evidence).toBeNull();
      else expect(license.evidence).toMatch(/^https?:\/\//);
    }
  });
});

test('An instrument is found by its id and by nothing else', () => {
  expect(findInstrument('phq-9').id).toBe('phq-9');
  for (const id of ['', 'PHQ-9', '__proto__', 'constructor', 'toString']) {
    expect(findInstrument(id)).toBeUndefined();
  }
});

test('Instruments are found by the relationship pattern that they are about', () => {
  const ids = (pattern: Parameters<typeof instruments>[0]) =>
    instruments(pattern).map((instrument) => instrument.id);
  expect(ids({})).toEqual(CATALOGUE.map((instrument) => instrument.id));
  expect(ids({ pattern: 'loneliness' })).toEqual(['djgls-6', 'ucla-ls3']);
  expect(ids({ pattern: 'rejectionSensitivity' })).toEqual(['a-rsq', 'rpp']);
  expect(ids({ pattern: 'withdrawal' })).toEqual(['ecr-r', 'pid-5-bf', 'rpp']);
  expect(ids({ pattern: 'distress' })).toEqual([]);
});
