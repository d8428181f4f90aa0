import type { Finding, InstrumentDefinition } from '../../model/index.ts';
import { idOf, namedIn, scaleEntries } from './key.ts';

/** Items with parts: parts that a scale takes of some items only, that nothing uses, or that differ in range. */
export function partFindings(definition: InstrumentDefinition): Finding[] {
  const { parts } = definition;
  if (!parts) return [];
  const items = definition.items.map(idOf);
  const names = Object.keys(parts);
  const usedParts = new Set<string>();
  const found: Finding[] = [];
  for (const [id, scale] of scaleEntries(definition)) {
    if (scale.rule === 'productMean') {
      for (const part of scale.parts) usedParts.add(part);
      const ranges = scale.parts.flatMap((part) => {
        const answers = parts[part] ? (parts[part].answers ?? definition.answers) : null;
        return answers ? [`${answers.min} to ${answers.max}`] : [];
      });
      if (new Set(ranges).size > 1) {
        found.push({
          code: 'partRangesDiffer',
          severity: 'note',
          path: ['scales', id, 'parts'],
          scale: id,
          evidence: { parts: scale.parts, ranges },
        });
      }
      continue;
    }
    const named = new Set(namedIn(scale));
    const of = new Map(
      items.map((item) => [item, names.filter((part) => named.has(`${item}_${part}`))]),
    );
    for (const part of [...of.values()].flat()) usedParts.add(part);
    const taken = [...of].filter(([, some]) => some.length > 0);
    const sets = taken.map(([, some]) => some.join(' and '));
    const usual = [...new Set(sets)].sort(
      (a, b) => sets.filter((one) => one === b).length - sets.filter((one) => one === a).length,
    );
    if (usual.length > 1) {
      found.push({
        code: 'partsMismatched',
        severity: 'warning',
        path: ['scales', id],
        scale: id,
        items: taken.flatMap(([item], i) => (sets[i] === usual[0] ? [] : [item])),
        evidence: { usual: usual[0] as string, instead: usual.slice(1) },
      });
    }
  }
  const unused = names.filter((part) => !usedParts.has(part));
  if (unused.length > 0 && unused.length < names.length) {
    found.push({
      code: 'partUnused',
      severity: 'warning',
      path: ['parts', unused[0] as string],
      evidence: { parts: unused },
    });
  }
  return found;
}
