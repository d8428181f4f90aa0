import { describe, expect, test } from 'vitest';
import { compile } from '../define/compile.ts';
import { type DefinitionLimits, STRANGER_LIMITS } from '../define/limits.ts';
import { CATALOGUE } from '../instruments/index.ts';
import { describeFault } from '../messages/en.ts';
import type { DefinitionError, Fault, Instrument } from '../model/index.ts';
import { everyValue } from '../ops/attainable.ts';
import { operationsUnder, sizeOf } from '../ops/cost.ts';
import { writtenOut } from '../ops/plan.ts';
import { searchOf } from '../ops/search.ts';
import { searchWork } from '../ops/search-work.ts';
import { newState } from '../ops/state.ts';
import { explain } from '../score/explain.ts';
import { score } from '../score/score.ts';
import { definitions } from '../testing/arbitraries.ts';
import { HOSTILE } from '../testing/hostile-definitions.ts';
import { holds } from '../testing/law.ts';
import { parseInstrument } from './parse-instrument.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

/** What a server does with a definition that is sent along: the instrument, or its faults. */
function served(json: unknown, limits = STRANGER_LIMITS): Instrument | readonly Fault[] {
  try {
    const instrument = parseInstrument(json, limits);
    score(instrument, {} as never);
    JSON.stringify(explain(instrument, {} as never));
    return instrument;
  } catch (error) {
    const { kind, faults } = error as DefinitionError;
    if (kind !== 'definitionError') throw error;
    for (const fault of faults.slice(0, 100)) describeFault(fault);
    return faults;
  }
}

const isInstrument = (result: ReturnType<typeof served>): result is Instrument => 'kind' in result;

/** Operations of all scales of all forms, written out, as the compiled plans have them. */
function operationsOf({ definition }: Instrument): number {
  return [undefined, ...Object.keys(definition.forms ?? {})].reduce((all, form) => {
    const plan = compile(definition, { form });
    const sizes: number[] = [];
    for (const { op } of plan.scales) sizes.push(operationsUnder(op, plan, sizes));
    return sizes.reduce((sum, size) => sum + size, all);
  }, 0);
}

describe('Every published instrument', () => {
  test('is within the limits for strangers, with room for one half larger', () => {
    const tighter = Object.fromEntries(
      Object.entries(STRANGER_LIMITS).map(([name, most]) => [name, Math.floor(most / 1.5)]),
    ) as unknown as DefinitionLimits;
    for (const { id, definition, definitionHash } of CATALOGUE as readonly Instrument[]) {
      const result = served(plain(definition), tighter);
      expect([id, isInstrument(result) && result.definitionHash]).toEqual([id, definitionHash]);
    }
  });
});

describe('A definition that is meant to keep a server busy', () => {
  test.each(Object.entries(HOSTILE))('is soon done with: %s', (_, make) => {
    const json = plain(make());
    served(json);
    const began = process.cpuUsage();
    const result = served(json);
    const { user, system } = process.cpuUsage(began);
    // Some take 30 ms on a quiet machine; without limits they took seconds, or never ended.
    expect((user + system) / 1000).toBeLessThan(500);
    if (isInstrument(result)) {
      expect(operationsOf(result)).toBeLessThanOrEqual(STRANGER_LIMITS.operations);
    }
  });

  test('is refused by what is too large, in a sentence', () => {
    const refused = Object.values(HOSTILE).flatMap((make) => {
      const result = served(plain(make()));
      return isInstrument(result) ? [] : result.filter(({ code }) => code === 'tooLarge');
    });
    const kinds = new Set(refused.map((fault) => (fault.expected as { of: string }).of));
    expect([...kinds].sort()).toEqual([
      'characters',
      'idCharacters',
      'operations',
      'options',
      'steps',
      'values',
    ]);
    for (const fault of refused) expect(describeFault(fault)).toMatch(/at most [\d.]+ are allowed/);
  });

  test.each([
    ['answers', { answers: 1 }],
    ['scales', { scales: 0 }],
    ['forms', { forms: 0 }],
  ])('is refused by its %s', (name, limits) => {
    const [fault] = served(plain(HOSTILE['many forms of many items']?.()), {
      ...STRANGER_LIMITS,
      operations: 1e9,
      options: 1e9,
      ...limits,
    }) as readonly Fault[];
    expect(fault).toMatchObject({ code: 'tooLarge', expected: { of: name } });
  });
});

describe('What is counted beforehand', () => {
  test('is no less than what there is, for any definition', () => {
    holds(200, definitions(), (definition) => {
      const instrument = served(plain(definition), { ...STRANGER_LIMITS, operations: 1e9 });
      if (!isInstrument(instrument)) return;
      const fewer = operationsOf(instrument) - 1;
      const refused = served(plain(definition), { ...STRANGER_LIMITS, operations: fewer });
      expect(isInstrument(refused)).toBe(false);
    });
  });

  test('is no less than the values that each scale can attain', () => {
    let tried = 0;
    holds(500, definitions(), (definition) => {
      const plan = compile(definition);
      const state = newState(plan);
      state.answers.fill(Number.NaN);
      for (const op of writtenOut(plan.scales)) {
        const search = searchOf(op, plan.fields);
        const most = searchWork(search, plan);
        if (most > 50_000) continue;
        const values = everyValue(search, plan.fields, state);
        expect(values.length).toBeLessThanOrEqual(most);
        const distinct = new Set(values.map((value) => Math.round(value * 1e9)));
        expect(distinct.size).toBeLessThanOrEqual(sizeOf(op, plan).count);
        tried++;
      }
    });
    expect(tried).toBeGreaterThan(500);
  });
});
