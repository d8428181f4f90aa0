import type {
  AnswerStep,
  CalculationStep,
  Explanation,
  Replay,
  ScaleStep,
  Step,
} from '../model/index.ts';
import { lookedUp, pooled, reaches, root } from '../ops/arithmetic.ts';

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

interface Item {
  readonly answered: boolean;
  readonly partly: boolean;
}

/**
 * Items below a step, each once: an answer, alternatives, or a situation of several parts.
 * A step rests on steps before it alone, whatever it says, and is looked at once.
 */
function itemsUnder(
  index: number,
  before: number,
  steps: readonly Step[],
  values: readonly (number | null)[],
  found: Map<string, Item>,
  seen: Set<number> = new Set(),
): void {
  const step = index < before && !seen.has(index) ? steps[index] : undefined;
  const add = (inputs: readonly number[], any: boolean) => {
    const given = inputs.filter((input) => (values[input] ?? null) !== null).length;
    const answered = any ? given > 0 : given === inputs.length;
    const ids = inputs.map((input) => (steps[input] as { item?: string } | undefined)?.item);
    found.set(`${any} ${ids.join()}`, { answered, partly: given > 0 && !answered });
  };
  if (step === undefined) return;
  seen.add(index);
  if (step.op === 'answer') add([index], false);
  else if (step.op === 'either') add(step.inputs, true);
  else if (step.op === 'scale') itemsUnder(step.input, index, steps, values, found, seen);
  else if (step.op === 'product' && step.inputs.every((input) => steps[input]?.op === 'answer')) {
    add(step.inputs, false);
  } else {
    const product = step.op === 'root' ? steps[step.inputs[0] as number] : undefined;
    // The factors of a geometric mean are items of their own.
    const inputs = product?.op === 'product' ? product.inputs : step.inputs;
    for (const input of inputs) itemsUnder(input, index, steps, values, found, seen);
  }
}

/** Bounds are not worked out again, but may not contradict what is. */
function fits({ low, high }: ScaleStep['bounds'], value: number | null, scored: boolean): boolean {
  if (value === null) return low <= high;
  if (scored) return low === value && high === value;
  const room = 1e-12 * Math.max(1, Math.abs(value));
  return low - room <= value && value <= high + room;
}

function settled(
  step: ScaleStep,
  outcome: number | null,
  items: readonly Item[],
): { readonly outcome: Replay['scales'][string]; readonly agrees: boolean } {
  const answered = items.filter((item) => item.answered).length;
  const partly = items.some((item) => item.partly);
  const value = !partly && answered >= step.need ? outcome : null;
  const status =
    value === null ? 'insufficient' : answered === items.length ? 'scored' : 'prorated';
  const bandAt = (score: number) =>
    step.bands?.filter((band, i) => i === 0 || reaches(score, band.from)).at(-1)?.id ?? null;
  const [low, high] = [bandAt(step.bounds.low), bandAt(step.bounds.high)];
  const band = value !== null ? bandAt(value) : low === high ? low : null;
  const agrees =
    answered === step.answered &&
    items.length === step.of &&
    partly === step.partlyAnswered &&
    status === step.status &&
    band === (step.band?.id ?? null) &&
    (step.band ? step.band.decided === (low === high) : true) &&
    fits(step.bounds, value, status === 'scored');
  return { outcome: { status, value, band }, agrees };
}

/** The answer after its value map. */
function recoded({ answer, recode }: AnswerStep): number | null {
  if (answer === null || !recode) return answer;
  return recode.find((row) => row.answer === answer)?.value ?? null;
}

/**
 * Works an explanation through again from its own steps, without the definition: each
 * step from the values of the steps before it.
 */
export function replay(explanation: Pick<Explanation, 'steps'>): Replay {
  const { steps } = explanation;
  const values: (number | null)[] = [];
  const scales: { [scale: string]: Replay['scales'][string] } = {};
  const disagreements: number[] = [];
  for (const [i, step] of steps.entries()) {
    let value: number | null;
    let agrees = true;
    if (step.op === 'answer') {
      const plain = recoded(step);
      agrees = plain === step.recoded;
      value = plain === null || !step.reversed ? plain : step.low + step.high - plain;
    } else if (step.op === 'scale') {
      const items = new Map<string, Item>();
      itemsUnder(step.input, i, steps, values, items);
      const scale = settled(step, values[step.input] ?? null, [...items.values()]);
      scales[step.scale] = scale.outcome;
      value = scale.outcome.value;
      agrees = scale.agrees;
    } else {
      const inputs = step.inputs.map((input) => values[input] ?? null);
      value = calculated(step, inputs);
    }
    values.push(value);
    if (!agrees || value !== step.value) disagreements.push(i);
  }
  return { scales, disagreements };
}
