import type { InstrumentDefinition } from '../../model/index.ts';
import type { Plan } from '../../ops/plan.ts';
import { needInWords } from '../markdown/rule-in-words.ts';
import type { Scoring } from './given.ts';
import { listed } from './listed.ts';

/** How missing answers were handled: the published rule, the default said plainly, or the caller's own. */
export function missingSentences(
  definition: InstrumentDefinition,
  plan: Plan,
  override: Scoring['missing'],
): string {
  const groups = new Map<string, string[]>();
  for (const { id, op } of plan.scales) {
    const scale = definition.scales[id];
    if (!scale) continue;
    // The caller's rule is for scales over items; the others go on resting on theirs.
    const own = override && (op.kind === 'sum' || op.kind === 'mean') ? override : undefined;
    const published = scale.missing ?? definition.missing;
    const overScales = needInWords(scale, own ?? published).startsWith('a score on every scale');
    const from = own
      ? 'This rule was chosen for this study and replaces that of the instrument.'
      : published.source !== null
        ? `This rule is published (${published.source.replace(/\.$/, '')}).`
        : overScales
          ? 'It has no missing rule of its own.'
          : 'No source gives a rule for missing answers; this is the default of the software.';
    const words = `${needInWords(scale, own ?? published)}. ${from}`;
    groups.set(words, [...(groups.get(words) ?? []), `“${scale.title}”`]);
  }
  return [...groups]
    .map(([words, titles]) =>
      groups.size === 1
        ? `A score needs ${words}`
        : `A score on ${listed(titles, 'or')} needs ${words}`,
    )
    .join(' ');
}
