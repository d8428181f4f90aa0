import type { Field } from '../../ops/plan.ts';
import { isAnswerObject, isReason } from '../read.ts';

/** Respondents that cannot be told by their cells alone. */
export interface OddRow {
  readonly row: number;
  /** False where only an unknown answer id stands beside the others. */
  readonly unreadable: boolean;
}

/** Answers of a block of respondents, row by row. */
export interface AnswerCells {
  readonly cells: Uint8Array | Float64Array;
  /** What stands for a missing answer. */
  readonly missing: number;
  /** What is added to each field's bytes to get the answer. */
  readonly bases: Int32Array;
  /** Reads respondents into the cells. */
  fill(answers: readonly unknown[], start: number, count: number): readonly OddRow[];
}

const MISSING = 254;
const WRONG = 255;

const isWhole32 = (value: number) => (value | 0) === value;

const fitsByte = ({ min, max }: Field) => isWhole32(min) && isWhole32(max) && max - min < MISSING;

/** An answer as one byte above the lowest option. */
function byteOf(answer: unknown, min: number, max: number): number {
  if (typeof answer === 'number') {
    return answer >= min && answer <= max && isWhole32(answer) ? answer - min : WRONG;
  }
  return answer === null || answer === undefined || isReason(answer) ? MISSING : WRONG;
}

/** An answer as a number: NaN where it is missing, Infinity where it is none. */
function numberOf(answer: unknown): number {
  if (typeof answer === 'number') return answer === answer ? answer : Number.POSITIVE_INFINITY;
  const missing = answer === null || answer === undefined || isReason(answer);
  return missing ? Number.NaN : Number.POSITIVE_INFINITY;
}

/** Room for the answers of `rows` respondents, given as `one` takes them. */
export function answerCells(
  fields: readonly Field[],
  fieldOf: ReadonlyMap<string, number>,
  rows: number,
): AnswerCells {
  const width = fields.length;
  const ids = fields.map((field) => field.id);
  const small = fields.every(fitsByte);
  const lows = Int32Array.from(fields, ({ min }) => min);
  const highs = Int32Array.from(fields, ({ max }) => max);
  const bytes = new Uint8Array(small ? rows * width : 0);
  const numbers = new Float64Array(small ? 0 : rows * width);

  function put(answer: unknown, at: number, field: number): void {
    if (small) bytes[at + field] = byteOf(answer, lows[field] as number, highs[field] as number);
    else numbers[at + field] = numberOf(answer);
  }

  function clear(at: number): void {
    if (small) bytes.fill(MISSING, at, at + width);
    else numbers.fill(Number.NaN, at, at + width);
  }

  /** False where it cannot tell: no answers, an unknown id, or a prototype of its own. */
  function putPlain(answers: Record<string, unknown>, at: number): boolean {
    if (Object.getPrototypeOf(answers) !== Object.prototype || Symbol.toStringTag in answers) {
      return false;
    }
    clear(at);
    let next = 0;
    // Engines read the properties of such a loop several times as fast as named ones.
    for (const id in answers) {
      const field = ids[next] === id ? next : fieldOf.get(id);
      if (field === undefined) return false;
      put(answers[id], at, field);
      next = field + 1;
    }
    return next > 0;
  }

  /** As `readAnswers` does, step by step. */
  function putAny(answers: unknown, at: number, row: number): OddRow | null {
    clear(at);
    if (!isAnswerObject(answers)) return { row, unreadable: true };
    let known = true;
    for (const id of Object.keys(answers as object)) {
      const field = fieldOf.get(id);
      if (field === undefined) known = false;
      else put((answers as Record<string, unknown>)[id], at, field);
    }
    return known ? null : { row, unreadable: false };
  }

  function putRow(answers: unknown, at: number, row: number): OddRow | null {
    if (Array.isArray(answers)) {
      if (answers.length !== width) {
        clear(at);
        return { row, unreadable: true };
      }
      for (let field = 0; field < width; field++) put(answers[field], at, field);
      return null;
    }
    const named = typeof answers === 'object' && answers !== null;
    if (named && putPlain(answers as Record<string, unknown>, at)) return null;
    return putAny(answers, at, row);
  }

  return {
    cells: small ? bytes : numbers,
    missing: small ? MISSING : Number.NaN,
    bases: small ? lows : new Int32Array(width),
    fill(answers, start, count) {
      const odd: OddRow[] = [];
      for (let i = 0; i < count; i++) {
        const found = putRow(answers[start + i], i * width, start + i);
        if (found) odd.push(found);
      }
      return odd;
    },
  };
}
