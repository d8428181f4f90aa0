import type { GroupChange, ScaleCourse } from './change.ts';
import type { Issue } from './issue.ts';
import type { FlagResult, Provenance } from './result.ts';

/** One occasion: that its answers were scored, or what was wrong with them. */
export interface CourseWave {
  readonly time: number;
  readonly kind: 'scored' | 'rejected';
  readonly issues: readonly Issue[];
  /** Answers of this wave that must be seen whatever the scores are; none where it was rejected. */
  readonly flags: { readonly [flag: string]: FlagResult };
}

/** How norm groups fared between first and last, by scale. */
export type GroupChanges = { readonly [scale: string]: GroupChange };

/** One person's waves of one form. */
export interface Course {
  readonly kind: 'course';
  readonly instrument: string;
  readonly revision: number;
  /** Every wave, in order of time. */
  readonly waves: readonly CourseWave[];
  readonly scales: { readonly [scale: string]: ScaleCourse };
  readonly provenance: Provenance;
}
