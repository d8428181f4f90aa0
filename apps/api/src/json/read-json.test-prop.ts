import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ProblemError } from '../problems/problem-error.ts';
import { readJson } from './read-json.ts';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
    : 0;

const codeOf = (text: string) => {
  try {
    readJson(text);
    return 'read';
  } catch (error) {
    return error instanceof ProblemError ? error.code : 'thrown';
  }
};

/** JSON text of an object that keeps every pair that it is given, even of one key. */
const written = (pairs: readonly (readonly [string, unknown])[]) =>
  `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`;

test('Whatever JSON can say is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 12 }), fc.boolean(), (text, spaced) => {
      const value: unknown = JSON.parse(text);
      fc.pre(text.trim() !== '' && depthOf(value) <= 32);
      const again = spaced ? JSON.stringify(value, null, 2) : JSON.stringify(value);
      expect(readJson(again)).toEqual(JSON.parse(again));
    }),
    { numRuns: 1000 },
  );
});

test('An object is refused exactly when one of its keys comes twice, and the key is named', () => {
  const pair = fc.tuple(fc.string({ maxLength: 3 }), fc.jsonValue({ maxDepth: 2 }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
      const keys = pairs.map(([key]) => key);
      const twice = keys.find((key, i) => keys.indexOf(key) < i);
      const text = `{"rows":[0,${written(pairs)}]}`;
      if (twice === undefined) {
        expect(codeOf(text)).toBe('read');
        return;
      }
      try {
        readJson(text);
        expect.unreachable();
      } catch (error) {
        expect(error).toMatchObject({
          code: 'duplicateKey',
          details: { errors: [{ path: ['rows', 1, twice] }] },
        });
      }
    }),
    { numRuns: 1000 },
  );
});

test('One key written in two ways is one key', () => {
  expect(codeOf('{"a":1,"\\u0061":2}')).toBe('duplicateKey');
  expect(codeOf('{"a\\"b":1,"a\\u0022b":2}')).toBe('duplicateKey');
  expect(codeOf('{"a":1,"A":2}')).toBe('read');
  expect(codeOf('{"a":{"a":{"a":1}}}')).toBe('read');
  expect(codeOf('[{"a":1},{"a":1}]')).toBe('read');
});

test('Text that only looks like keys and brackets counts for nothing', () => {
  expect(codeOf('{"a":"{\\"b\\":1,\\"b\\":2}[[[[","c\\\\":":"}')).toBe('read');
  expect(codeOf(`["${'['.repeat(1000)}"]`)).toBe('read');
});

test('Nothing that is not JSON is read, and nothing but a problem is thrown', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":,\\ 1ae-.u') }), (text) => {
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      const code = codeOf(text);
      expect(code).not.toBe('thrown');
      if (!valid) expect(code).not.toBe('read');
    }),
    { numRuns: 5000 },
  );
});
