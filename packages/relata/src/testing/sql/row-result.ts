import {
  flagColumn,
  type ScaleColumnKind,
  scaleColumn,
} from '../../formats/columns/output-columns.ts';
import type { AnyScaleResult, FlagResult, Instrument, Result } from '../../model/index.ts';
import type { Plan } from '../../ops/plan.ts';
import type { Row } from './engine.ts';

const truth = (value: unknown): boolean => value === true || value === 1;
const orNull = <T>(value: unknown): T | null => (value ?? null) as T | null;

const namesOf = (instrument: string, scale: string) => {
  const of = (kind: ScaleColumnKind) => scaleColumn(instrument, scale, kind);
  return {
    value: of('value'),
    percent: of('percent'),
    status: of('status'),
    answered: of('answered'),
    low: of('low'),
    high: of('high'),
    band: of('band'),
    decided: of('bandDecided'),
  };
};

/** The row of a query as the result that `score` would give, but for issues and reasons. */
export function rowResult(instrument: Instrument, plan: Plan, row: Row): Result {
  const { id } = instrument;
  const { revision } = instrument.definition;
  const rest = { instrument: id, revision, issues: [], provenance: {} };
  const names = plan.scales.map((scale) => namesOf(id, scale.id));
  if (names.some((name) => row[name.status] === 'rejected')) {
    const cells = Object.entries(row).filter(([name]) => name !== 'row');
    const left = cells.filter(([, cell]) => cell !== null && cell !== 'rejected');
    if (left.length > 0) throw new Error(`rejected, yet ${JSON.stringify(left)}`);
    return { kind: 'rejected', ...rest } as unknown as Result;
  }
  const scales = plan.scales.map((scale, i): [string, AnyScaleResult] => {
    const name = names[i] as (typeof names)[number];
    const result = {
      status: row[name.status],
      value: orNull(row[name.value]),
      ...(scale.percentOf ? { percentOfMaximum: orNull(row[name.percent]) } : {}),
      answered: Number(row[name.answered]),
      of: scale.units.length,
      bounds: { low: orNull(row[name.low]), high: orNull(row[name.high]) },
      ...(scale.bands
        ? { band: { id: orNull(row[name.band]), decided: truth(row[name.decided]) } }
        : {}),
    };
    return [scale.id, result as AnyScaleResult];
  });
  const flags = plan.flags.map((flag): [string, FlagResult] => [
    flag.id,
    {
      item: plan.fields[flag.field]?.id as string,
      state: row[flagColumn(id, flag.id)] as FlagResult['state'],
    },
  ]);
  return {
    kind: 'scored',
    ...rest,
    scales: Object.fromEntries(scales),
    flags: Object.fromEntries(flags),
    missing: {},
  } as unknown as Result;
}
