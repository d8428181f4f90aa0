import {
  type Available,
  type ChangeClass,
  type ChangeOptions,
  type ChangeScale,
  type ClassifiedChange,
  type Crossing,
  OptionError,
  type ReliableChange,
  type ScaleChange,
} from '../../model/index.ts';
import type { References } from '../reference/references-for.ts';
import { type ChangeSettings, changeSettings } from './change-settings.ts';
import { crossing } from './crossing.ts';
import { cutOffs } from './cut-offs.ts';
import { measurement } from './measurement.ts';
import { reliableChange } from './reliable-change.ts';
import { towards } from './towards.ts';

function classOf(change: ReliableChange, crossed: Available<Crossing>): ChangeClass {
  if (!change.reliable) return 'unchanged';
  if (change.towards === 'worse') return 'deteriorated';
  const recovered =
    crossed.status === 'available' && crossed.startedClinical && crossed.endedFunctional;
  return recovered ? 'recovered' : 'improved';
}

function classified(
  change: Available<ReliableChange>,
  crossed: Available<Crossing>,
  { direction }: ChangeScale,
): Available<ClassifiedChange> {
  if (direction.better === 'neither') {
    return { status: 'unavailable', reason: 'neitherDirectionBetter' };
  }
  if (change.status === 'unavailable') return change;
  return { status: 'available', value: classOf(change, crossed), crossing: crossed };
}

/** The same, with options that are settled. */
export function changeBetween(
  first: number,
  last: number,
  scale: ChangeScale,
  references: References,
  settings: ChangeSettings,
): ScaleChange {
  const { direction } = scale;
  const by = measurement(references);
  const reliable = reliableChange(first, last, direction, by, settings);
  const found = cutOffs(references, direction, by, settings);
  const crossed = crossing(first, last, direction, found, by, settings);
  return {
    first,
    last,
    difference: last - first,
    towards: towards(last - first, direction),
    reliableChange: reliable,
    cutOffs: found,
    class: classified(reliable, crossed, scale),
  };
}

/**
 * What became of one scale between two occasions: the difference, whether it is beyond errors
 * of measurement, and its class, in the direction of the scale. Without a reliability or a norm
 * group the difference is all that can be said. Throws `OptionError`: `badChangeOptions`, and
 * `badWave` where a score is no finite number.
 */
export function scaleChange(
  first: number,
  last: number,
  scale: ChangeScale,
  references: References,
  options: ChangeOptions = {},
): ScaleChange {
  if (!Number.isFinite(first) || !Number.isFinite(last)) {
    throw new OptionError('badWave', 'two scores that are finite numbers', null);
  }
  return changeBetween(first, last, scale, references, changeSettings(options));
}
