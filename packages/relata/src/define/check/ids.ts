import type { InstrumentDefinition } from '../../model/index.ts';
import { fieldsOf } from '../fields.ts';
import type { Faults } from './faults.ts';

const INSTRUMENT_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const ID = /^[A-Za-z][A-Za-z0-9]*([-_][A-Za-z0-9]+)*$/;

/** Names that every object carries, or that reach its prototype: no safe key for anybody's data. */
export const isUnsafe = (id: string): boolean => id in {} || id === 'prototype';

export function duplicatesOf(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice];
}

/** A scale's column name as tables compare it: engines take `a-b`, `A_B` and `a_b` for one name. */
export const columnStem = (id: string): string => id.replaceAll('-', '_').toLowerCase();

export function checkIds(definition: InstrumentDefinition, faults: Faults): void {
  const check = (id: string, path: readonly (string | number)[], shape = ID) => {
    if (isUnsafe(id)) faults.add('unsafeId', path, undefined, id);
    else if (!shape.test(id)) faults.add('badId', path, String(shape), id);
  };
  check(definition.id, ['id'], INSTRUMENT_ID);
  if (!(Number.isInteger(definition.revision) && definition.revision >= 1)) {
    faults.add('badRevision', ['revision'], 'a whole number of 1 or more', definition.revision);
  }
  const items = definition.items.map((item) => (typeof item === 'string' ? item : item.id));
  items.forEach((id, i) => check(id, ['items', i]));
  for (const id of duplicatesOf(items)) {
    faults.add('duplicateId', ['items', items.lastIndexOf(id)], undefined, id);
  }
  for (const key of ['parts', 'scales', 'flags', 'forms'] as const) {
    for (const id of Object.keys(definition[key] ?? {})) check(id, [key, id]);
  }
  const answers = fieldsOf(definition).map((field) => field.id);
  if (duplicatesOf(items).length === 0) {
    for (const id of duplicatesOf(answers)) faults.add('duplicateId', ['parts'], undefined, id);
  }
  const columns = new Map<string, string>();
  for (const [id, scale] of Object.entries(definition.scales)) {
    for (const end of ['', '_status', '_answered']) {
      const column = columnStem(id) + end;
      const other = columns.get(column);
      if (other) faults.add('sameColumn', ['scales', id], undefined, other);
      columns.set(column, id);
    }
    const bands = (scale.bands ?? []).map((band) => band.id);
    bands.forEach((band, i) => check(band, ['scales', id, 'bands', i, 'id']));
    for (const band of duplicatesOf(bands)) {
      faults.add('duplicateId', ['scales', id, 'bands', bands.lastIndexOf(band)], undefined, band);
    }
  }
}
