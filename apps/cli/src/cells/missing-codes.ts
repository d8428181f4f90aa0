import type { Field } from 'relata';
import { list } from '../options/list.ts';
import { Problem } from '../problems/problem.ts';
import { numberIn } from './number-in.ts';

/** What stands for a missing answer beside an empty cell. */
export interface MissingCodes {
  readonly numbers: ReadonlySet<number>;
  readonly texts: ReadonlySet<string>;
}

const isOption = (field: Field, value: number) =>
  value >= field.min && value <= field.max && Number.isInteger((value - field.min) / field.step);

/** Reads `--missing`; refuses a code that is itself an answer, once it is shifted. */
export function missingCodes(
  value: string | undefined,
  instruments: readonly {
    readonly id: string;
    readonly fields: readonly Field[];
    readonly shift?: number | undefined;
  }[],
  force: boolean,
): MissingCodes {
  const codes = value === undefined ? [] : list('--missing', value);
  const numbers = codes.map((code) => numberIn(code)).filter((code) => code !== undefined);
  for (const code of force ? [] : numbers) {
    for (const { id, fields, shift = 0 } of instruments) {
      const field = fields.find((one) => isOption(one, code + shift));
      if (!field) continue;
      throw new Problem(
        'missingCodeIsAnswer',
        `--missing names ${code}, which is an answer of ${id} (${field.min - shift} to ${field.max - shift}).`,
        [],
        'Every such answer would be thrown away. Leave the code out, score the instruments one by one, or add --force.',
      );
    }
  }
  return {
    numbers: new Set(numbers),
    texts: new Set(codes.filter((code) => numberIn(code) === undefined)),
  };
}
