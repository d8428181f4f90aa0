import fc from 'fast-check';
import { type Instrument, score } from 'relata';
import { CATALOGUE } from 'relata/instruments';
import { describe, expect, test } from 'vitest';
import { missingCodes } from '../cells/missing-codes.ts';
import { cellReader } from '../cells/read-cell.ts';
import { mapInstruments } from '../columns/map-instruments.ts';
import { outputNames } from '../columns/output-names.ts';
import { blockOf } from './block.ts';
import type { Job } from './job.ts';

const ALL: readonly Instrument[] = CATALOGUE;
const extras = { bounds: true, bands: true };

/** Cells as files have them: mostly answers, some of them missing, some of them wrong. */
const cell = (min: number, max: number) =>
  fc.oneof(
    { weight: 150, arbitrary: fc.integer({ min, max }).map(String) },
    { weight: 10, arbitrary: fc.constantFrom('', ' ', '-99') },
    { weight: 5, arbitrary: fc.integer({ min, max }).map((answer) => `${answer}.0`) },
    { weight: 1, arbitrary: fc.constantFrom('x', '99', String(max + 1), '1,5') },
  );

/** What the library makes of the cells, read by hand. */
const answerOf = (text: string) => {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '-99') return null;
  return /^-?\d+(\.0)?$/.test(trimmed) ? Number(trimmed) : { text };
};

describe.each(ALL.map((instrument) => [instrument.id, instrument] as const))(
  'scores of %s from a file',
  (_, instrument) => {
    test.each(['reject', 'missing'] as const)(
      'equal those of the library for each row alone, with --on-invalid %s',
      (onInvalid) => {
        const header = answerIds(instrument);
        const mapped = mapInstruments([instrument], header, {
          forms: new Map(),
          patterns: new Map(),
          onInvalid,
        });
        const fields = mapped[0]?.fields ?? [];
        const job: Job = {
          header,
          mapped,
          kept: [],
          turned: new Set(),
          readCell: cellReader(missingCodes('-99', [], false)),
          onInvalid,
          extras,
        };
        const names = mapped.flatMap((one) => outputNames(one, extras));
        const row = fc.tuple(...fields.map((field) => cell(field.min, field.max)));
        fc.assert(
          fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (table) => {
            const block = blockOf(job);
            for (const record of table) block.add(record);
            const { rows, faults } = block.score();
            table.forEach((record, i) => {
              const result = score(instrument, record.map(answerOf), { onInvalid });
              const found = Object.fromEntries(names.map((name, c) => [name, rows[i]?.[c]]));
              expect(faults.filter((fault) => fault.row === i + 1)).toHaveLength(
                result.issues.length,
              );
              const stem = instrument.id.replaceAll('-', '_');
              for (const id of Object.keys(instrument.definition.scales)) {
                const column = `${stem}_${id.replaceAll('-', '_')}`;
                const scale = result.kind === 'scored' ? result.scales[id] : undefined;
                expect(found[`${column}_status`]).toBe(scale?.status ?? 'rejected');
                expect(found[column]).toBe(scale?.value ?? '');
                expect(found[`${column}_answered`]).toBe(scale?.answered ?? '');
                expect(found[`${column}_low`]).toBe(scale?.bounds.low ?? '');
                expect(found[`${column}_high`]).toBe(scale?.bounds.high ?? '');
                if (scale?.band) expect(found[`${column}_band`]).toBe(scale.band.id ?? '');
              }
              for (const id of Object.keys(instrument.definition.flags ?? {})) {
                const flag = result.kind === 'scored' ? result.flags[id] : undefined;
                expect(found[`${stem}_flag_${id}`]).toBe(flag?.state ?? '');
              }
            });
          }),
          { numRuns: 30 },
        );
      },
    );
  },
);

function answerIds({ definition }: Instrument): string[] {
  const items = definition.items.map((item) => (typeof item === 'string' ? item : item.id));
  const parts = Object.keys(definition.parts ?? {});
  return parts.length === 0
    ? items
    : items.flatMap((item) => parts.map((part) => `${item}_${part}`));
}
