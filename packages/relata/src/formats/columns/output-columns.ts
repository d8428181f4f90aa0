import { type Instrument, QUALITY_INDICES, type QualityIndex } from '../../model/index.ts';
import type { Plan } from '../../ops/plan.ts';

/** Which columns of scores are asked for. */
export interface Extras {
  readonly bounds: boolean;
  readonly bands: boolean;
  /**
   * `values`: of each scale its value, and its percent of maximum where that is reported, and
   * of the instrument how many of its items have no answer. Default: `statuses`, which has
   * the status and the answered count of each scale instead.
   */
  readonly detail?: 'values' | 'statuses' | undefined;
  /** Whether indices of the answers as answers follow, and seconds per item among them. */
  readonly quality?: boolean | undefined;
  readonly seconds?: boolean | undefined;
}

export type ScaleColumnKind =
  | 'value'
  | 'percent'
  | 'status'
  | 'answered'
  | 'low'
  | 'high'
  | 'band'
  | 'bandDecided';

/** One column of scores: its name, and what it holds about which scale or flag, or the whole. */
export type ScoreColumn =
  | { readonly name: string; readonly kind: ScaleColumnKind; readonly scale: string }
  | { readonly name: string; readonly kind: 'missing' }
  | { readonly name: string; readonly kind: 'flag'; readonly flag: string };

/** A column of scores, or an index of the answers as answers. */
export type OutputColumn =
  | ScoreColumn
  | { readonly name: string; readonly kind: 'quality'; readonly index: QualityIndex };

export const isScoreColumn = (column: OutputColumn): column is ScoreColumn =>
  column.kind !== 'quality';

/** Scale of a form, with whether it has bands, and its range where its percent of maximum is reported. */
export interface OutputScale {
  readonly id: string;
  readonly banded: boolean;
  readonly percentOf: readonly [lowest: number, highest: number] | undefined;
}

/** Scales of a form in the order of the definition. */
export function outputScales(
  { definition }: Pick<Instrument, 'definition'>,
  plan: Plan,
): readonly OutputScale[] {
  const given = new Map(plan.scales.map((scale) => [scale.id, scale]));
  return Object.keys(definition.scales).flatMap((id) => {
    const scale = given.get(id);
    return scale ? [{ id, banded: scale.bands !== null, percentOf: scale.percentOf }] : [];
  });
}

const SUFFIX: { readonly [K in ScaleColumnKind]: string } = {
  value: '',
  percent: '_percent',
  status: '_status',
  answered: '_answered',
  low: '_low',
  high: '_high',
  band: '_band',
  bandDecided: '_band_decided',
};

const named = (...ids: readonly string[]) => ids.map((id) => id.replaceAll('-', '_')).join('_');

/** Name of one column of a scale's scores. */
export const scaleColumn = (instrument: string, scale: string, kind: ScaleColumnKind): string =>
  `${named(instrument, scale)}${SUFFIX[kind]}`;

/** Name of the column of a flag. */
export const flagColumn = (instrument: string, flag: string): string =>
  named(instrument, 'flag', flag);

/** Name of the column of how many items have no answer. */
export const missingColumn = (instrument: string): string => `${named(instrument)}_missing`;

/** Name of the column of an index of the answers as answers. */
export const qualityColumn = (instrument: string, index: QualityIndex): string =>
  named(
    instrument,
    'quality',
    index.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`),
  );

const indicesOf = ({ quality, seconds }: Extras): readonly QualityIndex[] =>
  quality ? QUALITY_INDICES.filter((index) => index !== 'secondsPerItem' || seconds) : [];

/**
 * Columns that an instrument's scores take, in order: the same names for everyone. `wave` is
 * the occasion, where one row holds several: each name ends in it.
 */
export function outputColumns(
  instrument: Pick<Instrument, 'definition'>,
  plan: Plan,
  extras: Extras,
  wave?: string,
): readonly OutputColumn[] {
  const { id } = instrument.definition;
  const ending = wave === undefined ? '' : `_${wave}`;
  const brief = extras.detail === 'values';
  const ofScale = ({ id: scale, banded, percentOf }: OutputScale) => {
    const kinds: readonly ScaleColumnKind[] = [
      'value',
      ...(percentOf ? (['percent'] as const) : []),
      ...(brief ? [] : (['status', 'answered'] as const)),
      ...(extras.bounds ? (['low', 'high'] as const) : []),
      ...(extras.bands && banded ? (['band', 'bandDecided'] as const) : []),
    ];
    return kinds.map((kind) => ({ name: `${scaleColumn(id, scale, kind)}${ending}`, kind, scale }));
  };
  return [
    ...outputScales(instrument, plan).flatMap(ofScale),
    ...(brief ? [{ name: `${missingColumn(id)}${ending}`, kind: 'missing' as const }] : []),
    ...plan.flags.map(({ id: flag }) => ({
      name: `${flagColumn(id, flag)}${ending}`,
      kind: 'flag' as const,
      flag,
    })),
    ...indicesOf(extras).map((index) => ({
      name: `${qualityColumn(id, index)}${ending}`,
      kind: 'quality' as const,
      index,
    })),
  ];
}
