import type { Result } from 'relata';
import type { OutputColumn, ScaleColumnKind } from 'relata/formats/columns';

type Cell = string | number;
type AnyScaleResult = Extract<Result, { kind: 'scored' }>['scales'][string];

function scaleCell(kind: ScaleColumnKind, scale: AnyScaleResult | undefined): Cell {
  switch (kind) {
    case 'value':
      return scale?.value ?? '';
    case 'percent':
      return scale?.percentOfMaximum ?? '';
    case 'status':
      return scale?.status ?? 'rejected';
    case 'answered':
      return scale?.answered ?? '';
    case 'low':
    case 'high':
      return scale?.bounds[kind] ?? '';
    case 'band':
      return scale?.band?.id ?? '';
    case 'bandDecided':
      return scale?.band ? String(scale.band.decided) : '';
  }
}

/** The cells of one result; of a row that was not scored, where there is none. */
export function resultCells(columns: readonly OutputColumn[], result: Result | null): Cell[] {
  const scored = result?.kind === 'scored' ? result : null;
  return columns.map((column) => {
    if ('scale' in column) return scaleCell(column.kind, scored?.scales[column.scale]);
    if (column.kind === 'flag') return scored?.flags[column.flag]?.state ?? '';
    if (column.kind === 'quality') return scored?.quality[column.index] ?? '';
    return scored ? scored.quality.of - scored.quality.answered : '';
  });
}
