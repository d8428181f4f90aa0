import {
  type ChangeOptions,
  type Course,
  type CoursePoint,
  type CourseWave,
  type GroupChanges,
  type Instrument,
  OptionError,
  type PublishedNorms,
  type ReferenceChoices,
  type ScaleCourse,
} from '../../model/index.ts';
import { scaleCourse } from '../change/scale-course.ts';
import { publishedOf, type References, referencesFor } from '../reference/references-for.ts';
import { checkedWaves, type Wave } from './checked-waves.ts';
import { scaleFactsOf } from './scale-facts.ts';

export interface CourseOptions extends Omit<ChangeOptions, 'group'> {
  /** Norm groups and reliabilities; without them the course has scores and trends, and no classes. */
  readonly references?: ReferenceChoices;
  /** What is published about the instrument beside its definition: `findNorms(id)`. */
  readonly published?: PublishedNorms | undefined;
  /** What `hagemanArrindell` needs to know of each scale's norm group. */
  readonly groups?: GroupChanges;
}

const pointOf = ({ result, time }: Wave, scale: string): CoursePoint => {
  if (result.kind === 'rejected') return { time, status: 'rejected', value: null };
  const { status, value } = result.scales[scale] ?? { status: 'insufficient', value: null };
  return { time, status, value };
};

const waveOf = ({ result, time }: Wave): CourseWave => ({
  time,
  kind: result.kind,
  issues: result.issues,
  flags: result.kind === 'scored' ? result.flags : {},
});

/**
 * One person's waves as a course: for each scale the scores in order of time, the change from
 * first to last and its class, trends, and the last score against a baseline. Waves that were
 * rejected or have no score stay in it; they take no part in the numbers.
 *
 * @param waves in any order, each scored with the same form and options
 * @throws {OptionError} `badWave`, `duplicateTime`; `badChangeOptions`; and for references
 *   what `referencesFor` throws.
 *
 * @example
 * const waves = [[2, 2], [1, 2], [0, 1]].map((answers, time) => ({ time, result: score(phq2, answers) }));
 * courseOf(phq2, waves).scales.total.trend.leastSquares.slope // => -1.5
 */
export function courseOf(
  instrument: Instrument,
  waves: readonly Wave[],
  { groups = {}, published, references = {}, ...options }: CourseOptions = {},
): Course {
  const inOrder = checkedWaves(instrument, waves);
  const { instrument: id, provenance, revision } = inOrder[0].result;
  const facts = scaleFactsOf(instrument, provenance.form);
  for (const scale of Object.keys(groups)) {
    if (!facts.has(scale)) throw new OptionError('unknownScale', [...facts.keys()], scale);
  }
  const onFile = publishedOf(instrument.definition, published);
  const chosen = referencesFor([...facts.keys()], references, onFile);
  const scales: { [scale: string]: ScaleCourse } = {};
  for (const [scale, about] of facts) {
    const points = inOrder.map((wave) => pointOf(wave, scale));
    const group = Object.hasOwn(groups, scale) ? groups[scale] : undefined;
    const settings = { ...options, ...(group ? { group } : {}) };
    scales[scale] = scaleCourse(points, about, chosen.get(scale) as References, settings);
  }
  return {
    kind: 'course',
    instrument: id,
    revision,
    waves: inOrder.map(waveOf),
    scales,
    provenance,
  };
}
