import type { ChangeOptions, CoursePoint, ScaleCourse } from 'relata';
import { type References, type ScaleFactsById, scaleCourse } from 'relata/interpret';
import { type FlagState, STATUSES } from '../scoring/tally.ts';
import { FLAG_STATES } from './collect.ts';
import { type PlacedWaves, placedWaves } from './placed-waves.ts';
import type { PersonRows, WaveStore } from './wave-store.ts';

/** What every person's course is worked out by. */
export interface CourseSetting {
  readonly facts: ScaleFactsById;
  readonly references: ReadonlyMap<string, References>;
  /** By scale, as only the group's change differs between them. */
  readonly options: ReadonlyMap<string, ChangeOptions>;
  /** Days in a unit of time, where times are dates. */
  readonly daysIn: number;
}

export interface PersonCourse extends PlacedWaves {
  readonly person: string;
  readonly rows: number;
  readonly scales: ReadonlyMap<string, ScaleCourse>;
  /** States of each flag, wave by wave; null where the wave is rejected. */
  readonly flags: readonly (readonly (FlagState | null)[])[];
}

/** One person's course from the scores that are kept. It depends on that person's rows alone. */
export function personCourse(
  store: WaveStore,
  rows: PersonRows,
  flags: number,
  { daysIn, facts, options, references }: CourseSetting,
): PersonCourse {
  const placed = placedWaves(store, rows, daysIn);
  const scales = new Map(
    [...facts].map(([id, about], scale) => {
      const points = placed.waves.map(({ place, time }): CoursePoint => {
        const status = place === null ? 'rejected' : STATUSES[store.statusOf(place, scale)];
        const value = place === null ? Number.NaN : store.valueOf(place, scale);
        return { time, status: status ?? 'rejected', value: Number.isNaN(value) ? null : value };
      });
      const by = references.get(id) as References;
      return [id, scaleCourse(points, about, by, options.get(id))] as const;
    }),
  );
  return {
    ...placed,
    person: rows.person,
    rows: rows.rows,
    scales,
    flags: Array.from({ length: flags }, (_, flag) =>
      placed.waves.map(({ place }) =>
        place === null ? null : (FLAG_STATES[store.flagOf(place, flag)] ?? null),
      ),
    ),
  };
}
