import type { ChangeMethod, CutOffKind } from 'relata';
import type { Encoding } from '../input/encoding.ts';
import type { TableOptions } from '../input/open-table.ts';
import type { ReferenceOptions } from '../options/reference-options.ts';
import type { ReadingOptions } from '../scoring/prepare.ts';

/** The options of `relata course`. */
export interface CourseFileOptions extends ReadingOptions, ReferenceOptions, TableOptions {
  readonly instrument?: string;
  readonly definition?: readonly string[];
  readonly headerRows?: number;
  readonly encoding: Encoding;
  readonly id?: string;
  readonly time?: string;
  readonly times?: string;
  readonly timeUnit?: string;
  readonly scales?: string;
  readonly method: ChangeMethod;
  readonly level: number;
  readonly cutOff: CutOffKind;
  readonly baselineWaves: number;
  readonly groupChange?: string;
  readonly output?: string;
  readonly long?: string;
  readonly rejects?: string;
  readonly plots?: string;
  readonly plotTrend?: 'leastSquares' | 'robust';
  readonly quiet?: boolean;
}
