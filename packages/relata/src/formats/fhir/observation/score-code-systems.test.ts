import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../instruments/index.ts';
import type { Instrument } from '../../../model/index.ts';
import { score } from '../../../score/score.ts';
import { r4Faults } from '../../../testing/fhir/r4-faults.ts';
import { observationsOf } from './observations-of.ts';
import { generalCodeSystems, scoreCodeSystemOf } from './score-code-systems.ts';

const base = 'https://forms.example';

interface Coded {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}

/** Every coding within a resource. */
function codings(value: unknown): Coded[] {
  if (typeof value !== 'object' || value === null) return [];
  const { system, code } = value as Coded;
  const here = system !== undefined && code !== undefined && !('value' in value) ? [value] : [];
  return [...here, ...Object.values(value).flatMap(codings)];
}

test.each(CATALOGUE as readonly Instrument[])(
  'Every code of ours that an Observation of $id carries stands in a code system, under the same name',
  (instrument) => {
    const systems = [scoreCodeSystemOf(instrument, base), ...generalCodeSystems(base)];
    for (const system of systems) expect(r4Faults(system)).toEqual([]);
    const result = score(instrument, {});
    if (result.kind === 'rejected') throw new Error('rejected');
    const found = codings(observationsOf(result, instrument, { base })).filter(({ system }) =>
      system?.startsWith(base),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { system, code, display } of found) {
      const { content, concept = [] } = systems.find(({ url }) => url === system) ?? {};
      expect(content).toBeDefined();
      if (content === 'complete') expect(concept).toContainEqual({ code, display });
    }
    const codes = systems[0]?.concept?.map(({ code }) => code) ?? [];
    expect(new Set(codes).size).toBe(codes.length);
  },
);
