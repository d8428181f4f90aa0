import type { InstrumentDefinition, ScaleDefinition } from '../../model/index.ts';
import { searchOf } from '../../ops/attainable.ts';
import {
  combinationsOf,
  MOST_COMBINATIONS,
  MOST_OPERATIONS,
  operationsUnder,
} from '../../ops/cost.ts';
import { canFill } from '../../ops/fill.ts';
import { childrenOf, type Op } from '../../ops/op.ts';
import { type Plan, type ScalePlan, writtenOut } from '../../ops/plan.ts';
import { attainableRanges } from '../../ops/ranges.ts';
import { type Shape, shapeOf } from '../../ops/shape.ts';
import { compile, FILLABLE } from '../compile.ts';
import { mayProrate } from '../need.ts';
import { checkBands } from './bands.ts';
import { type Faults, TOLERANCE } from './faults.ts';
import { atLeastOf, checkMissing } from './missing.ts';
import { checkTables, hasTable } from './tables.ts';

const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));

/** What the lowered definition says about ranges, missing rules and bands. */
export function checkScores(definition: InstrumentDefinition, faults: Faults): void {
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
      (!scale.monotone &&
        combinationsOf(searchOf(whole, plan.fields).parts, plan) > MOST_COMBINATIONS);
    if (tooMany) faults.add('boundsTooCostly', ['scales', scale.id], MOST_COMBINATIONS);
  });
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
    checkTables(wholes[i] as Op, scale, plan, faults);
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
      checkBands(scale, wholes[i] as Op, plan, (shapes[i] as Shape).whole, definition, faults);
    }
  });
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
