import {
  CHANGE_METHODS,
  type ChangeMethod,
  type ChangeOptions,
  CUT_OFF_KINDS,
  type CutOffKind,
  type GroupChange,
  OptionError,
} from '../../model/index.ts';

/** The options of a call, with what stands where the caller says nothing. */
export interface ChangeSettings {
  readonly method: ChangeMethod;
  readonly level: number;
  readonly cutOff: CutOffKind;
  readonly group: GroupChange | null;
  readonly baselineWaves: number;
}

const isGroup = ({ lastMean, lastSd, correlation }: GroupChange) =>
  Number.isFinite(lastMean) && Number.isFinite(lastSd) && lastSd > 0 && Math.abs(correlation) <= 1;

/** Throws `OptionError` (`badChangeOptions`) where an option cannot be followed. */
export function changeSettings({
  method = 'jacobsonTruax',
  level = 0.95,
  cutOff = 'c',
  group,
  baselineWaves = 1,
}: ChangeOptions): ChangeSettings {
  const faults: readonly (readonly [isFault: boolean, expected: string])[] = [
    [!CHANGE_METHODS.includes(method), `as method one of ${CHANGE_METHODS.join(', ')}`],
    [!(Number.isFinite(level) && level > 0.5 && level < 1), 'a level above 0.5 and below 1'],
    [!CUT_OFF_KINDS.includes(cutOff), `as cutOff one of ${CUT_OFF_KINDS.join(', ')}`],
    [
      group !== undefined && !isGroup(group),
      'as group a lastMean, a lastSd above 0 and a correlation from -1 to 1',
    ],
    [
      !(Number.isInteger(baselineWaves) && baselineWaves >= 1),
      'as baselineWaves a whole number of 1 or more',
    ],
  ];
  const fault = faults.find(([isFault]) => isFault);
  if (fault) throw new OptionError('badChangeOptions', fault[1], null);
  return { method, level, cutOff, group: group ?? null, baselineWaves };
}
