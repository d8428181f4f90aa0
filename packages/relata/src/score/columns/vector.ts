import { lookedUp, pooled, root } from '../../ops/arithmetic.ts';
import type { Op } from '../../ops/op.ts';
import type { Field } from '../../ops/plan.ts';
import { BLOCK } from './read.ts';

/** Buffers of one block: recoded answers by field, values by scale, and scratch space. */
export interface Vectors {
  readonly fields: readonly Field[];
  readonly answers: readonly Float64Array[];
  readonly scales: readonly Float64Array[];
  readonly scratch: Float64Array[];
}

/** Evaluates an operation for a block of respondents; NaN where it is absent. */
export function evaluateBlock(
  op: Op,
  vectors: Vectors,
  count: number,
  out: Float64Array,
  depth = 0,
): void {
  const child = (of: Op): Float64Array => {
    const into = (vectors.scratch[depth] ??= new Float64Array(BLOCK));
    evaluateBlock(of, vectors, count, into, depth + 2);
    return into;
  };
  switch (op.kind) {
    case 'answer': {
      const answers = vectors.answers[op.field] as Float64Array;
      const { low, high } = vectors.fields[op.field] as Field;
      if (op.reversed) for (let i = 0; i < count; i++) out[i] = low + high - (answers[i] as number);
      else for (let i = 0; i < count; i++) out[i] = answers[i] as number;
      return;
    }
    case 'scale': {
      const values = vectors.scales[op.scale] as Float64Array;
      for (let i = 0; i < count; i++) out[i] = values[i] as number;
      return;
    }
    case 'either': {
      out.fill(Number.NaN, 0, count);
      for (const of of op.of) {
        const values = child(of);
        for (let i = 0; i < count; i++) {
          const value = values[i] as number;
          const best = out[i] as number;
          if (value > best || (best !== best && value === value)) out[i] = value;
        }
      }
      return;
    }
    case 'sum':
    case 'mean': {
      const present = (vectors.scratch[depth + 1] ??= new Float64Array(BLOCK));
      present.fill(0, 0, count);
      out.fill(0, 0, count);
      for (const term of op.of) {
        const values = child(term);
        for (let i = 0; i < count; i++) {
          const value = values[i] as number;
          if (value === value) {
            out[i] = (out[i] as number) + value;
            present[i] = (present[i] as number) + 1;
          }
        }
      }
      for (let i = 0; i < count; i++) out[i] = pooled(op, out[i] as number, present[i] as number);
      return;
    }
    case 'linear': {
      out.fill(0, 0, count);
      for (let term = 0; term < op.of.length; term++) {
        const values = child(op.of[term] as Op);
        const weight = op.weights[term] as number;
        for (let i = 0; i < count; i++)
          out[i] = (out[i] as number) + weight * (values[i] as number);
      }
      for (let i = 0; i < count; i++) out[i] = ((out[i] as number) + op.constant) / op.divisor;
      return;
    }
    case 'product': {
      out.fill(1, 0, count);
      for (const factor of op.of) {
        const values = child(factor);
        for (let i = 0; i < count; i++) out[i] = (out[i] as number) * (values[i] as number);
      }
      return;
    }
    case 'greatest': {
      out.fill(Number.NEGATIVE_INFINITY, 0, count);
      for (const of of op.of) {
        const values = child(of);
        for (let i = 0; i < count; i++) out[i] = Math.max(out[i] as number, values[i] as number);
      }
      return;
    }
    case 'absolute': {
      const values = child(op.of);
      for (let i = 0; i < count; i++) out[i] = Math.abs(values[i] as number);
      return;
    }
    case 'atLeast': {
      const values = child(op.of);
      for (let i = 0; i < count; i++) {
        const value = values[i] as number;
        out[i] = value !== value ? value : value >= op.threshold ? 1 : 0;
      }
      return;
    }
    case 'root': {
      const values = child(op.of);
      for (let i = 0; i < count; i++) out[i] = root(values[i] as number, op.degree);
      return;
    }
    case 'lookUp': {
      const values = child(op.of);
      for (let i = 0; i < count; i++) {
        const value = values[i] as number;
        out[i] = value !== value ? value : lookedUp(value, op.from, op.values);
      }
      return;
    }
  }
}
