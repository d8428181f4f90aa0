import { type IndexColumn, type SampleQuality, unavailableAt } from 'relata/quality';
import type { Mapped } from '../columns/mapped.ts';

/** Why a row that has answers nobody can use has no index: it is no part of the sample. */
export const REJECTED = 'rejected';

export const INDICES = ['mahalanobis', 'synonyms', 'antonyms', 'personTotal'] as const;
export type IndexName = (typeof INDICES)[number];

/** Endings of the columns of each index, beside the value: what it rests on. */
const COLUMNS: {
  readonly [I in IndexName]: { readonly name: string; readonly used: string };
} = {
  mahalanobis: { name: 'mahalanobis', used: 'df' },
  synonyms: { name: 'synonyms', used: 'pairs' },
  antonyms: { name: 'antonyms', used: 'pairs' },
  personTotal: { name: 'person_total', used: 'items' },
};

/** Names of the columns of one instrument's indices; of one occasion, where a row holds several. */
export function indexNames({ instrument, wave }: Pick<Mapped, 'instrument' | 'wave'>): string[] {
  const ending = wave === undefined ? '' : `_${wave}`;
  return INDICES.flatMap((index) => {
    const { name, used } = COLUMNS[index];
    const stem = `${instrument.id.replaceAll('-', '_')}_${name}`;
    const share = index === 'mahalanobis' ? [`${stem}_p`] : [];
    return [stem, ...share, `${stem}_${used}`, `${stem}_reason`];
  }).map((name) => name + ending);
}

/** The cells of one row, in the order of the names; a row without an index has an empty cell and a reason. */
export function indexCells(
  quality: SampleQuality,
  row: number,
  rejected: boolean,
): (string | number)[] {
  return INDICES.flatMap((name) => {
    const index: IndexColumn = quality[name];
    const reason = unavailableAt(index, row);
    const value = reason === null ? (index.value[row] as number) : '';
    const share = reason === null ? (quality.mahalanobis.p[row] as number) : '';
    const used = rejected ? '' : (index.used[row] as number);
    const why = rejected ? REJECTED : (reason ?? '');
    return name === 'mahalanobis' ? [value, share, used, why] : [value, used, why];
  });
}
