import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadInstrument, searchCatalogue } from '../catalogue/index.ts';
import { compile } from '../define/compile.ts';
import { defineInstrument } from '../define/define-instrument.ts';
import type { Instrument } from '../model/index.ts';
import { score } from '../score/score.ts';
import {
  camelCase,
  languagesAmong,
  loadersModule,
  summariesModule,
  textsModule,
} from '../testing/catalogue-modules.ts';
import { compiledModule } from '../testing/compiled-module.ts';
import { documentOf, indexDocument } from '../testing/documents.ts';
import { snapshotOf, wordingOf } from '../testing/snapshot.ts';
import { vectorsOf } from '../testing/vectors.ts';
import * as catalogue from './index.ts';
import { CATALOGUE, findInstrument, instruments } from './index.ts';
import { findNorms } from './norms.ts';
import { summaryOf } from './summary.ts';
import { WAITING, type WaitingInstrument } from './waiting.ts';

const root = new URL('./', import.meta.url);
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'families')
  .map((entry) => entry.name);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const has = (path: string) => existsSync(new URL(path, root));
const languages = Object.fromEntries(
  folders
    .map((folder) => [folder, languagesAmong(readdirSync(new URL(`${folder}/`, root)))] as const)
    .filter(([, known]) => known.length > 0),
);

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
    const forms = [undefined, ...Object.keys(definition.forms ?? {})];
    const keyed = forms.some((form) => compile(definition, { form }).keyed);
    expect(instrument.keyedQuality !== undefined, 'keyedQuality is carried').toBe(keyed);
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

describe('Instruments are found', () => {
  const ids = (filter: Parameters<typeof instruments>[0]) =>
    instruments(filter).map((instrument) => instrument.id);

  test('all of them where nothing is asked', () => {
    expect(ids({})).toEqual(CATALOGUE.map((instrument) => instrument.id));
  });

  test('by the relationship pattern that they are about', () => {
    expect(ids({ pattern: 'rejectionSensitivity' })).toEqual(
      expect.arrayContaining(['a-rsq', 'rsq-18', 'rsq-8', 'rpp']),
    );
    expect(ids({ pattern: 'rejectionSensitivity' })).not.toContain('phq-9');
    expect(ids({ pattern: 'earlyClimate' })).toEqual(['rpp']);
  });

  test('by construct, title or abbreviation, in any letter case', () => {
    expect(ids({ construct: 'alexithymia' })).toEqual(expect.arrayContaining(['paq', 'tas-20']));
    expect(ids({ construct: 'Phq' })).toEqual(['phq-2', 'phq-8', 'phq-9']);
    expect(ids({ construct: 'nothing of the kind' })).toEqual([]);
  });

  test('by length', () => {
    expect(ids({ maxItems: 3 })).toEqual(['gad-2', 'phq-2', 'ucla-3']);
    expect(ids({ minItems: 86, maxItems: 86 })).toEqual(['rpp']);
    expect(ids({ minItems: 10, maxItems: 9 })).toEqual([]);
  });

  test('by the terms of the questionnaire, one or several', () => {
    expect(ids({ license: 'open' })).toEqual(['rpp']);
    expect(ids({ license: ['open', 'proprietary'] })).toEqual(
      expect.arrayContaining(['rpp', 'tas-20']),
    );
    expect(ids({ license: [] })).toEqual([]);
  });

  test('by the rule that scores a scale, inside another rule too', () => {
    expect(ids({ scoring: 'sumOfMaxima' })).toEqual(['qids-sr16']);
    expect(ids({ scoring: 'productMean' })).toEqual(['a-rsq', 'rsq-18', 'rsq-8']);
    expect(ids({ scoring: 'lookUp' })).toEqual(['pcl-5']);
  });

  test('by all of these together', () => {
    expect(ids({ pattern: 'loneliness', maxItems: 6, scoring: 'countAtOrAbove' })).toEqual([
      'djgls-6',
    ]);
  });
});

describe('The light catalogue', () => {
  test('is current: its summaries, its loaders and the pages of docs/instruments', async () => {
    const all: readonly Instrument[] = CATALOGUE;
    expect(read('../catalogue/summaries.ts')).toBe(summariesModule(all));
    expect(read('../catalogue/loaders.ts')).toBe(loadersModule(all));
    expect(read('../catalogue/texts.ts')).toBe(textsModule(languages));
    const page = (name: string) => read(`../../../../docs/instruments/${name}.md`);
    expect(page('README')).toBe(indexDocument(all, WAITING));
    for (const one of all) {
      const wording = has(`${one.id}/text.en.ts`)
        ? wordingOf(await import(`./${one.id}/text.en.ts`))
        : undefined;
      expect(page(one.id)).toBe(documentOf(one, read(`${one.id}/sources.md`), wording));
    }
    expect(readdirSync(new URL('../../../../docs/instruments/', root))).toHaveLength(
      all.length + 1,
    );
  });

  test('finds what the whole catalogue finds, and loads the same instruments', async () => {
    for (const filter of [{}, { pattern: 'loneliness' }, { maxItems: 5 }] as const) {
      expect(searchCatalogue(filter)).toEqual(instruments(filter).map(summaryOf));
    }
    for (const one of CATALOGUE) expect(await loadInstrument(one.id as string)).toBe(one);
    expect(await loadInstrument('nothing')).toBeUndefined();
    expect(await loadInstrument('constructor')).toBeUndefined();
  });
});
