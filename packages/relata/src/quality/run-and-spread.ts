import type { AnswerKey, AskedAnswer } from './answer-key.ts';

/** What a walk over one respondent's answers finds, in the order shown. */
export interface RunAndSpread {
  answers: number;
  longestRun: number;
  /** NaN below two answers. */
  irv: number;
}

/** `given`: answers as they were given, NaN where there is none. */
type Walk = (given: Float64Array, found: RunAndSpread) => void;

const steps = ({ max, min, step }: AskedAnswer) => (max - min) / step;

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** Exact for whole numbers: nothing is rounded before the division. */
const deviation = (count: number, sum: number, squares: number) =>
  Math.sqrt(Math.max(0, count * squares - sum * sum) / (count * (count - 1)));

/** Of answers of one range, shown in item order: what most forms are, and the shortest loop. */
export const plainWalk =
  (lowest: number): Walk =>
  (given, found) => {
    let longest = 0;
    let run = 0;
    let before = Number.NaN;
    let count = 0;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < given.length; i++) {
      const answer = given[i] as number;
      run = answer === before ? run + 1 : 1;
      before = answer;
      if (answer !== answer) continue;
      if (run > longest) longest = run;
      const value = answer - lowest;
      count++;
      sum += value;
      squares += value * value;
    }
    found.answers = count;
    found.longestRun = longest;
    found.irv = deviation(count, sum, squares);
  };

/** Whether another answer of the group was given: one stands for all of them. */
const standsIn = (group: readonly number[], given: Float64Array) =>
  group.some((field) => given[field] === given[field]);

function mixedWalk({ alternatives, fields, shown }: AnswerKey, ranges: readonly string[]): Walk {
  const order = Int32Array.from(shown);
  const rangeOf = Int32Array.from(ranges, (range) => ranges.indexOf(range));
  const lowest = Float64Array.from(fields, ({ min }) => min);
  const same = rangeOf.every((range) => range === 0);
  // Whole numbers of a common part of all ranges keep sums exact.
  const parts = fields.reduce((all, field) => (all * steps(field)) / divisor(all, steps(field)), 1);
  const weights = Float64Array.from(fields, ({ max, min }) => (same ? 1 : parts / (max - min)));
  const unit = same ? 1 : 100 / parts;
  const instead = fields.map((_, field) => alternatives.find((group) => group.includes(field)));
  return (given, found) => {
    let longest = 0;
    let run = 0;
    let before = Number.NaN;
    let range = 0;
    let count = 0;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < order.length; i++) {
      const field = order[i] as number;
      const answer = given[field] as number;
      if (answer !== answer) {
        const group = instead[field];
        if (group === undefined || !standsIn(group, given)) before = Number.NaN;
        continue;
      }
      // The same number among other options is another answer.
      run = answer === before && rangeOf[field] === range ? run + 1 : 1;
      if (run > longest) longest = run;
      before = answer;
      range = rangeOf[field] as number;
      const value = (answer - (lowest[field] as number)) * (weights[field] as number);
      count++;
      sum += value;
      squares += value * value;
    }
    found.answers = count;
    found.longestRun = longest;
    found.irv = unit * deviation(count, sum, squares);
  };
}

const rangesOf = ({ fields }: AnswerKey) =>
  fields.map(({ max, min, step }) => `${min} ${max} ${step}`);

/** Whether a form shows answers of one range in item order, each an item of its own. */
export function isPlain(key: AnswerKey): boolean {
  const ranges = rangesOf(key);
  return (
    key.alternatives.length === 0 &&
    key.shown.every((field, i) => field === i && ranges[i] === ranges[0])
  );
}

/** Walks over the answers of a form in the order in which it shows them. */
export const runAndSpread = (key: AnswerKey): Walk =>
  isPlain(key) ? plainWalk(key.fields[0]?.min ?? 0) : mixedWalk(key, rangesOf(key));
