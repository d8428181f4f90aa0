import { expect, expectTypeOf, test } from 'vitest';
import { itemIds } from './item-ids.ts';

test('Items are named by the numbers of the source, and known by name to the type checker', () => {
  const item = itemIds('phq9');
  expect(item(9, 1)).toEqual(['phq9_9', 'phq9_1']);
  expectTypeOf(item(9, 1)).toEqualTypeOf<readonly ['phq9_9', 'phq9_1']>();
  expect(item.first(3)).toEqual(['phq9_1', 'phq9_2', 'phq9_3']);
  expectTypeOf(item.first(3)).toEqualTypeOf<readonly ['phq9_1', 'phq9_2', 'phq9_3']>();
  expect(item.first(220).at(-1)).toBe('phq9_220');
  expectTypeOf(item.first(220)[219]).toEqualTypeOf<'phq9_220'>();
});

test('A part of an item is named after the item', () => {
  const concern = itemIds('rsq', 'concern');
  expect(concern(2)).toEqual(['rsq_2_concern']);
  expectTypeOf(concern(2)).toEqualTypeOf<readonly ['rsq_2_concern']>();
});
