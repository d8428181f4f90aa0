import { isSameTime } from 'relata/interpret';
import type { CourseFaultCode } from '../scoring/faults.ts';
import { dateText } from './date-text.ts';
import type { PersonRows, WaveStore } from './wave-store.ts';

/** One wave of a person, in its place. */
export interface PlacedWave {
  /** The number by which trends are counted; of dates, since the person's first wave. */
  readonly time: number;
  /** As a number, or an ISO date. */
  readonly text: string;
  /** Its place in the store; null where it is rejected, or several rows claim its time. */
  readonly place: number | null;
}

export interface PlacedWaves {
  readonly waves: readonly PlacedWave[];
  /** The first date; null where times are numbers. */
  readonly origin: string | null;
  readonly faults: readonly { readonly row: number; readonly code: CourseFaultCode }[];
  /** Rows that these faults are in and no fault of an answer was. */
  readonly lost: number;
}

/** Rows whose times are one, in order of time. */
function alike(store: WaveStore, places: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const place of places) {
    const group = groups.at(-1);
    const before = group && store.timeOf(group[0] as number).value;
    if (group && before !== undefined && isSameTime(before, store.timeOf(place).value)) {
      group.push(place);
    } else groups.push([place]);
  }
  return groups;
}

/** Puts one person's rows in order of time; `daysIn` is how many days a unit of time has. */
export function placedWaves(
  store: WaveStore,
  { places }: Pick<PersonRows, 'places'>,
  daysIn: number,
): PlacedWaves {
  const dated = places.filter((place) => store.timeOf(place).kind === 'date');
  const stray =
    dated.length > 0 ? places.filter((place) => store.timeOf(place).kind === 'number') : [];
  const groups = alike(store, dated.length > 0 ? dated : places);
  const first = groups[0]?.[0];
  const start = first === undefined ? 0 : store.timeOf(first).value;
  const waves = groups.map((group): PlacedWave => {
    const [place = 0] = group;
    const { kind, value } = store.timeOf(place);
    return {
      time: kind === 'date' ? (value - start) / daysIn : value,
      text: kind === 'date' ? dateText(value) : String(value),
      place: group.length > 1 || store.isRejected(place) ? null : place,
    };
  });
  const faulty = (rows: readonly number[], code: CourseFaultCode) =>
    rows.map((place) => ({ row: store.rowOf(place), code }));
  const faults = [
    ...faulty(stray, 'timesMixed'),
    ...groups.flatMap((group) => (group.length > 1 ? faulty(group, 'timeRepeated') : [])),
  ];
  const before = new Set(places.filter(store.isRejected).map(store.rowOf));
  const lost = new Set(faults.flatMap(({ row }) => (before.has(row) ? [] : [row])));
  return {
    waves,
    origin: dated.length > 0 ? dateText(start) : null,
    faults,
    lost: lost.size,
  };
}
