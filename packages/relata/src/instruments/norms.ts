import type { CutOff, Norm, Reliability } from '../model/definition.ts';
import * as aRsq from './a-rsq/norms.ts';
import * as djgls6 from './djgls-6/norms.ts';
import * as ecrR from './ecr-r/norms.ts';
import * as erq from './erq/norms.ts';
import * as phq9 from './phq-9/norms.ts';
import * as qidsSr16 from './qids-sr16/norms.ts';
import * as uclaLs3 from './ucla-ls3/norms.ts';

/** What is published about an instrument's scores; each entry names its population and source. */
export interface PublishedNorms {
  readonly norms?: readonly Norm[];
  readonly reliability?: readonly Reliability[];
  readonly cutOffs?: readonly CutOff[];
}

const NORMS: ReadonlyMap<string, PublishedNorms> = new Map(
  Object.entries({
    'a-rsq': aRsq,
    'djgls-6': djgls6,
    'ecr-r': ecrR,
    erq,
    'phq-9': phq9,
    'qids-sr16': qidsSr16,
    'ucla-ls3': uclaLs3,
  }),
);

/** Published norms, reliabilities and cut-offs of an instrument of the catalogue; empty where none are on file. */
export const findNorms = (id: string): PublishedNorms => ({ ...NORMS.get(id) });
