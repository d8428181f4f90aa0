import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_NUMBER, numberWriter } from './number-text.ts';

test('a score is written in full, as JavaScript writes it, however many came before', () => {
  const write = numberWriter();
  const bytes = new Uint8Array(LONGEST_NUMBER);
  const text = (value: number) => Buffer.from(bytes.subarray(0, write(value, bytes, 0))).toString();
  const number = fc.oneof(
    fc.double({ noNaN: true }),
    fc
      .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 36 }))
      .map(([a, b]) => a / b),
    fc.constantFrom(-0, 0, -1.25e-300, 4.166666666666667),
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 50 }), (values) => {
      expect(values.map(text)).toEqual(values.map(String));
    }),
    { numRuns: 500 },
  );
});
