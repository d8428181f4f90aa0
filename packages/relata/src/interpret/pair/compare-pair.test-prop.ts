import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rpp } from '../../instruments/rpp/index.ts';
import type { Available, ItemDifference, PairComparison } from '../../model/index.ts';
import { score } from '../../score/score.ts';
import { agree, deepFrozen, holds } from '../../testing/law.ts';
import { comparePair, type Described } from './compare-pair.ts';

const FORMS = ['rpp-24', 'rpp-24-partner', 'rpp-80', 'rpp-9', 'rpp-36'] as const;

const answer = fc.option(fc.constantFrom(0, 1, 2, 3, 4, 'notObserved' as const), { freq: 6 });
const described = fc.constantFrom(...FORMS).chain((form) =>
  fc
    .array(answer, {
      minLength: rpp.definition.forms[form].items.length,
      maxLength: rpp.definition.forms[form].items.length,
    })
    .map((answers): Described => {
      const result = score(rpp, answers as never, { form });
      if (result.kind !== 'scored') throw new Error('not scored');
      return deepFrozen({ result, answers });
    }),
);

const OPTIONS = deepFrozen({
  withAnswers: true,
  mostItems: 100,
  references: {
    norm: { label: 'own', mean: 2, sd: 0.9 },
    reliability: { label: 'own', value: 0.8 },
  },
});

const numberIn = (found: Available<{ readonly value: number }>) =>
  found.status === 'available' ? found.value : Number.NaN;

const same = (a: number, b: number) => (Number.isNaN(a) ? Number.isNaN(b) : agree(a, b));

/** What stays when the sides are swapped: sizes, items, every measure of similarity. */
function unsided({ profiles, items, scales }: PairComparison) {
  return {
    items: items.mostDifferent
      .map(({ id, size }) => ({ id, size }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    counts: [items.inCommon, items.answeredByBoth, items.same],
    reasons: Object.values(profiles).map((found) =>
      found.status === 'available' ? found.elements.length : found.reason,
    ),
    scales: Object.keys(scales).sort(),
  };
}

test('Swapping the two changes signs and sides, and nothing else', () => {
  holds(200, fc.tuple(described, described), ([first, second]) => {
    const [one, other] = [
      comparePair(rpp, first, second, OPTIONS),
      comparePair(rpp, second, first, OPTIONS),
    ];
    expect(unsided(other)).toEqual(unsided(one));
    expect([other.first, other.second]).toEqual([one.second, one.first]);
    const turned = new Map(other.items.mostDifferent.map((item) => [item.id, item]));
    for (const { id, answers } of one.items.mostDifferent as readonly ItemDifference[]) {
      const theirs = turned.get(id)?.answers;
      expect([theirs?.second, theirs?.first]).toEqual([answers?.first, answers?.second]);
      expect((theirs?.difference ?? 0) + (answers?.difference ?? 1)).toBe(0);
    }
    for (const [id, mine] of Object.entries(one.scales)) {
      const theirs = other.scales[id];
      if (!theirs) throw new Error(id);
      expect([theirs.second, theirs.first]).toEqual([mine.first, mine.second]);
      expect(same(numberIn(mine.difference), -numberIn(theirs.difference))).toBe(true);
      if (mine.confidence.status !== 'available' || theirs.confidence.status !== 'available') {
        expect(theirs.confidence).toEqual(mine.confidence);
        continue;
      }
      expect(theirs.confidence.standardError).toBe(mine.confidence.standardError);
      expect(theirs.confidence.beyondError).toBe(mine.confidence.beyondError);
      expect(agree(theirs.confidence.interval.low, -mine.confidence.interval.high)).toBe(true);
    }
    for (const kind of ['items', 'scales', 'standardisedScales'] as const) {
      const [mine, theirs] = [one.profiles[kind], other.profiles[kind]];
      if (mine.status !== 'available' || theirs.status !== 'available') continue;
      expect(agree(mine.cronbachGleserD.value, theirs.cronbachGleserD.value)).toBe(true);
      const correlation = [mine, theirs].map((found) => numberIn(found.doubleEntryIntraclass));
      expect(same(correlation[0] as number, correlation[1] as number)).toBe(true);
    }
  });
});

test('The same call gives the same comparison, and changes nothing that it was given', () => {
  holds(100, fc.tuple(described, described), ([first, second]) => {
    const before = JSON.stringify([first, second, OPTIONS]);
    const once = comparePair(rpp, first, second, OPTIONS);
    expect(comparePair(rpp, first, second, OPTIONS)).toEqual(once);
    expect(JSON.stringify([first, second, OPTIONS])).toBe(before);
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
  });
});

test('Elevation, scatter and shape add up to D², and D² to that of the items listed', () => {
  holds(200, fc.tuple(described, described), ([first, second]) => {
    const { items, profiles } = comparePair(rpp, first, second, OPTIONS);
    for (const found of Object.values(profiles)) {
      if (found.status !== 'available') continue;
      const { squared, elevation, scatter, shape } = found.cronbachGleserD;
      expect(Math.abs(elevation + scatter + shape - squared)).toBeLessThan(
        1e-9 * Math.max(1, squared),
      );
    }
    if (profiles.items.status !== 'available') return;
    const listed = items.mostDifferent.reduce((sum, { size }) => sum + size * size, 0);
    expect(agree(listed, profiles.items.cronbachGleserD.squared)).toBe(true);
  });
});
