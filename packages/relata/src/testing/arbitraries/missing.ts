import type { InstrumentDefinition, MissingRule, RuleSpec } from '../../model/index.ts';
import { keysOf } from '../reference/keys.ts';
import { askedBy, mayProrate } from '../reference/rules.ts';
import type { Choices } from './choices.ts';

/** A missing rule of a scale's own; nothing where the instrument's will do. */
export function missingFrom(
  choices: Choices,
  spec: RuleSpec,
  definition: InstrumentDefinition,
): MissingRule | undefined {
  const source = choices.oneOf([null, 'Nobody (2026)']);
  if (!mayProrate(spec)) return choices.rarely(5) ? { require: 'complete', source } : undefined;
  const keys = keysOf(definition);
  const asked = askedBy(spec, keys);
  const ends = asked.map(({ ids }) => {
    if (spec.rule === 'countAtOrAbove') {
      const threshold = spec.thresholds?.[ids[0] as string] ?? spec.threshold;
      return ids.map((id) =>
        [keys.lowest(id) >= threshold, keys.highest(id) >= threshold].map(Number),
      );
    }
    return ids.map((id) => [keys.lowest(id), keys.highest(id)]);
  });
  // Prorating puts some items in the place of others: only where all have one range.
  const oneRange = new Set(ends.map(String)).size === 1;
  const fromZero =
    spec.rule === 'sum' || spec.rule === 'countAtOrAbove'
      ? ends.flat().every(([low, high]) => Number(low) <= 0 && Number(high) >= 0)
      : false;
  // A product of values below zero has no ends that its parts' ends would tell.
  const turns = spec.rule === 'productMean' && ends.flat().some(([low]) => Number(low) < 0);
  if (turns || (!oneRange && !fromZero)) return { require: 'complete', source };
  const require = choices.oneOf<NonNullable<MissingRule['require']>>([
    { atLeast: 1 + choices.number(asked.length) },
    { atLeastShare: choices.oneOf([0.5, 0.8, 0.75, 1 / 3, 0.01]) },
    'complete',
  ]);
  if (!oneRange || (fromZero && choices.rarely(3))) return { require, fill: 'nothing', source };
  const whole =
    spec.rule === 'countAtOrAbove' ||
    asked
      .flatMap(({ ids }) =>
        ids.flatMap((id) => keys.optionsOf(id).map((one) => keys.recoded(id, one))),
      )
      .every(Number.isInteger);
  if (choices.rarely(4)) return undefined;
  return {
    require,
    ...(choices.rarely(2) ? { fill: 'personMean' } : {}),
    ...(whole && choices.rarely(3) ? { round: 'prorated sum, halves up' } : {}),
    source,
  };
}
