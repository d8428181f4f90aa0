import { table } from '../timing.ts';

export interface Goal {
  readonly what: string;
  /** At most this, in the unit of `found`. */
  readonly most: number;
  /** Undefined where it could not be measured here. */
  readonly found: number | undefined;
  readonly unit?: string;
}

/** Goals, what was found, and by how much one is missed. */
export function goalTable(goals: readonly Goal[]): string {
  return table(
    ['goal', 'at most', 'found', 'met'],
    goals.map(({ what, most, found, unit = '×' }) => [
      what,
      `${most} ${unit}`,
      found === undefined ? 'not measured' : `${found.toPrecision(3)} ${unit}`,
      found === undefined ? '' : found <= most ? 'yes' : `no, by ${(found / most).toFixed(2)} ×`,
    ]),
  );
}
