import type { AnswerScale, InstrumentDefinition } from '../../model/index.ts';
import { answerIds, type Draft, type Mutant, mutant, scaleIn } from './draft.ts';

type Range = { min: number; max: number };
type Band = { id: string; from: number; to: number };

const neighbours = (draft: Draft, scale: string, i: number) =>
  (scaleIn(draft, scale).bands ?? []).slice(i, i + 2) as [Band, Band];

/** Wrong edges: bands, thresholds, flags, ranges, response options. */
export function edgeMutants(definition: InstrumentDefinition): readonly Mutant[] {
  const out: Mutant[] = [];
  const add = (name: string, change: (draft: Draft) => void) =>
    out.push(mutant(definition, name, change));

  for (const [id, scale] of Object.entries(definition.scales)) {
    // Scores of an affine scale over whole numbers lie `multiply` apart: an edge that moves
    // between two of them is the same edge.
    const [step, offset] = scale.rule === 'affine' ? [scale.multiply, scale.add] : [1, 0];
    scale.bands?.slice(1).forEach((band, i) => {
      for (const by of [1, -1]) {
        if ((Math.min(band.from, band.from + by) - offset) % step !== 0) continue;
        add(`${id}: edge below ${band.id} moved by ${by}`, (draft) => {
          const [below, above] = neighbours(draft, id, i);
          below.to += by;
          above.from += by;
        });
      }
      add(`${id}: band ${band.id} changed places with the one below`, (draft) => {
        const [below, above] = neighbours(draft, id, i);
        [below.id, above.id] = [above.id, below.id];
      });
    });
    if (scale.percentOfMaximum) {
      add(`${id}: no percent of maximum`, (draft) => {
        Reflect.deleteProperty(scaleIn(draft, id), 'percentOfMaximum');
      });
    }
    for (const by of [1, -1]) {
      for (const end of [0, 1] as const) {
        add(`${id}: ${end === 0 ? 'lowest' : 'highest'} of its range moved by ${by}`, (draft) => {
          const { range } = scaleIn(draft, id);
          range[end] = (range[end] as number) + by;
        });
      }
      if (scale.rule === 'countAtOrAbove') {
        add(`${id}: threshold moved by ${by}`, (draft) => {
          scaleIn(draft, id).threshold = scale.threshold + by;
        });
        for (const item of scale.items) {
          add(`${id}: threshold of ${item} alone moved by ${by}`, (draft) => {
            const facts = scaleIn(draft, id);
            const own = scale.thresholds?.[item] ?? scale.threshold;
            facts.thresholds = { ...facts.thresholds, [item]: own + by };
          });
        }
      }
    }
  }

  const answers = answerIds(definition);
  for (const [id, flag] of Object.entries(definition.flags ?? {})) {
    for (const by of [1, -1]) {
      add(`flag ${id} moved by ${by}`, (draft) => {
        (draft.flags?.[id] as { atOrAbove: number }).atOrAbove += by;
      });
      const next = answers.at((answers.indexOf(flag.item) + by) % answers.length) as string;
      add(`flag ${id} put on ${next}`, (draft) => {
        (draft.flags?.[id] as { item: string }).item = next;
      });
    }
  }

  const options = (where: string, at: (draft: Draft) => unknown, scale: AnswerScale) => {
    for (const by of [1, -1]) {
      add(`${where}: lowest option moved by ${by}`, (draft) => {
        (at(draft) as Range).min += by;
      });
      add(`${where}: highest option moved by ${by}`, (draft) => {
        (at(draft) as Range).max += by;
      });
    }
    const recode = scale.recode ?? {};
    const values = Object.keys(recode);
    values.slice(1).forEach((value, i) => {
      const before = values[i] as string;
      if (Reflect.get(recode, value) === Reflect.get(recode, before)) return;
      add(`${where}: recoded values of ${before} and ${value} changed places`, (draft) => {
        const map = (at(draft) as { recode: Record<string, number> }).recode;
        [map[before], map[value]] = [map[value] as number, map[before] as number];
      });
    });
  };
  // Options that every part replaces decide nothing.
  const parts = Object.entries(definition.parts ?? {});
  if (parts.length === 0 || parts.some(([, part]) => !part.answers)) {
    options('answers', (draft) => draft.answers, definition.answers);
  }
  for (const [id, part] of parts) {
    if (part.answers) options(id, (draft) => draft.parts?.[id]?.answers, part.answers);
  }
  for (const [id, form] of Object.entries(definition.forms ?? {})) {
    if (form.answers) options(id, (draft) => draft.forms?.[id]?.answers, form.answers);
  }
  definition.items.forEach((item, i) => {
    if (typeof item === 'string' || !item.answers) return;
    options(item.id, (draft) => (draft.items[i] as { answers: unknown }).answers, item.answers);
  });
  return out;
}
