import type { Field } from 'relata';
import { type MissingCodes as Codes, codeThatIsAnswer, missingCodesOf } from 'relata/delimited';
import { list } from '../options/list.ts';
import { Problem } from '../problems/problem.ts';

/** What stands for a missing answer beside an empty cell. */
export type MissingCodes = Required<Codes>;

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
  const codes = missingCodesOf(value === undefined ? [] : list('--missing', value));
  for (const { id, fields, shift = 0 } of force ? [] : instruments) {
    const found = codeThatIsAnswer(codes, fields, shift);
    if (!found) continue;
    const { code, field } = found;
    throw new Problem(
      'missingCodeIsAnswer',
      `--missing names ${code}, which is an answer of ${id} (${field.min - shift} to ${field.max - shift}).`,
      [],
      'Every such answer would be thrown away. Leave the code out, score the instruments one by one, or add --force.',
    );
  }
  return codes;
}
