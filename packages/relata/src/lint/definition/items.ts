import type { Finding, InstrumentDefinition } from '../../model/index.ts';
import { idOf, type Key, namedIn, scaleEntries, scalesIn } from './key.ts';

/** Items at the end of the form that no scale uses: a list that was cut short. */
export function trailingItems(definition: InstrumentDefinition, key: Key): Finding[] {
  const { items, used, scales } = key;
  let first = items.length;
  while (first > 0 && !used.has(items[first - 1] as string)) first--;
  const left = items.slice(first);
  if (left.length === 0 || first === 0) return [];
  const marked = definition.items
    .slice(first)
    .every((item) => typeof item !== 'string' && item.unscored);
  const [only] = scales;
  return [
    {
      code: 'trailingItemsUnscored',
      // One question after a questionnaire, marked as such, is usual: PHQ-9 and its tenth.
      severity: left.length === 1 && marked ? 'note' : 'warning',
      path: ['items', first],
      ...(scales.length === 1 && only ? { scale: only.id } : {}),
      items: left,
      evidence: { count: left.length, of: items.length },
    },
  ];
}

/** Items that a total counts by way of two of the scales that it runs over. */
export function itemsTwiceInTotals(definition: InstrumentDefinition, key: Key): Finding[] {
  const own = new Map(key.scales.map((scale) => [scale.id, scale.items]));
  // Each scale is visited once: in chains of totals the ways to one are without number.
  const under = (top: string): readonly string[] => {
    const seen = new Set<string>();
    const visit = (id: string): void => {
      const scale = Object.hasOwn(definition.scales, id) ? definition.scales[id] : undefined;
      if (!scale || seen.has(id)) return;
      seen.add(id);
      scalesIn(scale).forEach(visit);
    };
    visit(top);
    return [...new Set([...seen].flatMap((id) => own.get(id) ?? []))];
  };
  return scaleEntries(definition).flatMap(([id, scale]): Finding[] => {
    const below = scalesIn(scale);
    if (scale.rule !== 'sum' && scale.rule !== 'mean') return [];
    const all = [...below.flatMap(under), ...(own.get(id) ?? [])];
    const twice = [...new Set(all.filter((item, i) => all.indexOf(item) !== i))];
    if (below.length === 0 || twice.length === 0) return [];
    return [
      {
        code: 'itemTwiceInTotal',
        severity: 'note',
        path: ['scales', id],
        scale: id,
        items: twice,
        evidence: { scales: [...below] },
      },
    ];
  });
}

/** Answers on the reverse list that no scale reverses: unscored, or under scales with lists of their own. */
export function unusedReversals(definition: InstrumentDefinition): Finding[] {
  const answers = new Set(
    scaleEntries(definition).flatMap(([, scale]) =>
      scale.reversed
        ? []
        : scale.rule === 'productMean'
          ? scale.items.flatMap((item) => scale.parts.map((part) => `${item}_${part}`))
          : namedIn(scale),
    ),
  );
  const known = new Set(definition.items.map(idOf));
  const parts = Object.keys(definition.parts ?? {});
  for (const id of [...known]) for (const part of parts) known.add(`${id}_${part}`);
  const finding = (path: Finding['path'], items: readonly string[], scale?: string): Finding[] =>
    items.length === 0
      ? []
      : [
          {
            code: 'reversedUnused',
            severity: 'warning',
            path,
            ...(scale === undefined ? {} : { scale }),
            items,
            evidence: {},
          },
        ];
  return [
    ...finding(
      ['reversed'],
      definition.reversed.filter((id) => known.has(id) && !answers.has(id)),
    ),
    ...scaleEntries(definition).flatMap(([id, scale]) => {
      const named = new Set(namedIn(scale));
      if (!scale.reversed || scale.rule === 'productMean') return [];
      const stray = scale.reversed.filter((one) => known.has(one) && !named.has(one));
      // The instrument's list, repeated as a whole for one scale, says nothing wrong.
      const usual = stray.every((one) => definition.reversed.includes(one));
      return usual ? [] : finding(['scales', id, 'reversed'], stray, id);
    }),
  ];
}
