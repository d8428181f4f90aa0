import { answerKeyOf } from '../define/answer-key.ts';
import { lanesOf } from '../delimited/lanes.ts';
import { FLAG_STATES } from '../delimited/tally.ts';
import type { Instrument } from '../model/index.ts';
import type { Plan } from '../ops/plan.ts';
import { asciiOf } from './ascii.ts';
import { madeTexts } from './made-texts.ts';
import { qualityWriter } from './quality-writer.ts';
import { type RowReader, rowReader } from './row-reader.ts';
import { placed, scalesWriter, summed } from './scales-writer.ts';

/** Flags whose every combination has a text. */
const MOST_FLAGS = 5;
const LONGEST_ID = 200;
const OPENING = asciiOf('{"id":');
const LONGEST_TAIL = 160;
const CLOSE_OBJECT = 125;

/**
 * Scores respondents as JSON has them, from bytes to bytes: `{"id": …, "answers": …}` becomes
 * `{"id":…,"kind":"scored","scales":…,"flags":…,"missing":{},"issues":[],"quality":…}`, each
 * as in the engine's own result. Only what is written the plain way is read: whoever calls
 * reads the rest with a JSON parser and the engine.
 */
export interface JsonRowScorer {
  /** Most bytes that are written of a respondent. */
  readonly longest: number;
  /**
   * Reads the respondent that begins at `start`, and answers where it ends; −1 where it is
   * written in another way, or holds anything but declared options and null. Eight zero
   * bytes must follow the text.
   */
  read(bytes: Uint8Array, view: DataView, start: number): number;
  /** Where the id of that respondent begins and ends, quotes and all. */
  readonly id: RowReader['id'];
  /** Writes its result, and up to seven bytes more; answers where that ends, −1 where the engine must find it. */
  write(bytes: Uint8Array, out: Uint8Array, view: DataView, at: number): number;
}

export interface JsonRowOptions {
  /** `counts`: of the answers as answers, no more than how many there are. Default: all. */
  readonly quality?: 'indices' | 'counts' | undefined;
}

/** Null where an instrument's scores rest on more than sums of whole answers. */
export function jsonRowScorer(
  instrument: Pick<Instrument, 'definition'>,
  plan: Plan,
  { quality = 'indices' }: JsonRowOptions = {},
): JsonRowScorer | null {
  const { fields, flags, scales, units } = plan;
  const packing = lanesOf(
    plan,
    fields.map((_, field) => field),
  );
  if (!packing || flags.length > MOST_FLAGS || scales.length === 0) return null;
  const lanes = new Int32Array(packing.lanes);
  const written = scalesWriter(plan, packing, lanes, ',"kind":"scored","scales":{');
  if (!written) return null;
  const given = new Float64Array(fields.length);
  const reader = rowReader(fields, packing, lanes, given, LONGEST_ID);
  const indices =
    quality === 'counts'
      ? null
      : qualityWriter(plan, answerKeyOf(instrument.definition, plan), given);

  // What follows the scales up to the indices, by the state of each flag and the answered count.
  const of = units.length;
  const all = packing.countsOf(fields.map((_, field) => field));
  const states = FLAG_STATES.length ** flags.length;
  const tails = madeTexts(states * (of + 1), (tail) => {
    let left = Math.floor(tail / (of + 1));
    const found: Record<string, unknown> = {};
    for (const { field, id } of flags) {
      found[id] = { item: fields[field]?.id, state: FLAG_STATES[left % FLAG_STATES.length] };
      left = Math.floor(left / FLAG_STATES.length);
    }
    const answered = tail % (of + 1);
    const counts = JSON.stringify({ answered, of, missingShare: (of - answered) / of }).slice(
      0,
      -1,
    );
    return `},"flags":${JSON.stringify(found)},"missing":{},"issues":[],"quality":${counts}`;
  });
  const longestTail = flags.reduce(
    (sum, { field, id }) => sum + id.length + (fields[field]?.id.length ?? 0) + 40,
    LONGEST_TAIL,
  );

  return {
    longest:
      OPENING.length + LONGEST_ID + 2 + written.longest + longestTail + (indices?.longest ?? 0) + 8,
    id: reader.id,
    read: reader.read,
    write(bytes, out, view, start) {
      let at = start;
      for (let i = 0; i < OPENING.length; i++) out[at++] = OPENING[i] as number;
      const { from, to } = reader.id;
      for (let i = from; i < to; i++) out[at++] = bytes[i] as number;
      at = written.write(view, at);
      if (at < 0) return -1;
      let state = 0;
      for (let i = flags.length - 1; i >= 0; i--) {
        const places = packing.flags[i] as (typeof packing.flags)[number];
        const answered = placed(lanes, places.count) > 0;
        const raised = placed(lanes, places.value) >= (flags[i]?.atOrAbove as number);
        state = state * FLAG_STATES.length + (answered ? (raised ? 2 : 1) : 0);
      }
      at = tails.write(state * (of + 1) + summed(lanes, all), view, at);
      if (indices) at = indices.write(view, at);
      out[at++] = CLOSE_OBJECT;
      out[at++] = CLOSE_OBJECT;
      return at;
    },
  };
}
