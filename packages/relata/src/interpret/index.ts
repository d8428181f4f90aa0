export { scaleChange } from './change/scale-change.ts';
export { scaleCourse } from './change/scale-course.ts';
export type { Wave } from './course/checked-waves.ts';
export { type CourseOptions, courseOf } from './course/course-of.ts';
export { dateOf, type WrittenTime } from './course/date-of.ts';
export { isSameTime } from './course/is-same-time.ts';
export { type ScaleFactsById, scaleFactsOf } from './course/scale-facts.ts';
export { compareWithNorm, type NormGroup } from './one/compare-with-norm.ts';
export { confidenceOf } from './one/confidence-of.ts';
export { interpret } from './one/interpret.ts';
export { type Interpreter, interpreter, type ScoredScales } from './one/interpreter.ts';
export { levelOf } from './one/level-of.ts';
export { percentileInterval } from './one/percentile-interval.ts';
export { shareOutside } from './one/share-outside.ts';
export {
  comparePair,
  type Described,
  type PairOptions,
} from './pair/compare-pair.ts';
export { cutOffsFor } from './reference/cut-offs-for.ts';
export { publishedOf, type References, referencesFor } from './reference/references-for.ts';
