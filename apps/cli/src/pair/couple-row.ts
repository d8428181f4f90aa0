import type { Available, PairComparison, ProfileSimilarity, Result } from 'relata';
import { outputColumns } from 'relata/formats/columns';
import type { Mapped } from '../columns/mapped.ts';
import type { Couple } from './matched.ts';

type Cell = string | number;

/** A scale or flag that both forms have, and the name that its columns begin with. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** What both forms yield. */
export interface Shared {
  readonly scales: readonly Named[];
  readonly flags: readonly Named[];
}

function yielded({ instrument, scorer }: Mapped): Shared {
  const columns = outputColumns(instrument, scorer.plan, { bounds: false, bands: false });
  return {
    scales: columns.flatMap((one) =>
      one.kind === 'value' ? [{ id: one.scale, name: one.name }] : [],
    ),
    flags: columns.flatMap((one) =>
      one.kind === 'flag' ? [{ id: one.flag, name: one.name }] : [],
    ),
  };
}

/** Scales and flags of both forms, in the order of the definition. */
export function sharedBy(first: Mapped, second: Mapped): Shared {
  const [mine, theirs] = [yielded(first), yielded(second)];
  const both = (kind: keyof Shared) =>
    mine[kind].filter(({ id }) => theirs[kind].some((other) => other.id === id));
  return { scales: both('scales'), flags: both('flags') };
}

const PER_SCALE = [
  'first',
  'first_status',
  'second',
  'second_status',
  'difference',
  'difference_se',
  'difference_low',
  'difference_high',
  'beyond_error',
];

const WHOLE = [
  'items_in_common',
  'items_by_both',
  'items_same',
  'items_most_different',
  'items_d',
  'items_icc',
  'scales_d',
  'scales_icc',
  'scales_z_d',
  'scales_z_icc',
  'scales_r_pa',
];

/** Header of the file of couples. */
export const coupleHeader = (
  id: string,
  prefix: string,
  { flags, scales }: Shared,
): readonly string[] => [
  id,
  ...flags.flatMap(({ name }) => [`${name}_first`, `${name}_second`]),
  ...scales.flatMap(({ name }) => PER_SCALE.map((end) => `${name}_${end}`)),
  ...WHOLE.map((end) => `${prefix}_${end}`),
];

const sideCells = (result: Result | null, scale: string): readonly Cell[] => {
  if (result?.kind !== 'scored') return ['', 'rejected'];
  const found = (result.scales as PairScales)[scale];
  return [found?.value ?? '', found?.status ?? ''];
};

type PairScales = {
  readonly [scale: string]: { readonly value: number | null; readonly status: string };
};

const flagCell = (result: Result | null, flag: string): Cell =>
  result?.kind === 'scored' ? (result.flags[flag]?.state ?? '') : 'rejected';

const yesNo = (value: boolean) => (value ? 'yes' : 'no');

function scaleCells(compared: PairComparison | null, scale: string): readonly Cell[] {
  const found = compared?.scales[scale];
  if (found?.difference.status !== 'available') return ['', '', '', '', ''];
  const { confidence, difference } = found;
  if (confidence.status !== 'available') return [difference.value, '', '', '', ''];
  const { beyondError, interval, standardError } = confidence;
  return [difference.value, standardError, interval.low, interval.high, yesNo(beyondError)];
}

function similarityCells(found: Available<ProfileSimilarity> | undefined): readonly Cell[] {
  if (found?.status !== 'available') return ['', ''];
  const { cronbachGleserD, doubleEntryIntraclass: icc } = found;
  return [cronbachGleserD.value, icc.status === 'available' ? icc.value : ''];
}

function wholeCells(compared: PairComparison | null): readonly Cell[] {
  if (!compared) return WHOLE.map(() => '');
  const { items, profiles } = compared;
  const z = profiles.standardisedScales;
  return [
    items.inCommon,
    items.answeredByBoth,
    items.same,
    items.mostDifferent.map(({ id, size }) => `${id}=${size}`).join(' '),
    ...similarityCells(profiles.items),
    ...similarityCells(profiles.scales),
    ...similarityCells(z),
    z.status === 'available' ? z.profileAgreement.coefficient : '',
  ];
}

/** One couple as a row; without a comparison where one of the two was rejected. */
export const coupleRow = (
  { first, id, second }: Couple,
  compared: PairComparison | null,
  { flags, scales }: Shared,
): readonly Cell[] => [
  id,
  ...flags.flatMap((flag) => [flagCell(first.result, flag.id), flagCell(second.result, flag.id)]),
  ...scales.flatMap((scale) => [
    ...sideCells(first.result, scale.id),
    ...sideCells(second.result, scale.id),
    ...scaleCells(compared, scale.id),
  ]),
  ...wholeCells(compared),
];
