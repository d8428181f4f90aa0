import { type Instrument, scorer } from 'relata';
import { formOf } from '../instruments/form-of.ts';
import { Problem } from '../problems/problem.ts';
import { itemColumns } from './item-columns.ts';
import type { Mapped } from './mapped.ts';

export interface MapOptions {
  /** Form and pattern by instrument id. */
  readonly forms: ReadonlyMap<string, string>;
  readonly patterns: ReadonlyMap<string, string>;
  readonly onInvalid: 'reject' | 'missing';
}

/** Finds every instrument's columns in a header; no column may serve two answers. */
export function mapInstruments(
  instruments: readonly Instrument[],
  header: readonly string[],
  { forms, patterns, onInvalid }: MapOptions,
): readonly Mapped[] {
  const owner = new Map<number, string>();
  return instruments.map((instrument) => {
    const { id } = instrument;
    const form = formOf(instrument, forms.get(id));
    const compiled = scorer(instrument, { form, onInvalid });
    const { fields } = compiled.plan;
    const columns = itemColumns(id, fields, header, patterns.get(id));
    columns.forEach((column, i) => {
      const before = owner.get(column);
      const here = `${fields[i]?.id} of ${id}`;
      if (before !== undefined) {
        throw new Problem(
          'itemColumns',
          `The column ${header[column]} is found for two answers.`,
          [`for ${before}`, `for ${here}`],
          "Give each instrument its own pattern: --items 'first-id=a{n},second-id=b{n}'.",
        );
      }
      owner.set(column, here);
    });
    return { instrument, form, scorer: compiled, fields, columns };
  });
}
