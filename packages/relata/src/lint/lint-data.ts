import { type Finding, type Instrument, OptionError } from '../model/index.ts';
import { type CorrelationMatrix, correlationMatrix } from '../numeric/correlation-matrix.ts';
import { childrenOf, type Op } from '../ops/op.ts';
import { type Field, type Plan, planOf } from '../ops/plan.ts';
import { answersOf, codesFound } from './data/codes.ts';
import { FEWEST, MOST_PRODUCTS, MOST_ROWS } from './data/criteria.ts';
import { keyedScales } from './data/keyed-scale.ts';
import { misplacedFindings, unscoredFindings } from './data/membership.ts';
import { reversalFindings } from './data/reversal-findings.ts';
import { shiftFindings } from './data/shift.ts';

/** Answers of many respondents, one column an answer, in the order of the plan's fields; NaN is missing. */
export interface LintedData {
  readonly columns: readonly ArrayLike<number>[];
}

export interface LintDataOptions {
  /** Which form was given; all items where it is left out. */
  readonly form?: string | undefined;
}

const fieldsUnder = (op: Op): readonly number[] =>
  op.kind === 'answer' ? [op.field] : childrenOf(op).flatMap(fieldsUnder);

const enough = ({ r, n }: CorrelationMatrix) =>
  r.some((row, i) => row.some((_, j) => i !== j && (n[i]?.[j] as number) >= FEWEST));

function constantFindings(
  { fields }: Plan,
  columns: readonly Float64Array[],
  matrix: CorrelationMatrix,
): Finding[] {
  const constant = fields.flatMap((field, i) => {
    const answered = (columns[i] as Float64Array).filter((value) => !Number.isNaN(value)).length;
    return answered >= FEWEST && matrix.r[i]?.[i] === null ? [field.id] : [];
  });
  if (constant.length === 0) return [];
  return [
    { code: 'constantItem', severity: 'note', path: ['items'], items: constant, evidence: {} },
  ];
}

/** Answers moved by a constant may be those of a form that codes the options so. */
function withForm(finding: Finding, { definition }: Instrument): Finding {
  if (finding.code !== 'codesMoved') return finding;
  const range = String(finding.evidence['found']);
  const { min, max } = definition.answers;
  if (String([min, max]) === range) {
    return { ...finding, evidence: { ...finding.evidence, wholeForm: 'yes' } };
  }
  const forms = Object.entries(definition.forms ?? {}).flatMap(([id, { answers }]) =>
    answers && String([answers.min, answers.max]) === range ? [id] : [],
  );
  return forms.length === 0 ? finding : { ...finding, evidence: { ...finding.evidence, forms } };
}

/**
 * Looks at a key from the data's side: codes that the instrument does not have, items whose
 * direction or scale the answers contradict, columns that stand one place off. It sees only what
 * correlations show: names of scales that are exchanged, say, leave no trace in them.
 *
 * Correlations rest on at most the first 20,000 rows, fewer where there are very many columns;
 * the work grows with the square of the columns times the rows. The same data give the same
 * findings.
 *
 * @throws {OptionError} `badColumns` for another number of columns than the form has answers, or
 *   columns of several lengths; `unknownForm`; `incompleteInstrument` for a bare copy
 *
 * @example
 * lintData(phq9, { columns: [[0, 1, 2], [1, 1, 3], …] })
 * // [{ code: 'tooFewRespondents', severity: 'note', … }]
 */
export function lintData(
  instrument: Instrument,
  { columns }: LintedData,
  { form }: LintDataOptions = {},
): readonly Finding[] {
  const plan = planOf(instrument, form);
  const { fields } = plan;
  const rows = columns[0]?.length ?? 0;
  if (columns.length !== fields.length || columns.some((column) => column.length !== rows)) {
    throw new OptionError(
      'badColumns',
      `${fields.length} columns of one length`,
      columns.map((column) => column.length),
    );
  }
  const codes = codesFound(fields, columns);
  const coded = codes.findings.map((finding) => withForm(finding, instrument));
  const most = Math.floor(MOST_PRODUCTS / (fields.length * fields.length));
  const looked = Math.min(rows, MOST_ROWS, Math.max(FEWEST, most));
  const answers = columns.map((column, i) =>
    answersOf(fields[i] as Field, column, codes.moved, looked),
  );
  const matrix = correlationMatrix(answers);
  if (!enough(matrix)) {
    const evidence = {
      respondents: matrix.n.flat().reduce((most, n) => Math.max(most, n), 0),
      needed: FEWEST,
    };
    return [...coded, { code: 'tooFewRespondents', severity: 'note', path: ['scales'], evidence }];
  }
  const scales = keyedScales(plan);
  const shifted = shiftFindings(scales, fields, answers, matrix);
  const found = [...coded, ...constantFindings(plan, answers, matrix), ...shifted];
  // In columns that stand in the wrong place, no item is where its key looks for it.
  if (shifted.length > 0) return found;
  const used = new Set(plan.scales.flatMap(({ op }) => fieldsUnder(op)));
  const turned = reversalFindings(scales, fields, matrix);
  // Beside items that are keyed the wrong way round, right ones seem to belong elsewhere.
  const sound = scales.filter(({ id }) => turned.every(({ scale }) => scale !== id));
  return [
    ...found,
    ...turned,
    ...unscoredFindings(sound, fields, used, matrix),
    ...misplacedFindings(sound, fields, matrix),
  ];
}
