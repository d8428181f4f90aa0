import type { CalculationStep, Explanation, Replay, ScaleStep, Step } from '../model/index.ts';
import { lookedUp, pooled, root } from '../ops/arithmetic.ts';

function calculated(step: CalculationStep, inputs: readonly (number | null)[]): number | null {
  const present = inputs.filter((value): value is number => value !== null);
  if (step.op === 'either') return present.length > 0 ? Math.max(...present) : null;
  if (step.op === 'sum' || step.op === 'mean') {
    const sum = present.reduce((all, value) => all + value, 0);
    const rule = {
      kind: step.op,
      of: { length: inputs.length },
      prorate: step.prorate === true,
      round: step.round === true,
    };
    const value = pooled(rule, sum, present.length);
    return value === value ? value : null;
  }
  if (present.length < inputs.length) return null;
  const first = present[0] as number;
  switch (step.op) {
    case 'linear': {
      const sum = present.reduce((all, value, i) => all + (step.weights?.[i] as number) * value, 0);
      return (sum + (step.constant as number)) / (step.divisor as number);
    }
    case 'product':
      return present.reduce((all, value) => all * value, 1);
    case 'greatest':
      return Math.max(...present);
    case 'absolute':
      return Math.abs(first);
    case 'atLeast':
      return first >= (step.threshold as number) ? 1 : 0;
    case 'root':
      return root(first, step.degree as number);
    case 'lookUp': {
      const table = step.table ?? [];
      return lookedUp(
        first,
        table.map((row) => row.from),
        table.map((row) => row.value),
      );
    }
  }
}

function settled(step: ScaleStep, outcome: number | null): Replay['scales'][string] {
  const enough = !step.partlyAnswered && step.answered >= step.need;
  const value = enough ? outcome : null;
  const bandAt = (score: number) =>
    step.bands?.filter((band, i) => i === 0 || band.from <= score).at(-1)?.id ?? null;
  const { low, high } = step.bounds;
  if (value === null) {
    const band = bandAt(low) === bandAt(high) ? bandAt(low) : null;
    return { status: 'insufficient', value, band };
  }
  return {
    status: step.answered === step.of ? 'scored' : 'prorated',
    value,
    band: bandAt(value),
  };
}

/**
 * Works an explanation through again from its own steps, without the definition: each
 * step from the values of the steps before it.
 */
export function replay(explanation: Pick<Explanation, 'steps'>): Replay {
  const values: (number | null)[] = [];
  const scales: { [scale: string]: Replay['scales'][string] } = {};
  const disagreements: number[] = [];
  explanation.steps.forEach((step: Step, i) => {
    let value: number | null;
    let agrees = true;
    if (step.op === 'answer') {
      const { recoded } = step;
      value = recoded === null || !step.reversed ? recoded : step.low + step.high - recoded;
    } else if (step.op === 'scale') {
      const outcome = settled(step, values[step.input] ?? null);
      scales[step.scale] = outcome;
      value = outcome.value;
      agrees = outcome.status === step.status && outcome.band === (step.band?.id ?? null);
    } else {
      value = calculated(
        step,
        step.inputs.map((input) => values[input] ?? null),
      );
    }
    values.push(value);
    if (!agrees || value !== step.value) disagreements.push(i);
  });
  return { scales, disagreements };
}
