import type { InstrumentDefinition, ScaleDefinition } from '../../model/index.ts';
import { missingInWords, ruleInWords } from './rule-in-words.ts';
import { bullets, shown, table } from './text.ts';

const BETTER = {
  higher: 'higher is better',
  lower: 'lower is better',
  neither: 'neither is better',
};

function scaleSection(
  definition: InstrumentDefinition,
  id: string,
  scale: ScaleDefinition,
): string {
  const rule = ruleInWords(definition, scale, scale.reversed);
  const bands = scale.bands?.map((band) => [
    `${band.from}–${band.to}`,
    `${band.title ?? band.id} (\`${band.id}\`)`,
    band.population,
    band.source,
  ]);
  return [
    `### ${scale.title} (\`${id}\`)`,
    bullets([
      `${rule.charAt(0).toUpperCase()}${rule.slice(1)}.`,
      `Range ${shown(scale.range[0])} to ${shown(scale.range[1])}. High means ${scale.direction.highMeans}; ${BETTER[scale.direction.better]}.`,
      ...(scale.percentOfMaximum
        ? ['Reported as percent of the maximum possible too (0 to 100); that is no percentile.']
        : []),
      missingInWords(scale, scale.missing ?? definition.missing, definition.forms !== undefined),
      ...(scale.source ? [`Source: ${scale.source}`] : []),
    ]),
    bands && table(['Score', 'Band', 'Population', 'Source'], bands),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Each scale with its rule, range, direction, missing rule and bands. */
export const scalesSection = (definition: InstrumentDefinition): string =>
  Object.entries(definition.scales)
    .map(([id, scale]) => scaleSection(definition, id, scale))
    .join('\n\n');
