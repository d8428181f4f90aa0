import type { Plan, ScalePlan } from '../ops/plan.ts';

/** Names of the columns that a scale's results take, as `relata score` writes them. */
export interface ScaleNames {
  readonly value: string;
  readonly percent: string;
  readonly status: string;
  readonly answered: string;
  readonly low: string;
  readonly high: string;
  readonly band: string;
  readonly decided: string;
}

const named = (...ids: readonly string[]) => ids.map((id) => id.replaceAll('-', '_')).join('_');

export function scaleNames(instrument: string, scale: Pick<ScalePlan, 'id'>): ScaleNames {
  const stem = named(instrument, scale.id);
  return {
    value: stem,
    percent: `${stem}_percent`,
    status: `${stem}_status`,
    answered: `${stem}_answered`,
    low: `${stem}_low`,
    high: `${stem}_high`,
    band: `${stem}_band`,
    decided: `${stem}_band_decided`,
  };
}

export const flagName = (instrument: string, flag: string): string =>
  named(instrument, 'flag', flag);

/** The scales that results name, in the order of the definition, by their place in the plan. */
export function inDefinitionOrder(
  plan: Pick<Plan, 'scales'>,
  definition: { readonly scales: object },
): readonly number[] {
  const ids = plan.scales.map((scale) => scale.id);
  return Object.keys(definition.scales)
    .map((id) => ids.indexOf(id))
    .filter((index) => index >= 0);
}
