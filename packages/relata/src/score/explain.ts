import { planFor } from '../define/plan-for.ts';
import type {
  Answers,
  AnyScaleResult,
  CalculationStep,
  Explanation,
  FormId,
  Instrument,
  InstrumentDefinition,
  Rejected,
  Result,
  ScaleDefinition,
  ScoreOptions,
  Step,
} from '../model/index.ts';
import { evaluate } from '../ops/evaluate.ts';
import { childrenOf, type Op } from '../ops/op.ts';
import type { Field, Plan } from '../ops/plan.ts';
import type { State } from '../ops/state.ts';
import { oneScorer } from './one.ts';
import { answeredUnits } from './scale.ts';

/** A value as JSON keeps it: null where absent, and 0 for −0. */
const known = (value: number): number | null => (value === value ? value + 0 : null);

function sourceOf(definition: InstrumentDefinition, ...decisions: string[]): string | null {
  const found = definition.sources.find((source) =>
    decisions.some((decision) => source.supports.includes(decision)),
  );
  return found ? (found.url ?? found.text) : null;
}

const mapOf = ({ min, step }: Field, recode: readonly number[]) =>
  recode.map((value, i) => ({ answer: min + i * step, value }));

/** What an operation works with beside its inputs. */
function parametersOf(op: Op): Partial<CalculationStep> {
  switch (op.kind) {
    case 'sum':
      return { prorate: op.prorate, round: op.round };
    case 'mean':
      return { round: op.round };
    case 'linear':
      return { weights: [...op.weights], constant: op.constant, divisor: op.divisor };
    case 'atLeast':
      return { threshold: op.threshold };
    case 'root':
      return { degree: op.degree };
    case 'lookUp':
      return { table: op.from.map((from, i) => ({ from, value: op.values[i] as number })) };
    default:
      return {};
  }
}

function stepsOf(
  definition: InstrumentDefinition,
  plan: Plan,
  state: State,
  answers: unknown,
  result: Result,
): Step[] {
  const steps: Step[] = [];
  const answerSteps = new Map<string, number>();
  const scaleSteps: number[] = [];
  const rawOf = (field: number, id: string): unknown =>
    Array.isArray(answers) ? answers[field] : (answers as Record<string, unknown>)[id];

  const walk = (op: Op): number => {
    if (op.kind === 'scale') return scaleSteps[op.scale] as number;
    const value = known(evaluate(op, plan.fields, state));
    if (op.kind === 'answer') {
      const key = `${op.field} ${op.reversed}`;
      const before = answerSteps.get(key);
      if (before !== undefined) return before;
      const field = plan.fields[op.field] as Field;
      const recoded = state.answers[op.field] as number;
      answerSteps.set(key, steps.length);
      steps.push({
        op: 'answer',
        item: field.id,
        answer: recoded === recoded ? (rawOf(op.field, field.id) as number) + 0 : null,
        recoded: known(recoded),
        ...(field.recode ? { recode: mapOf(field, field.recode) } : {}),
        reversed: op.reversed,
        low: field.low,
        high: field.high,
        value,
        source: op.reversed
          ? sourceOf(definition, 'reversed', 'reverse')
          : sourceOf(definition, 'answers', 'responseScale', 'scales'),
      });
      return steps.length - 1;
    }
    const inputs = childrenOf(op).map(walk);
    steps.push({ op: op.kind, inputs, ...parametersOf(op), value });
    return steps.length - 1;
  };

  const scales = result.kind === 'scored' ? result.scales : {};
  for (const scale of plan.scales) {
    const facts = definition.scales[scale.id] as ScaleDefinition;
    const scored = scales[scale.id] as AnyScaleResult;
    const input = walk(scale.op);
    scaleSteps.push(steps.length);
    steps.push({
      op: 'scale',
      scale: scale.id,
      title: facts.title,
      rule: facts.rule,
      input,
      answered: scored.answered,
      of: scored.of,
      partlyAnswered: answeredUnits(scale, state.answers) < 0,
      need: scale.need,
      status: scored.status,
      value: scored.value,
      bounds: scored.bounds,
      bands: facts.bands?.map(({ id, from, source }) => ({ id, from, source })) ?? null,
      band: scored.band ?? null,
      source: facts.source ?? sourceOf(definition, 'scales', 'total'),
      missingSource: result.provenance.missingOverride
        ? null
        : (facts.missing ?? definition.missing).source,
    });
  }
  return steps;
}

/**
 * Explains one respondent's scores: item → recoded → reversed → rule → band, each step
 * with its numbers and where they are published. `replay` works it through again.
 *
 * @returns the explanation, or what `score` returns for answers that it rejects
 * @throws {OptionError} as `score` does
 */
export function explain<
  D extends InstrumentDefinition,
  const F extends FormId<D> | undefined = undefined,
>(
  instrument: Instrument<D>,
  answers: Answers<D, F>,
  options: ScoreOptions<D, F> = {},
): Explanation<D> | Rejected<D> {
  const plan = planFor(instrument, options);
  const { state, one } = oneScorer(instrument, plan, options);
  const result = one(answers);
  if (result.kind === 'rejected') return result as Rejected<D>;
  return {
    kind: 'explained',
    instrument: result.instrument,
    revision: result.revision,
    steps: stepsOf(instrument.definition, plan, state, answers, result),
    provenance: result.provenance,
  };
}
