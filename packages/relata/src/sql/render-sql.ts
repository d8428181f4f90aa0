import { planFor } from '../define/plan-for.ts';
import type { Instrument } from '../model/index.ts';
import { attainableRanges } from '../ops/ranges.ts';
import { checkOptions } from './check.ts';
import { columnList } from './layout.ts';
import type { SqlOptions } from './options.ts';
import { queryOf } from './query.ts';
import { answers } from './steps/answers.ts';
import { bands } from './steps/bands.ts';
import { bounds } from './steps/bounds.ts';
import { compared } from './steps/compared.ts';
import { counts } from './steps/counts.ts';
import { given } from './steps/given.ts';
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
  const query = queryOf(instrument, plan, checkOptions(instrument, plan, options));
  const { dialect, checked } = query;
  const steps: string[] = [];
  let from = `${checked.from.map(dialect.identifier).join('.')} AS source`;

  /** Adds a step that is read by the next. */
  const step = (wanted: string, columns: readonly string[], why: string) => {
    if (columns.length === 0) return;
    const name = query.step(wanted);
    const select = columnList(columns);
    steps.push(
      `${name} AS ${dialect.once ?? ''}( -- ${why}\n  SELECT\n${select}\n  FROM ${from}\n)`,
    );
    from = name;
  };
  const adding = (columns: readonly string[]) => (columns.length > 0 ? ['*', ...columns] : []);

  step('given', given(query), 'answers as numbers');
  step('answers', answers(query, from), 'declared response options only');
  step('counts', adding(counts(query)), 'items answered');
  for (const group of groupsOf(plan.scales)) {
    step('scores', adding(group.map((scale) => score(query, scale))), 'values by the missing rule');
  }
  if (query.full) {
    const ranges = plan.scales.every((scale) => scale.monotone) ? [] : attainableRanges(plan);
    step('compared', adding(compared(query)), 'both ends of what is compared');
    step('bounds', adding(bounds(query, ranges)), 'open items at either end');
    step('bands', adding(bands(query)), 'bands of both bounds');
  }
  const form = plan.form === null ? '' : `, form ${plan.form}`;
  const title = `-- ${instrument.id}${form}, revision ${instrument.definition.revision}, ${instrument.definitionHash}`;
  return `${title}\nWITH\n${steps.join(',\n')}\nSELECT\n${columnList(results(query)).replaceAll(/^ {2}/gm, '')}\nFROM ${from};\n`;
}
