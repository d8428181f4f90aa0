import type { Finding, InstrumentDefinition } from '../../model/index.ts';
import { idOf, type Key } from './key.ts';

/** Fewest items and scales of a form whose numbering is looked at. */
const FEWEST_ITEMS = 6;
const FEWEST_SCALES = 3;

type Places = readonly (readonly (number | null)[])[];

/** True where the scales take every so-many-th item in turn, but the last begins: 2, 10, 18, … */
function rotated(places: Places, size: number): boolean {
  const count = places.length;
  if (count < FEWEST_SCALES || size % count !== 0) return false;
  return places.every((scale, s) => {
    const wanted = new Set(
      Array.from({ length: size / count }, (_, i) => ((s + 1 + i * count) % size) + 1),
    );
    return scale.length === wanted.size && scale.every((one) => one !== null && wanted.has(one));
  });
}

/** Whether the item numbers of a key look one too high, or one too low. */
export function shiftedKey(definition: InstrumentDefinition, key: Key): Finding[] {
  const { items, scales, used } = key;
  const size = items.length;
  const own = scales.filter((scale) => scale.items.length > 0);
  if (size < FEWEST_ITEMS || own.length === 0) return [];
  const places = own.map((scale) => scale.items.map(key.placeOf));
  const all = new Set(places.flat());
  const [first, last] = [items[0] as string, items.at(-1) as string];
  const others = (one: string) => items.every((item) => item === one || used.has(item));
  const beyond = (by: number): boolean => (by > 0 ? all.has(size + 1) : all.has(0));
  const finding = (by: number, sure: boolean, scale?: string): Finding[] => [
    {
      code: 'keyShifted',
      severity: sure ? 'warning' : 'note',
      path: ['scales'],
      ...(scale === undefined ? {} : { scale }),
      items: [by > 0 ? first : last],
      evidence: { by, itemsOfForm: size },
    },
  ];
  if (!used.has(first) && beyond(1)) return finding(1, true);
  if (!used.has(last) && beyond(-1)) return finding(-1, true);
  const narrow = places.filter((one) => one.length < size);
  if (rotated(narrow, size)) return finding(1, true);
  if (!used.has(first) && others(first)) {
    const marked = definition.items.some(
      (item) => idOf(item) === first && typeof item !== 'string' && item.unscored,
    );
    // One scale is short of exactly one item: the number after the last was left out.
    const lengths = own.map((scale) => scale.items.length);
    const most = Math.max(...lengths);
    const short = own.filter((scale) => scale.items.length < most);
    const uneven = own.length >= 2 && short.length === 1 && short[0]?.items.length === most - 1;
    return finding(1, !marked || uneven, uneven ? short[0]?.id : undefined);
  }
  return [];
}
