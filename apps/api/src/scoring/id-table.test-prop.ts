import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idTable } from './id-table.ts';

const encoder = new TextEncoder();
const ids = fc.oneof(
  fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }),
  fc.array(fc.nat(3000).map(String), { minLength: 1200, maxLength: 3000 }),
  fc
    .tuple(fc.nat(2000), fc.array(fc.nat(3000).map(String), { maxLength: 50 }))
    .map(([rising, rest]) => [...Array.from({ length: rising }, (_, i) => String(i)), ...rest]),
);

test('Ids are told apart as a set tells them apart, up to the most that are remembered', () => {
  fc.assert(
    fc.property(ids, fc.constantFrom(10, 1500, 1_000_000), (all, most) => {
      const table = idTable({ ids: most, bytes: 1_000_000 });
      const known = new Set<string>();
      let stopped = false;
      for (const id of all) {
        const bytes = encoder.encode(`"${id}"`);
        const isNew = !known.has(id);
        stopped ||= isNew && known.size === most;
        expect(table.add(bytes, 1, bytes.length - 1)).toBe(stopped || isNew);
        expect(table.full()).toBe(stopped);
        if (!stopped) known.add(id);
        expect(table.count()).toBe(known.size);
      }
    }),
    { numRuns: 60 },
  );
});
