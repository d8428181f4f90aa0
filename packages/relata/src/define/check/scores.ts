import type { InstrumentDefinition, ScaleDefinition } from '../../model/index.ts';
import {
  combinationsOf,
  MOST_COMBINATIONS,
  MOST_OPERATIONS,
  MOST_STEPS,
  operationsUnder,
} from '../../ops/cost.ts';
import { canFill } from '../../ops/fill.ts';
import { childrenOf, type Op } from '../../ops/op.ts';
import { type Plan, type ScalePlan, writtenOut } from '../../ops/plan.ts';
import { attainableRanges } from '../../ops/ranges.ts';
import { type Search, searchOf } from '../../ops/search.ts';
import { searchWork } from '../../ops/search-work.ts';
import { type Shape, shapeOf } from '../../ops/shape.ts';
import { compile, FILLABLE } from '../compile.ts';
import type { DefinitionLimits } from '../limits.ts';
import { mayProrate } from '../need.ts';
import { checkBands } from './bands.ts';
import { type Faults, TOLERANCE } from './faults.ts';
import { atLeastOf, checkMissing } from './missing.ts';
import { checkTables, hasTable, tablesIn } from './tables.ts';

const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));

/** What the lowered definition says about ranges, missing rules and bands. */
export function checkScores(
  definition: InstrumentDefinition,
  faults: Faults,
  limits?: DefinitionLimits,
): void {
  const before = faults.list.length;
  const plan = compile(definition);
  const shapes: Shape[] = [];
  const sizes: number[] = [];
  for (const scale of plan.scales) {
    shapes.push(shapeOf(scale.op, plan.fields, shapes));
    sizes.push(operationsUnder(scale.op, plan, sizes));
  }
  const wholes = writtenOut(plan.scales);
  plan.scales.forEach((scale, i) => {
    const whole = wholes[i] as Op;
    checkMissing(scale, definition.scales[scale.id] as ScaleDefinition, definition, faults);
    checkSigns(scale.op, plan, shapes, ['scales', scale.id], faults);
    if (
      mayProrate(scale.op) &&
      scale.need < scale.units.length &&
      !canFill(scale.op, plan.fields)
    ) {
      const nothing = scale.op.kind === 'sum' && !scale.op.prorate;
      const fill = nothing ? 'nothing' : 'personMean';
      faults.add('missingRuleUnfit', ['scales', scale.id], FILLABLE, fill);
    }
    const tooMany =
      (sizes[i] as number) > MOST_OPERATIONS ||
      (!scale.monotone && isTooCostly(searchOf(whole, plan.fields), plan));
    if (tooMany) faults.add('boundsTooCostly', ['scales', scale.id], MOST_COMBINATIONS);
  });
  if (limits && faults.list.length === before) {
    const steps = stepsOf(plan, wholes, shapes, definition, limits.steps);
    if (steps > limits.steps) {
      faults.add('tooLarge', ['scales'], { of: 'steps', most: limits.steps }, steps);
    }
  }
  for (const form of Object.keys(definition.forms ?? {})) {
    for (const scale of compile(definition, { form }).scales) {
      const missing = definition.scales[scale.id]?.missing ?? definition.missing;
      if (atLeastOf(missing) > scale.units.length && mayProrate(scale.op)) {
        faults.add('missingRuleImpossible', ['forms', form], scale.units.length, scale.id);
      }
      const full = plan.scales.find(({ id }) => id === scale.id) as ScalePlan;
      if (scale.units.length < full.units.length && (scale.bands || hasTable(scale.op))) {
        const whole = 'all items of a scale that has bands or a table';
        faults.add('badForm', ['forms', form, 'items'], whole, scale.id);
      }
    }
  }
  if (faults.list.length > before) return;
  checkPercents(definition, faults);
  plan.scales.forEach((scale, i) => {
    checkTables(scale.op, wholes[i] as Op, scale, plan, faults);
  });
  const ranges = attainableRanges(plan);
  plan.scales.forEach((scale, i) => {
    const { range } = definition.scales[scale.id] as ScaleDefinition;
    if (scale.percentOf && range[0] >= range[1]) {
      const path = ['scales', scale.id, 'percentOfMaximum'];
      faults.add('rangeMismatch', path, 'a range of more than one score', range);
    }
    const { low, high } = ranges[i] as { low: number; high: number };
    if (!near(low, range[0]) || !near(high, range[1])) {
      faults.add('rangeMismatch', ['scales', scale.id, 'range'], [low, high], range);
    } else {
      const { whole } = shapes[i] as Shape;
      checkBands(scale, wholes[i] as Op, plan, whole, definition, faults, limits?.steps);
    }
  });
}

const isTooCostly = (search: Search, plan: Plan): boolean =>
  combinationsOf(search.parts, plan) > MOST_COMBINATIONS || searchWork(search, plan) > MOST_STEPS;

/** Steps that searches take from here to one respondent's explained scores; counted no further than `most`. */
function stepsOf(
  plan: Plan,
  wholes: readonly Op[],
  shapes: readonly Shape[],
  definition: InstrumentDefinition,
  most: number,
): number {
  // Ranges here and in each form; bounds where answers are missing, once scored and once explained.
  const times = 3 + Object.keys(definition.forms ?? {}).length;
  let all = 0;
  plan.scales.forEach((scale, i) => {
    const banded = scale.bands && (shapes[i] as Shape).whole;
    if (all > most || (scale.monotone && !banded)) return;
    const steps = searchWork(searchOf(wholes[i] as Op, plan.fields), plan);
    if (!scale.monotone) all += steps * (times + tablesIn(scale.op));
    // Bands whose values are too many to try are not looked at.
    if (banded && steps <= most) all += steps;
  });
  return all;
}

/** A percent of maximum is of one range, whatever the form. */
function checkPercents(definition: InstrumentDefinition, faults: Faults): void {
  for (const form of Object.keys(definition.forms ?? {})) {
    const plan = compile(definition, { form });
    if (!plan.scales.some((scale) => scale.percentOf)) continue;
    const ranges = attainableRanges(plan);
    plan.scales.forEach(({ id, percentOf }, i) => {
      const { low, high } = ranges[i] as { low: number; high: number };
      if (!percentOf || (near(low, percentOf[0]) && near(high, percentOf[1]))) return;
      const whole = 'the range of the whole scale, which is reported in percent of its maximum';
      faults.add('badForm', ['forms', form, 'items'], whole, id);
    });
  }
}

/** Roots, and products in geometric means, are of values that cannot be negative. */
function checkSigns(
  op: Op,
  plan: Plan,
  shapes: readonly Shape[],
  path: readonly string[],
  faults: Faults,
): void {
  if (op.kind === 'root') {
    const factors = op.of.kind === 'product' ? op.of.of : [op.of];
    if (factors.some((factor) => shapeOf(factor, plan.fields, shapes).low < 0)) {
      faults.add('negativeValue', path, 'values of 0 or more under a geometric mean');
    }
  }
  for (const child of childrenOf(op)) checkSigns(child, plan, shapes, path, faults);
}
