import type { Finding, InstrumentDefinition, ScaleDefinition } from '../../model/index.ts';
import type { Comparison } from './compare-scales.ts';
import { namedIn } from './key.ts';

const reversedIn = (definition: InstrumentDefinition, scale: ScaleDefinition) => {
  const named = new Set(namedIn(scale));
  const parts = scale.rule === 'productMean' ? scale.parts : [];
  for (const item of [...named]) for (const part of parts) named.add(`${item}_${part}`);
  return (scale.reversed ?? definition.reversed).filter((id) => named.has(id));
};

/** An answer as its place in the form and its part, for ids that differ between definitions. */
const placed = (definition: InstrumentDefinition, placeOf: (id: string) => number | null) => {
  const parts = Object.keys(definition.parts ?? {});
  return (answer: string): string => {
    const part = parts.find((one) => answer.endsWith(`_${one}`));
    const item = part === undefined ? answer : answer.slice(0, -part.length - 1);
    return `${placeOf(item)} ${part ?? ''}`;
  };
};

const edges = (scale: ScaleDefinition) =>
  (scale.bands ?? []).map(({ from, to }) => `${from}–${to}`);

/** Reverse keys, ranges and bands that differ from those of the reference. */
export function compareNumbers(comparison: Comparison): Finding[] {
  const { definition, key, reference, referenceKey, counterpart } = comparison;
  const mineAt = placed(definition, key.placeOf);
  const theirsAt = placed(reference, referenceKey.placeOf);
  return [...counterpart].flatMap(([id, other]): Finding[] => {
    const scale = definition.scales[id] as ScaleDefinition;
    const model = reference.scales[other] as ScaleDefinition;
    const found: Finding[] = [];
    const named = new Map(namedIn(scale).map((answer) => [mineAt(answer), answer]));
    const mine = new Map(reversedIn(definition, scale).map((answer) => [mineAt(answer), answer]));
    const theirs = new Set(reversedIn(reference, model).map(theirsAt));
    const common = new Set(namedIn(model).map(theirsAt));
    const extra = [...mine].flatMap(([place, answer]) =>
      !theirs.has(place) && (common.has(place) || model.rule === 'productMean') ? [answer] : [],
    );
    const lacking = [...theirs].flatMap((place) => {
      const answer = mine.has(place) ? undefined : named.get(place);
      return answer === undefined ? [] : [answer];
    });
    if (extra.length + lacking.length > 0) {
      found.push({
        code: 'reverseKeyDiffers',
        severity: 'error',
        path: ['scales', id],
        scale: id,
        items: [...extra, ...lacking],
        evidence: { reference: reference.id, reversedHereOnly: extra, reversedThereOnly: lacking },
      });
    }
    if (scale.range.some((end, i) => end !== model.range[i])) {
      found.push({
        code: 'rangeDiffers',
        severity: 'warning',
        path: ['scales', id, 'range'],
        scale: id,
        evidence: {
          reference: reference.id,
          range: [...scale.range],
          referenceRange: [...model.range],
        },
      });
    }
    if (scale.bands && model.bands && edges(scale).join() !== edges(model).join()) {
      found.push({
        code: 'bandsDiffer',
        severity: 'warning',
        path: ['scales', id, 'bands'],
        scale: id,
        evidence: {
          reference: reference.id,
          bands: edges(scale),
          referenceBands: edges(model),
        },
      });
    }
    return found;
  });
}
