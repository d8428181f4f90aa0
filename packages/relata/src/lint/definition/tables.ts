import { operandsOf } from '../../define/refs.ts';
import type { Finding, InstrumentDefinition, LookUpRow, RuleSpec } from '../../model/index.ts';
import { isRuleName } from '../../rules/index.ts';
import { scaleEntries } from './key.ts';

/** Look-up tables within a rule, with the way to each. */
function tablesIn(
  spec: RuleSpec,
  path: readonly (string | number)[],
): readonly { path: readonly (string | number)[]; table: readonly LookUpRow[] }[] {
  if (!isRuleName(spec.rule)) return [];
  const own = spec.rule === 'lookUp' ? [{ path: [...path, 'table'], table: spec.table }] : [];
  const below = operandsOf(spec).flatMap((operand, i) =>
    typeof operand === 'string' ? [] : tablesIn(operand, [...path, 'scales', i]),
  );
  return [...own, ...below];
}

/** Look-up tables whose values turn back, or that leave numbers out between two rows. */
export function tableFindings(definition: InstrumentDefinition): Finding[] {
  const found: Finding[] = [];
  for (const [id, scale] of scaleEntries(definition)) {
    for (const { path, table } of tablesIn(scale, ['scales', id])) {
      const steps = table.slice(1).map((row, i) => row.value - (table[i] as LookUpRow).value);
      if (steps.some((step) => step > 0) && steps.some((step) => step < 0)) {
        const ups = steps.filter((step) => step > 0).length;
        const downs = steps.filter((step) => step < 0).length;
        const odd = steps.findIndex((step) => (ups >= downs ? step < 0 : step > 0));
        const row = table[odd + 1] as LookUpRow;
        found.push({
          code: 'tableNotMonotone',
          severity: 'warning',
          path: [...path, odd + 1],
          scale: id,
          evidence: { from: row.from, value: row.value, before: (table[odd] as LookUpRow).value },
        });
      }
      const gap = table.findIndex(
        (row, i) => i > 0 && row.from - (table[i - 1] as LookUpRow).to > 1,
      );
      if (gap > 0) {
        found.push({
          code: 'tableGap',
          severity: 'warning',
          path: [...path, gap],
          scale: id,
          evidence: {
            after: (table[gap - 1] as LookUpRow).to,
            until: (table[gap] as LookUpRow).from,
          },
        });
      }
    }
  }
  return found;
}
