import type { Json } from './json.ts';
import { weightsOfOption } from './weights.ts';

/** Whether the weights of an item rise (1) or fall (−1) along its options; 0 where they do neither. */
function direction(options: readonly Json[]): number {
  const weights = options.flatMap((option) => weightsOfOption(option).slice(0, 1));
  const steps = weights.slice(1).map((weight, i) => Math.sign(weight - (weights[i] as number)));
  const [first = 0] = steps;
  return steps.every((step) => step === first) ? first : 0;
}

/**
 * Whether a Questionnaire's weights are reversed already: those of every reverse-keyed item
 * run one way along their options, those of every other item the other way. Scoring would
 * reverse them a second time.
 */
export function weightsReversed(
  items: readonly { readonly reversed: boolean; readonly options: readonly Json[] }[],
): boolean {
  const of = (reversed: boolean) =>
    new Set(
      items.filter((item) => item.reversed === reversed).map((item) => direction(item.options)),
    );
  const [turned, plain] = [of(true), of(false)];
  const [one] = turned;
  const [other] = plain;
  return turned.size === 1 && plain.size === 1 && one !== undefined && one !== 0 && other === -one;
}
