import { optionsOf, type Plan } from '../../ops/plan.ts';
import { randomNumbers } from '../law.ts';
import type { Cell } from './engine.ts';

const WRONG = [99, -1000, 1.5, 2.000_001, 1e300] as const;

/** Respondents in order of the fields: half complete, half with gaps, some with a wrong answer. */
export function crowd(plan: Plan, size: number, seed: number): readonly (readonly Cell[])[] {
  const random = randomNumbers(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const options = plan.fields.map(({ min, max, step }) => optionsOf({ min, max, step }));
  return Array.from({ length: size }, () => {
    const gaps = random() < 0.5 ? 0 : random() ** 3;
    const faults = random() < 0.9 ? 0 : 0.1;
    return options.map((some) => {
      if (random() < gaps) return null;
      return random() < faults ? pick(WRONG) : pick(some);
    });
  });
}
