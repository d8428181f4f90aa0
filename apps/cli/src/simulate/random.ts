import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded random numbers. Additions of dyadic fractions only, so that every machine draws the same. */
export interface Random {
  /** From 0 up to, not including, 1. */
  uniform(): number;
  /** About standard normal: twelve uniform numbers added up, less six (−6 to 6). */
  normal(): number;
}

const WARM_UP = 100;

export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  // Neighbouring seeds start alike; their first numbers are thrown away.
  for (let i = 0; i < WARM_UP; i++) generator.next();
  const bits = () => generator.next() >>> 0;
  return {
    uniform: () => bits() / 2 ** 32,
    normal() {
      let sum = 0;
      for (let i = 0; i < 6; i++) {
        const pair = bits();
        sum += (pair >>> 16) + (pair & 0xffff) + 1;
      }
      return sum / 2 ** 16 - 6;
    },
  };
}
