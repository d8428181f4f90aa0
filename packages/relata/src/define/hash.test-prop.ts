import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, findInstrument } from '../instruments/index.ts';
import type { Instrument, InstrumentDefinition } from '../model/index.ts';
import { definitions } from '../testing/arbitraries.ts';
import { holds } from '../testing/law.ts';
import { definitionHash } from './hash.ts';
import { scoringPart } from './scoring-part.ts';

type Path = readonly (string | number)[];
type Plain = Record<string | number, unknown>;

/** Words about an instrument: whoever changes one of them changes no score. */
const WORDS: ReadonlySet<string | number> = new Set([
  'status',
  'title',
  'abbreviation',
  'year',
  'citation',
  'patterns',
  'constructs',
  'timeframe',
  'license',
  'label',
  'labels',
  'direction',
  'population',
  'source',
  'sources',
  'norms',
  'reliability',
  'cutOffs',
  'safety',
  'checkFirst',
  'presentation',
  'informant',
  'missingOption',
  'unscored',
]);

/** Records whose keys are ids, answers or items, and so mean something. */
const KEYED: ReadonlySet<string | number> = new Set([
  'scales',
  'parts',
  'flags',
  'forms',
  'weights',
  'thresholds',
  'recode',
]);

const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/** Ways to everything that is no object, and to every object. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (!isObject(value)) return [path];
  const inside = Object.keys(value).flatMap((key) =>
    pathsIn(value[key], [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inside];
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce((inside, key) => (inside as Plain)[key], value);

/** A copy with what stands at one place replaced. */
function changed(definition: InstrumentDefinition, path: Path, to: unknown): InstrumentDefinition {
  const copy = structuredClone(definition);
  (at(copy, path.slice(0, -1)) as Plain)[path.at(-1) as string] = to;
  return copy;
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'boolean') return !value;
  return 'x';
}

const isWords = (path: Path): boolean => path.some((key) => WORDS.has(key));

function changesOf(definition: InstrumentDefinition): void {
  const hash = definitionHash(definition);
  for (const path of pathsIn(definition)) {
    const value = at(definition, path);
    const what = path.join('.');
    if (!isObject(value)) {
      const other = definitionHash(changed(definition, path, otherThan(value)));
      expect(other === hash, what).toBe(isWords(path));
    } else if (!isWords(path) && KEYED.has(path.at(-1) ?? '') && !Array.isArray(value)) {
      for (const key of Object.keys(value)) {
        const renamed = Object.entries(value).map(([id, one]) => [id === key ? '9' : id, one]);
        const other = changed(definition, path, Object.fromEntries(renamed));
        expect(definitionHash(other), `${what}.${key}`).not.toBe(hash);
      }
    }
  }
}

describe('Every leaf of a definition: a change of one that decides scores changes the hash, of any other it does not', () => {
  test.each(CATALOGUE as readonly Instrument[])('in $id', ({ definition }) => {
    changesOf(definition);
  });

  test('in any definition', () => {
    holds(25, definitions(), changesOf);
  });
});

/** RFC 8785 for what definitions hold: sorted keys, no white space, numbers as ECMAScript writes them. */
function canonical(value: unknown): string {
  if (!isObject(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join()}}`;
}

describe('The hash of a definition', () => {
  test('is the SHA-256 of the canonical JSON of the part that decides scores', () => {
    const instruments: readonly Instrument[] = CATALOGUE;
    for (const { definition, definitionHash: pinned } of instruments) {
      const text = canonical(scoringPart(definition));
      const hash = createHash('sha256').update(text).digest('hex');
      expect(pinned).toBe(`sha256:${hash}`);
    }
  });

  test('does not depend on the order in which things are named', () => {
    const backwards = (value: unknown): unknown =>
      isObject(value) && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, one]) => [key, key === 'parts' ? one : backwards(one)]),
          )
        : value;
    holds(50, definitions(), (definition) => {
      const other = backwards(definition) as InstrumentDefinition;
      const reversed = [...definition.reversed].reverse();
      expect(definitionHash({ ...other, reversed })).toBe(definitionHash(definition));
    });
  });

  test('depends on the order of items, of a form’s items and of parts: answers may come as an array', () => {
    const aRsq = findInstrument('a-rsq');
    const rpp = findInstrument('rpp');
    const swapped = <T>(list: readonly T[]) => [list[1], list[0], ...list.slice(2)];
    const { parts, items } = aRsq.definition;
    const { forms } = rpp.definition;
    const form = { ...forms['rpp-9'], items: swapped(forms['rpp-9'].items) };
    const otherParts = { expectancy: parts.expectancy, concern: parts.concern };
    for (const [definition, other] of [
      [aRsq.definition, { ...aRsq.definition, items: swapped(items) }],
      [aRsq.definition, { ...aRsq.definition, parts: otherParts }],
      [rpp.definition, { ...rpp.definition, forms: { ...forms, 'rpp-9': form } }],
    ] as [InstrumentDefinition, InstrumentDefinition][]) {
      expect(definitionHash(other)).not.toBe(definitionHash(definition));
    }
  });

  test('is the same whether steps of one are written down or left out', () => {
    const { definition } = CATALOGUE[0];
    const answers = { ...definition.answers, step: 1 };
    const written = { ...definition, answers } as InstrumentDefinition;
    expect(definitionHash(written)).toBe(definitionHash(definition));
  });
});
