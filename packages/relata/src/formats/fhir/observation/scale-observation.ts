import type { AnyScaleResult, Band, ScaleDefinition } from '../../../model/index.ts';
import { DATA_ABSENT_REASONS } from '../response/missing-reason.ts';
import { type Codes, concept, items, percent, scores } from './concepts.ts';
import type { Observation, ObservationComponent, ReferenceRange } from './types.ts';

const titleOf = ({ id, title }: Band) => title ?? id;

/** The parts of a scale's range that a source names, each with the population that it holds for. */
const referenceRange = (scale: string, bands: readonly Band[], codes: Codes): ReferenceRange[] =>
  bands.map((band) => ({
    low: scores(band.from),
    high: scores(band.to),
    type: concept(codes.own(`${scale}.${band.id}`, titleOf(band))),
    appliesTo: [{ text: band.population }],
    text: `${titleOf(band)}: ${band.from} to ${band.to}. Population: ${band.population}. Source: ${band.source}`,
  }));

/** How the score came about; and what is known of it where items are unanswered. */
function componentsOf(result: AnyScaleResult, codes: Codes): ObservationComponent[] {
  const { status, answered, of, bounds, percentOfMaximum } = result;
  const code = (name: Parameters<Codes['scoring']>[0]) => concept(codes.scoring(name));
  return [
    { code: code('scoring-status'), valueCodeableConcept: code(status) },
    {
      code: code('items-answered'),
      valueRatio: { numerator: items(answered), denominator: items(of) },
    },
    ...(typeof percentOfMaximum === 'number'
      ? [{ code: code('percent-of-maximum'), valueQuantity: percent(percentOfMaximum) }]
      : []),
    ...(status === 'scored'
      ? []
      : [
          {
            code: code('possible-scores'),
            valueRange: { low: scores(bounds.low), high: scores(bounds.high) },
          },
        ]),
  ];
}

function notesOf({ status, answered, of, bounds, band }: AnyScaleResult): string[] {
  const range = `every way to answer the others gives a score from ${bounds.low} to ${bounds.high}`;
  if (status === 'scored') return [];
  const counted = `${answered} of ${of} items are answered; ${range}.`;
  if (status === 'prorated') return [`Prorated by the missing rule: ${counted}`];
  const decided = band?.id ? ' All of them fall in the band that the interpretation names.' : '';
  return [`No score: too few items are answered. ${counted}${decided}`];
}

type Scored = Pick<
  Observation,
  'valueQuantity' | 'dataAbsentReason' | 'interpretation' | 'referenceRange' | 'component'
> & { readonly notes: readonly string[] };

/** What the Observation of one scale says, beside what all of a response have in common. */
export function scaleObservation(
  id: string,
  definition: ScaleDefinition,
  result: AnyScaleResult,
  codes: Codes,
): Scored {
  const { value, band } = result;
  const bands = definition.bands ?? [];
  const found = bands.find((one) => one.id === band?.id);
  return {
    ...(value === null
      ? {
          dataAbsentReason: {
            coding: [{ system: DATA_ABSENT_REASONS, code: 'unknown', display: 'Unknown' }],
            text: 'Too few items are answered for a score',
          },
        }
      : { valueQuantity: scores(value) }),
    ...(found ? { interpretation: [concept(codes.own(`${id}.${found.id}`, titleOf(found)))] } : {}),
    ...(bands.length > 0 ? { referenceRange: referenceRange(id, bands, codes) } : {}),
    component: componentsOf(result, codes),
    notes: notesOf(result),
  };
}
