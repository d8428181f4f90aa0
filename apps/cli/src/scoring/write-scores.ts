import { type Field, percentOfMaximum, type ScaleColumns } from 'relata';
import type { DelimitedBlock } from 'relata/delimited';
import type { Mapped } from '../columns/mapped.ts';
import { scalesOf } from '../columns/output-names.ts';
import { LONGEST_NUMBER, type NumberWriter } from '../output/number-bytes.ts';
import { flagReader } from './flags.ts';
import { type FlagState, type RowStatus, STATUSES, type Tally } from './tally.ts';

/** Writes one instrument's score cells of a row into bytes, a separator after each; answers where they end. */
export interface ScoreWriter {
  /** Most bytes that a row takes. */
  readonly longest: number;
  /** Prepares for the rows of a block. */
  begin(block: DelimitedBlock): (row: number, to: Uint8Array, at: number) => number;
}

const REJECTED = 0;
const STATES: readonly FlagState[] = ['raised', 'notRaised', 'unanswered'];

export function scoreWriter(
  mapped: Mapped,
  instrument: number,
  tally: Tally,
  separator: number,
  writeNumber: NumberWriter,
): ScoreWriter {
  const mark = String.fromCharCode(separator);
  const { plan } = mapped.scorer;
  const scales = scalesOf(mapped).map(({ id, percentOf }) => {
    const units = plan.scales.find((scale) => scale.id === id)?.units.length ?? 0;
    return {
      id,
      percentOf,
      counts: tally.scales[id] as Record<RowStatus, number>,
      // Status and answered count of every outcome, ready to be copied.
      ends: STATUSES.map((status, code) =>
        Array.from({ length: units + 1 }, (_, answered) =>
          Buffer.from(`${mark}${status}${mark}${code === REJECTED ? '' : answered}${mark}`),
        ),
      ),
    };
  });
  const flags = plan.flags.map((flag) => ({
    field: flag.field,
    stateOf: flagReader(flag, mapped.fields[flag.field] as Field),
    counts: tally.flags[flag.id] as Record<FlagState, number>,
  }));
  const words = Object.fromEntries(STATES.map((state) => [state, Buffer.from(state)])) as {
    readonly [S in FlagState]: Buffer;
  };
  const copy = (from: Uint8Array, to: Uint8Array, at: number): number => {
    for (let i = 0; i < from.length; i++) to[at + i] = from[i] as number;
    return at + from.length;
  };

  return {
    longest: scales.length * (2 * LONGEST_NUMBER + 32) + flags.length * 16,
    begin(block) {
      const scores = block.scores[instrument] as (typeof block.scores)[number];
      const columns = scales.map(({ id }) => scores.scales[id] as ScaleColumns);
      return (row, to, start) => {
        let at = start;
        let rejected = block.ragged[row] !== 0;
        for (let s = 0; s < scales.length; s++) {
          const { percentOf, counts, ends } = scales[s] as (typeof scales)[number];
          const { value, status, answered } = columns[s] as ScaleColumns;
          const code = status[row] as number;
          const found = value[row] as number;
          const given = !Number.isNaN(found);
          if (given) at = writeNumber(found, to, at);
          if (percentOf) {
            to[at++] = separator;
            if (given) at = writeNumber(percentOfMaximum(found, ...percentOf), to, at);
          }
          at = copy(ends[code]?.[answered[row] as number] as Buffer, to, at);
          counts[STATUSES[code] as RowStatus]++;
          if (code === REJECTED) rejected = true;
        }
        for (const { field, stateOf, counts } of flags) {
          if (!rejected) {
            const state = stateOf(block.answer(instrument, field, row));
            at = copy(words[state], to, at);
            counts[state]++;
          }
          to[at++] = separator;
        }
        return at;
      };
    },
  };
}
