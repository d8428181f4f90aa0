import { type Instrument, scorer } from 'relata';
import { formOf } from '../instruments/form-of.ts';
import { Problem } from '../problems/problem.ts';
import { formInHeader } from './form-in-header.ts';
import { itemColumns } from './item-columns.ts';
import type { Mapped } from './mapped.ts';
import { waveColumns } from './wave-columns.ts';

export interface MapOptions {
  /** Form and pattern by instrument id; without either, a form is found by its columns. */
  readonly forms: ReadonlyMap<string, string>;
  readonly patterns: ReadonlyMap<string, string>;
  readonly onInvalid: 'reject' | 'missing';
  /** Whether `{wave}` in a pattern may find several occasions. */
  readonly waves?: boolean;
}

/** Finds every instrument's columns in a header, at every occasion; no column may serve two answers. */
export function mapInstruments(
  instruments: readonly Instrument[],
  header: readonly string[],
  { forms, patterns, onInvalid, waves = false }: MapOptions,
): readonly Mapped[] {
  const owner = new Map<number, string>();
  return instruments.flatMap((instrument) => {
    const { id } = instrument;
    const pattern = patterns.get(id);
    const named = formOf(instrument, forms.get(id));
    const form = named ?? (pattern === undefined ? formInHeader(instrument, header) : undefined);
    const compiled = scorer(instrument, { form, onInvalid });
    const { fields } = compiled.plan;
    const found = waves
      ? waveColumns(id, fields, header, pattern)
      : [{ wave: undefined, columns: itemColumns(id, fields, header, pattern) }];
    const claim = (column: number, i: number) => {
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
    };
    return found.map(({ wave, columns }) => {
      columns.forEach(claim);
      return { instrument, form, scorer: compiled, fields, columns, wave };
    });
  });
}
