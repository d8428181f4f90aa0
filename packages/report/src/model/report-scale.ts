import type {
  CutOffResult,
  Direction,
  NormComparison,
  ScaleCourse,
  ScaleStatus,
  ScoreConfidence,
} from 'relata';

/** What became of one scale over the waves. */
export interface ReportChange {
  readonly course: ScaleCourse;
  /** What one unit of time is called; null where nobody said. */
  readonly timeUnit: string | null;
  readonly text: readonly string[];
}

/** One scale of a report: numbers in the scale's own unit, and what is said about them. */
export interface ReportScale {
  readonly id: string;
  readonly title: string;
  readonly range: readonly [lowest: number, highest: number];
  readonly direction: Direction;
  /** What the scale looks at. */
  readonly looksAt: readonly string[];
  readonly score: {
    readonly status: ScaleStatus;
    readonly value: number | null;
    readonly low: number;
    readonly high: number;
    readonly answered: number;
    readonly of: number;
    readonly percentOfMaximum: number | null;
    readonly text: readonly string[];
  };
  readonly band: {
    readonly id: string;
    readonly title: string;
    readonly population: string | null;
    readonly source: string | null;
    readonly text: readonly string[];
  } | null;
  /** Published lines, where the interpretation has them. */
  readonly cutOffs: readonly (CutOffResult & { readonly text: string })[];
  readonly comparison: (NormComparison & { readonly text: readonly string[] }) | null;
  readonly confidence: (ScoreConfidence & { readonly text: readonly string[] }) | null;
  readonly change: ReportChange | null;
  /** One question to think about; null where none is on file. */
  readonly reflection: string | null;
}
