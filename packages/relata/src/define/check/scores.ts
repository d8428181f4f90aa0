import type { InstrumentDefinition, ScaleDefinition } from '../../model/index.ts';
import { everyValue, searchOf } from '../../ops/attainable.ts';
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
import { slopesOf } from '../../ops/slope.ts';
import { newState } from '../../ops/state.ts';
import { unitsOf } from '../../ops/units.ts';
import { compile, FILLABLE } from '../compile.ts';
import { mayProrate } from '../need.ts';
import type { Faults } from './faults.ts';

/** Most steps spent on looking for bands that no answers reach. */
const MOST_WORK = 2_000_000;
const TOLERANCE = 1e-9;
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
    }
  }
  if (faults.list.length > before) return;
  plan.scales.forEach((scale, i) => {
    checkTables(wholes[i] as Op, scale, plan, faults);
  });
  const ranges = attainableRanges(plan);
  plan.scales.forEach((scale, i) => {
    const { range } = definition.scales[scale.id] as ScaleDefinition;
    const { low, high } = ranges[i] as { low: number; high: number };
    if (!near(low, range[0]) || !near(high, range[1])) {
      faults.add('rangeMismatch', ['scales', scale.id, 'range'], [low, high], range);
    } else {
      checkBands(scale, wholes[i] as Op, plan, (shapes[i] as Shape).whole, definition, faults);
    }
  });
}

const atLeastOf = (rule: InstrumentDefinition['missing']): number =>
  typeof rule.require === 'object' && 'atLeast' in rule.require ? rule.require.atLeast : 0;

function checkMissing(
  scale: ScalePlan,
  facts: ScaleDefinition,
  definition: InstrumentDefinition,
  faults: Faults,
): void {
  const own = facts.missing !== undefined;
  const rule = facts.missing ?? definition.missing;
  const path = own ? ['scales', scale.id, 'missing'] : ['missing'];
  const { require } = rule;
  if (typeof require === 'object') {
    const least = 'atLeast' in require ? require.atLeast : require.atLeastShare;
    const possible =
      'atLeast' in require
        ? Number.isInteger(least) &&
          least >= 1 &&
          (least <= scale.units.length || !mayProrate(scale.op))
        : least > 0 && least <= 1;
    if (!possible) faults.add('missingRuleImpossible', path, scale.units.length, require);
    if (own && !mayProrate(scale.op)) {
      faults.add('missingRuleUnfit', path, 'complete or everyScale', require);
    }
  } else if (own && require === 'everyScale' && (mayProrate(scale.op) || !scale.monotone)) {
    faults.add('missingRuleUnfit', path, 'complete', require);
  }
  if (own && rule.fill === 'nothing' && scale.op.kind === 'mean') {
    faults.add('missingRuleUnfit', path, 'personMean', rule.fill);
  }
}

/** A table must have a row for whatever its argument can be. */
function checkTables(op: Op, scale: ScalePlan, plan: Plan, faults: Faults): void {
  if (op.kind === 'lookUp') {
    const slopes = slopesOf(op.of, plan.fields, []);
    const argument: ScalePlan = {
      ...scale,
      op: op.of,
      units: unitsOf(op.of, []),
      monotone: ![...slopes.values()].includes(0),
      falls: [...slopes].flatMap(([field, slope]) => (slope < 0 ? [field] : [])),
    };
    const [range] = attainableRanges({ ...plan, scales: [argument] });
    const { low, high } = range as { low: number; high: number };
    const gap = op.from.some((from, i) => i > 0 && from - (op.to[i - 1] as number) > 1);
    const short =
      (op.from[0] as number) > low + TOLERANCE || (op.to.at(-1) as number) < high - TOLERANCE;
    if (short || (gap && shapeOf(op.of, plan.fields, []).whole)) {
      const path = ['scales', scale.id, 'table'];
      faults.add('badTable', path, `rows for every value from ${low} to ${high}`);
    }
  }
  for (const child of childrenOf(op)) checkTables(child, scale, plan, faults);
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

/** Every score that answers can give; null where they are too many to try. */
function valuesOf(whole: Op, plan: Plan): readonly number[] | null {
  const search = searchOf(whole, plan.fields);
  const values = combinationsOf(search.parts, plan);
  if (values > MOST_COMBINATIONS || values * operationsUnder(whole, plan, []) > MOST_WORK) {
    return null;
  }
  const state = newState(plan);
  state.answers.fill(Number.NaN);
  return everyValue(search, plan.fields, state);
}

function checkBands(
  scale: ScalePlan,
  operation: Op,
  plan: Plan,
  whole: boolean,
  definition: InstrumentDefinition,
  faults: Faults,
): void {
  const { bands, range } = definition.scales[scale.id] as ScaleDefinition;
  if (!bands) return;
  const path = ['scales', scale.id, 'bands'];
  const unit = whole ? 1 : 0;
  const values = whole ? valuesOf(operation, plan) : null;
  let end = range[0] - unit;
  bands.forEach((band, i) => {
    const at = [...path, i];
    if (band.from > band.to || band.from < range[0] || band.to > range[1]) {
      faults.add('bandRange', at, range, [band.from, band.to]);
    }
    const gap = band.from - (end + unit);
    if (gap > TOLERANCE) faults.add('bandGap', at, end + unit, band.from);
    if (gap < -TOLERANCE) faults.add('bandOverlap', at, end + unit, band.from);
    if (values && !values.some((value) => value >= band.from && value <= band.to)) {
      faults.add('bandUnreachable', at, undefined, [band.from, band.to]);
    }
    end = band.to;
  });
  if (range[1] - end > TOLERANCE) faults.add('bandGap', path, end + unit);
}
