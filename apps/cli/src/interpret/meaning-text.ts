import type { Interpretation, Interval, ScaleInterpretation, Scored } from 'relata';
import { describeUnavailable } from 'relata/messages/en';
import { DRAFT } from '../show/draft.ts';
import { wrapped } from '../text.ts';
import { lineWords, normWords, reliabilityWords, shown } from './figure-words.ts';

/** Said under every interpretation. */
export const NOT_A_DIAGNOSIS = 'A score describes answers; it is not a diagnosis.';

/** Percent of the normal model outside the range from which on it is spoken of. */
const NOTABLE = 1;

const between = ({ low, high, level }: Interval, digits?: number) =>
  `${shown(low, digits)} to ${shown(high, digits)} (${shown(100 * level)} % interval)`;

function comparisonLines({ comparison }: ScaleInterpretation): string[] {
  if (comparison.status === 'unavailable') {
    return [`norm group: ${describeUnavailable(comparison.reason)}`];
  }
  const { norm, z, t, percentile, percentileInterval: limits, outsideRange } = comparison;
  const open =
    limits.status === 'available'
      ? between(limits, 1)
      : `no interval: ${describeUnavailable(limits.reason)}`;
  return [
    `norm group: ${normWords(norm)}`,
    `z ${shown(z)}, T ${shown(t, 1)}, percentile ${shown(percentile, 1)}, ${open}`,
    ...(outsideRange >= NOTABLE
      ? [
          `The normal model puts ${shown(outsideRange, 1)} % of this group where nobody can score: its scores are skewed, and the percentile is rough.`,
        ]
      : []),
  ];
}

function confidenceLines({ confidence }: ScaleInterpretation): string[] {
  if (confidence.status === 'unavailable') {
    return [`errors of measurement: ${describeUnavailable(confidence.reason)}`];
  }
  const { reliability, standardErrorOfMeasurement, observed, trueScore } = confidence;
  return [
    `reliability: ${reliabilityWords(reliability)}`,
    `standard error of measurement ${shown(standardErrorOfMeasurement)}, observed score ${between(observed)}`,
    `regressed true score ${shown(trueScore.estimate)}, ${between(trueScore)}`,
  ];
}

function sideLines({ band, cutOffs }: ScaleInterpretation): string[] {
  const named = band && (band.id === null ? 'not decided' : (band.title ?? band.id));
  const open = band && band.id !== null && !band.decided ? ', other completions in another' : '';
  return [
    ...(named
      ? [`band: ${named}${open}${band.population === undefined ? '' : ` (${band.population})`}`]
      : []),
    ...cutOffs.map((line) => {
      const state =
        line.reached === null ? 'the open items decide' : line.reached ? 'reached' : 'not reached';
      const sure = line.reached !== null && !line.decided ? ', the open items may change that' : '';
      return `${lineWords(line)}, ${line.population}: ${state}${sure}. ${line.title}`;
    }),
  ];
}

function scaleLines(id: string, scale: ScaleInterpretation): string[] {
  const { title, status, value, range, bounds, percentOfMaximum: percent } = scale;
  const score = value === null ? 'no score' : shown(value);
  const open =
    bounds.low === bounds.high
      ? ''
      : `, the open items allow ${shown(bounds.low)} to ${shown(bounds.high)}`;
  const share =
    percent.status === 'available' ? `, ${shown(percent.value, 1)} percent of maximum` : '';
  const lines =
    value === null
      ? sideLines(scale)
      : [...comparisonLines(scale), ...confidenceLines(scale), ...sideLines(scale)];
  return [
    wrapped(
      `${id} (${title}) = ${score}: ${status}, of ${range[0]} to ${range[1]}${share}${open}`,
      '',
    ),
    ...lines.map((line) => wrapped(line)),
    '',
  ];
}

/** What one respondent's scores mean, for people; flags first. */
export function meaningText(result: Scored, said: Interpretation): string {
  const { provenance } = said;
  const flags = Object.entries(result.flags).flatMap(([id, { item, state }]) =>
    state === 'notRaised'
      ? []
      : [`flag ${id}: ${state === 'raised' ? 'raised' : 'item unanswered'} (${item})`],
  );
  return `${[
    wrapped(
      `${said.instrument}${provenance.form ? `, form ${provenance.form}` : ''}, revision ${said.revision}, ${provenance.definitionHash}, engine ${provenance.engine}`,
      '',
    ),
    ...(provenance.status === 'researchDraft' ? [wrapped(DRAFT, '')] : []),
    ...flags,
    '',
    ...Object.entries(said.scales).flatMap(([id, scale]) => scaleLines(id, scale)),
    NOT_A_DIAGNOSIS,
  ].join('\n')}\n`;
}
