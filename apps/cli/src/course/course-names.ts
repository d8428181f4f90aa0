import type { Plan } from 'relata';
import { flagColumn, scaleColumn } from 'relata/formats/columns';
import { outputHeader } from '../columns/output-names.ts';
import { SCALE_COLUMNS } from './scale-cells.ts';

const whole = (instrument: string, what: string) => `${instrument.replaceAll('-', '_')}_${what}`;

/** The header of the file of courses: one row for each person. */
export function courseHeader(
  id: string,
  instrument: string,
  scales: readonly string[],
  { flags }: Plan,
  plots: boolean,
): readonly string[] {
  return outputHeader(
    [id],
    [
      ...['rows', 'waves', 'rejected_waves'].map((what) => whole(instrument, what)),
      ...scales.flatMap((scale) =>
        SCALE_COLUMNS.map((column) => `${scaleColumn(instrument, scale, 'value')}_${column}`),
      ),
      ...flags.flatMap((flag) =>
        ['waves_raised', 'last'].map((what) => `${flagColumn(instrument, flag.id)}_${what}`),
      ),
      ...(plots ? [whole(instrument, 'plot')] : []),
    ],
  );
}

/** The header of the file of waves: one row for each wave of each person. */
export function longHeader(
  id: string,
  time: string,
  instrument: string,
  scales: readonly string[],
  { flags }: Plan,
): readonly string[] {
  return outputHeader(
    [id, time],
    [
      whole(instrument, 'elapsed'),
      ...scales.flatMap((scale) => [
        scaleColumn(instrument, scale, 'value'),
        scaleColumn(instrument, scale, 'status'),
      ]),
      ...flags.map((flag) => flagColumn(instrument, flag.id)),
    ],
  );
}
