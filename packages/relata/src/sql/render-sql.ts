import { planFor } from '../define/plan-for.ts';
import type { Instrument } from '../model/index.ts';
import { attainableRanges } from '../ops/ranges.ts';
import { checkOptions } from './check.ts';
import type { SqlOptions } from './options.ts';
import { queryOf } from './query.ts';
import { selection, titleOf } from './selection.ts';
import { answers } from './steps/answers.ts';
import { bands } from './steps/bands.ts';
import { bounds } from './steps/bounds.ts';
import { compared } from './steps/compared.ts';
import { counts } from './steps/counts.ts';
import { cells, given } from './steps/given.ts';
import { results } from './steps/results.ts';
import { groupsOf, score } from './steps/scores.ts';

/**
 * One SELECT that scores a table of answers, one respondent a row, as `score` does: value,
 * percent of maximum, status, answered count, bounds and bands of each scale, and flags.
 *
 * @throws {OptionError} `unknownForm`, `badMissingOverride`, `unknownDialect`, `unsafeName`,
 *   `badColumns`
 *
 * @example
 * renderSql(phq9, { dialect: 'duckdb', from: 'responses', id: 'patient' });
 */
export function renderSql(instrument: Instrument, options: SqlOptions): string {
  const plan = planFor(instrument, { form: options.form, missing: options.missingRule });
  const query = queryOf(plan, checkOptions(instrument, plan, options));
  const { bounds: bounded, bands: banded } = query.checked;
  const select = selection(query);
  const { step, adding } = select;

  const raw = cells(query);
  const named = step('cells', raw, 'texts without the blanks around them');
  step(
    'given',
    given(query, named),
    query.checksRows ? 'codes for missing taken out' : 'answers as numbers',
  );
  step('answers', answers(query, select.from()), 'declared response options only');
  step('counts', adding(counts(query)), 'items answered');
  for (const group of groupsOf(plan.scales)) {
    step('scores', adding(group.map((scale) => score(query, scale))), 'values by the missing rule');
  }
  if (bounded || (banded && plan.scales.some(({ bands }) => bands))) {
    const ranges = plan.scales.every((scale) => scale.monotone) ? [] : attainableRanges(plan);
    step('compared', adding(compared(query)), 'both ends of what is compared');
    step('bounds', adding(bounds(query, ranges)), 'open items at either end');
  }
  if (banded) step('bands', adding(bands(query)), 'bands of both bounds');
  return `${titleOf(instrument, plan)}\n${select.text(results(query))}`;
}
