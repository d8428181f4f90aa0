import type { ProfileSimilarity, ProfileUnit } from '../../model/index.ts';
import { doubleEntryIntraclass } from '../../numeric/double-entry-intraclass.ts';
import { profileDistance } from '../../numeric/profile-distance.ts';

/** One element of two profiles. */
export interface Element {
  readonly id: string;
  readonly first: number;
  readonly second: number;
}

/** How alike two profiles are; every element must be in both. */
export function similarityOf<U extends ProfileUnit>(
  elements: readonly Element[],
  unit: U,
): ProfileSimilarity & { readonly unit: U } {
  const first = elements.map((element) => element.first);
  const second = elements.map((element) => element.second);
  const intraclass = doubleEntryIntraclass(first, second);
  const distance = profileDistance(first, second);
  const {
    distance: value = 0,
    squared = 0,
    elevation = 0,
    scatter = 0,
    shape = 0,
  } = distance ?? {};
  return {
    unit,
    elements: elements.map(({ id }) => id),
    cronbachGleserD: { value, squared, elevation, scatter, shape },
    doubleEntryIntraclass:
      intraclass === null
        ? { status: 'unavailable', reason: 'constantAnswers' }
        : { status: 'available', value: intraclass },
  };
}
