import { expect, test } from 'vitest';
import { Random } from '../traffic/random.ts';
import { markerIn } from './marker.ts';
import { spoilCell, spoilLine } from './spoil-rows.ts';

const LINES = '{"id":1,"answers":[1,2]}\n{"id":2,"answers":[0,1]}\n';
const TABLE = 'id,a,b\nr-1,1,2\nr-2,0,1\n';

const many = (spoil: typeof spoilCell, text: string) =>
  Array.from({ length: 500 }, (_, seed) => spoil(text, new Random(seed)));

test('In lines of JSON one line is spoilt and remains JSON', () => {
  const found = many(spoilLine, LINES);
  for (const text of found) {
    const lines = text.split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines.slice(0, 2)) expect(() => JSON.parse(line)).not.toThrow();
  }
  expect(found.filter((text) => markerIn(text)).length).toBeGreaterThan(50);
});

test('In a table one cell is spoilt; markers stand for answers, never for ids or names', () => {
  const found = many(spoilCell, TABLE);
  const marked = found.filter((text) => markerIn(text));
  expect(marked.length).toBeGreaterThan(50);
  for (const text of marked) {
    const [header = '', ...rows] = text.split('\n');
    expect(header).toBe('id,a,b');
    for (const row of rows) expect(markerIn(row.split(',')[0] ?? '')).toBeNull();
  }
});
