import { type ScaleColumnKind, scaleColumn } from '../formats/columns/output-columns.ts';
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

export function scaleNames(instrument: string, { id }: Pick<ScalePlan, 'id'>): ScaleNames {
  const of = (kind: ScaleColumnKind) => scaleColumn(instrument, id, kind);
  return {
    value: of('value'),
    percent: of('percent'),
    status: of('status'),
    answered: of('answered'),
    low: of('low'),
    high: of('high'),
    band: of('band'),
    decided: of('bandDecided'),
  };
}

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
