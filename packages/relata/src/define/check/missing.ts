import type { InstrumentDefinition, ScaleDefinition } from '../../model/index.ts';
import type { ScalePlan } from '../../ops/plan.ts';
import { mayProrate } from '../need.ts';
import type { Faults } from './faults.ts';

/** Items that a rule asks for by number; 0 where it asks otherwise. */
export const atLeastOf = (rule: InstrumentDefinition['missing']): number =>
  typeof rule.require === 'object' && 'atLeast' in rule.require ? rule.require.atLeast : 0;

/** A missing rule can be met, and fits the rule that it is for. */
export function checkMissing(
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
  if (rule.fill === 'nothing' && scale.op.kind === 'mean') {
    faults.add('missingRuleUnfit', path, 'personMean', rule.fill);
  }
}
