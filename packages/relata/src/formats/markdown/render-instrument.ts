import type { InstrumentDefinition, LicenseStatement } from '../../model/index.ts';
import { formsSection } from './forms-section.ts';
import { itemsSection } from './items-section.ts';
import { itemsInWords, numberedAnswers } from './numbering.ts';
import { scalesSection } from './scales-section.ts';
import { bullets, table } from './text.ts';
import { casesSection, type WorkedCase } from './worked-cases.ts';

export type { WorkedCase } from './worked-cases.ts';

export interface RenderOptions {
  /** Hash of the definition, where the page is to name it. */
  readonly definitionHash?: string;
  readonly cases?: readonly WorkedCase[];
  /** Sentence of each item, by item id, where its licence allows to show it. */
  readonly wording?: Readonly<Record<string, string>>;
}

const license = (what: string, { status, spdx, note, evidence }: LicenseStatement) =>
  [`${what}: ${status}${spdx ? ` (${spdx})` : ''}.`, note, evidence && `Evidence: ${evidence}`]
    .filter(Boolean)
    .join(' ');

function headSection(definition: InstrumentDefinition, hash: string | undefined): string {
  const { citation } = definition;
  const status =
    definition.status === 'researchDraft'
      ? 'Research draft: no norms, no validated cut-offs, not diagnostic.'
      : 'Published instrument.';
  const link = citation.doi
    ? ` https://doi.org/${citation.doi}`
    : citation.url
      ? ` ${citation.url}`
      : '';
  return bullets([
    `${status} Scores describe answers; they diagnose nothing.`,
    `Citation: ${citation.text}${link}`,
    `Patterns: ${definition.patterns.join(', ')}. Time: ${definition.timeframe}.`,
    license('Scoring', definition.license.scoring),
    license('Wording', definition.license.wording),
    ...(definition.checkFirst ? [`**Check first: ${definition.checkFirst}**`] : []),
    ...(definition.safety
      ? [`**Safety: ${definition.safety.note}** Source: ${definition.safety.source}`]
      : []),
    `Id \`${definition.id}\`, revision ${definition.revision}${hash ? `, definition hash \`${hash}\`` : ''}`,
  ]);
}

/**
 * A definition as a page that a psychologist can read and sign off: items, keys, rules in
 * words, bands, flags, forms, figures, and worked cases.
 *
 * @example
 * renderInstrument(phq9.definition, { definitionHash: phq9.definitionHash });
 */
export function renderInstrument(
  definition: InstrumentDefinition,
  options: RenderOptions = {},
): string {
  const counted = (id: string) =>
    numberedAnswers(definition).find((one) => one.id === id)?.answers.recode
      ? 'after its value map'
      : 'as answered';
  const flags = Object.entries(definition.flags ?? {}).map(
    ([id, flag]) =>
      `\`${id}\`: ${flag.title}. Raised when ${itemsInWords(definition, [flag.item], [])} is ${flag.atOrAbove} or more, ${counted(flag.item)}. It informs; it is no assessment of risk. Source: ${flag.source}`,
  );
  const norms = definition.norms?.map((norm) => [
    norm.scale,
    norm.population,
    norm.n === null ? 'not stated' : String(norm.n),
    String(norm.mean),
    norm.sd === null ? 'not printed' : String(norm.sd),
    norm.source,
  ]);
  const reliability = definition.reliability?.map((one) => [
    one.scale,
    one.interval ? `${one.coefficient}, ${one.interval}` : one.coefficient,
    String(one.value),
    one.n == null ? 'not stated' : String(one.n),
    one.population,
    one.source,
  ]);
  const cutOffs = definition.cutOffs?.map((one) => [
    one.scale,
    [
      one.atOrAbove === undefined ? '' : `${one.atOrAbove} or more`,
      one.atOrBelow === undefined ? '' : `${one.atOrBelow} or less`,
    ]
      .filter(Boolean)
      .join(' and '),
    one.title,
    one.n == null ? one.population : `${one.population} (n = ${one.n})`,
    one.source,
  ]);
  const sources = definition.sources.map(
    ({ text, url, supports }) => `${text}${url ? ` ${url}` : ''} (${supports.join(', ')})`,
  );
  const sections: readonly (readonly [string, string | undefined])[] = [
    ['Items', itemsSection(definition, options.wording)],
    ['Scales', scalesSection(definition)],
    ['Flags', flags.length > 0 ? bullets(flags) : undefined],
    ['Forms', definition.forms && formsSection(definition)],
    ['Norms', norms && table(['Scale', 'Population', 'n', 'Mean', 'SD', 'Source'], norms)],
    [
      'Reliability',
      reliability &&
        table(['Scale', 'Coefficient', 'Value', 'n', 'Population', 'Source'], reliability),
    ],
    ['Cut-offs', cutOffs && table(['Scale', 'Score', 'Line', 'Population', 'Source'], cutOffs)],
    ['Worked cases', options.cases && casesSection(definition, options.cases)],
    ['Sources', bullets(sources)],
  ];
  return [
    `# ${definition.abbreviation}: ${definition.title}`,
    headSection(definition, options.definitionHash),
    ...sections.flatMap(([title, body]) => (body ? [`## ${title}`, body] : [])),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
