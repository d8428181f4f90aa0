import { describe, expect, test } from 'vitest';
import { describeFault } from '../messages/en.ts';
import {
  type DefinitionError,
  FAULT_CODES,
  type Fault,
  type InstrumentDefinition,
} from '../model/index.ts';
import { type Json, mood } from '../testing/small-definition.ts';
import { MISSHAPEN, WRONG } from '../testing/wrong-definitions.ts';
import { definitionSchema } from '../zod/definition-schema.ts';
import { parseInstrument } from '../zod/parse-instrument.ts';
import { defineInstrument } from './define-instrument.ts';
import { STRANGER_LIMITS } from './limits.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

function faultsOf(make: () => unknown): readonly Fault[] {
  try {
    make();
  } catch (error) {
    if ((error as DefinitionError).kind !== 'definitionError') throw error;
    return (error as DefinitionError).faults;
  }
  return [];
}

const defined = (definition: Json) =>
  faultsOf(() => defineInstrument(definition as unknown as InstrumentDefinition));

const found = (faults: readonly Fault[]) => faults.map(({ code, path }) => [code, path.join('.')]);

describe('A definition is refused with every fault, and where it is', () => {
  test('but not where nothing is wrong', () => {
    expect(defined(mood())).toEqual([]);
    expect(found(faultsOf(() => parseInstrument(plain(mood()))))).toEqual([]);
  });

  test.each(WRONG)('%s', (_, definition, faults) => {
    expect(found(defined(definition))).toEqual(faults);
  });

  test.each(MISSHAPEN)('As JSON: %s', (_, json, faults) => {
    expect(found(faultsOf(() => parseInstrument(plain(json))))).toEqual(faults);
  });

  test('All that is wrong is said at once, in the error’s own words too', () => {
    const definition = mood({ revision: 0.5, reversed: ['x'], items: ['a', 'b', 'c', 'c'] });
    const expected = [
      ['badRevision', 'revision'],
      ['duplicateId', 'items.3'],
      ['unknownReversed', 'reversed'],
    ];
    expect(found(defined(definition))).toEqual(expected);
    expect(() => defineInstrument(definition as unknown as InstrumentDefinition)).toThrow(
      'Definition "mood": 3 fault(s): badRevision at revision; duplicateId at items.3; unknownReversed at reversed',
    );
  });

  test('and the same ones where it came as JSON', () => {
    const shaped = WRONG.map(([, definition]) => plain(definition)).filter(
      (json) => definitionSchema.safeParse(json).success,
    );
    expect(shaped.length).toBeGreaterThan(30);
    for (const json of shaped) {
      expect(found(faultsOf(() => parseInstrument(json)))).toEqual(found(defined(json)));
    }
  });
});

describe('Each fault in words', () => {
  const all = [
    ...WRONG.flatMap(([, definition]) => defined(definition)),
    ...MISSHAPEN.flatMap(([, json]) => faultsOf(() => parseInstrument(json))),
    ...faultsOf(() => parseInstrument(plain(mood()), { ...STRANGER_LIMITS, answers: 1 })),
  ];

  test('is a sentence that names the place and leaves no gap', () => {
    for (const fault of all) {
      const sentence = describeFault(fault);
      expect(sentence).toMatch(/\.$/);
      // What Zod says of a shape is its own.
      if (fault.code !== 'badShape') expect(sentence).not.toMatch(/undefined|\[object|NaN|null/);
      if (fault.path.length > 0) expect(sentence).toContain(`At ${fault.path.join('.')}: `);
      expect(sentence.length).toBeGreaterThan(20);
    }
  });

  test('occurs here: no kind of fault is without a definition that has it', () => {
    expect([...new Set(all.map((fault) => fault.code))].sort()).toEqual([...FAULT_CODES].sort());
  });
});
