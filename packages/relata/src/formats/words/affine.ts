import { shown } from '../markdown/text.ts';

/** `6 − x`, `2 × x`, `x − 10`: as sources print it. */
export function affineInWords(of: string, multiply: number, add: number): string {
  if (multiply === -1) return `${shown(add)} − ${of}`;
  const times = multiply === 1 ? of : `${shown(multiply)} × ${of}`;
  if (add === 0) return times;
  return `${times} ${add < 0 ? '−' : '+'} ${shown(Math.abs(add))}`;
}
