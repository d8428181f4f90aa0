import type { Instrument } from '../../model/index.ts';
import { planOf } from '../../ops/plan.ts';
import { answerColumns } from '../columns/index.ts';
import { renderPython } from './python/render-python.ts';
import { renderR } from './r/render-r.ts';
import { type Language, type Script, scriptOf } from './script.ts';
import { renderSpss } from './spss/render-spss.ts';

export interface SyntaxOptions {
  readonly language: Language;
  /** Which form was given; all items where it is left out. */
  readonly form?: string | undefined;
  /** How item columns are named, as in `ecr{n}` or `rsq{n}_{part}`; by answer id where it is left out. */
  readonly items?: string | undefined;
  /** Column of each answer in the order of the form, where no pattern names them all. */
  readonly columns?: readonly string[] | undefined;
  /** Numbers or texts that stand for a missing answer; empty cells always do. */
  readonly missing?: readonly (number | string)[] | undefined;
  /** A whole number, added to each number of the file before it is an answer. */
  readonly shift?: number | undefined;
  /** Answers, by id, that arrive already reversed and are turned back first. */
  readonly reversedInSource?: readonly string[] | undefined;
  /** Between the cells of the file that R and Python read: one character. Default: a comma. */
  readonly separator?: string | undefined;
  /** Rows above the answers in that file. Default: one. */
  readonly headerRows?: number | undefined;
}

const RENDER: { readonly [L in Language]: (script: Script) => string } = {
  r: renderR,
  python: renderPython,
  spss: renderSpss,
};

/**
 * The scoring of an instrument as a script that runs without Relata: base R, Python's
 * standard library, or SPSS syntax. Values, statuses, answered counts, bands and flags are
 * those of the engine (R and Python are run against it: 1 part in 10^12).
 *
 * @throws {OptionError} `unknownForm`
 * @example
 * renderSyntax(phq9, { language: 'r', items: 'phq{n}', missing: [-99] });
 */
export function renderSyntax(instrument: Instrument, options: SyntaxOptions): string {
  const plan = planOf(instrument, options.form);
  const columns = options.columns ?? answerColumns(plan.fields, options.items);
  return RENDER[options.language](scriptOf(instrument, plan, columns, options));
}
