import { bullets, shown, table } from '../markdown/text.ts';
import { citationInWords } from '../words/citation.ts';
import type { Codebook, CodebookColumn, CodebookInstrument } from './codebook.ts';

const BETTER = {
  higher: 'higher is better',
  lower: 'lower is better',
  neither: 'neither is better',
};

const contentOf = ({ range, values }: CodebookColumn): string =>
  range
    ? `${shown(range[0])} to ${shown(range[1])}`
    : (values ?? []).map(({ value }) => `\`${value}\``).join(', ');

function details(column: CodebookColumn): string | undefined {
  const { bands, direction, holds, label, missing, name, rule, source, values } = column;
  if (holds !== 'value' && holds !== 'flag') return undefined;
  return [
    `### \`${name}\`: ${label}`,
    bullets([
      ...(rule ? [rule] : []),
      ...(direction ? [`High means ${direction.highMeans}; ${BETTER[direction.better]}.`] : []),
      ...(missing ? [missing] : []),
      ...(values ?? []).map(({ label: meaning, value }) => `\`${value}\`: ${meaning}.`),
      ...(source ? [`Source: ${source}`] : []),
    ]),
    bands &&
      table(
        ['Score', 'Band', 'Population', 'Source'],
        bands.map((band) => [
          `${band.from}–${band.to}`,
          `${band.label} (\`${band.id}\`)`,
          band.population,
          band.source,
        ]),
      ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function instrumentSection(one: CodebookInstrument, engine: string): string {
  const { abbreviation, citation, columns, definitionHash, form, id, revision, title } = one;
  const { doi, text, url } = citation;
  const statuses = columns.find(({ holds }) => holds === 'status')?.values ?? [];
  return [
    `## ${abbreviation}: ${title}`,
    bullets([
      `Id \`${id}\`${form ? `, form ${form.title} (\`${form.id}\`)` : ''}, revision ${revision}, definition hash \`${definitionHash}\`, Relata ${engine}`,
      ...(one.status === 'researchDraft'
        ? ['Research draft: no norms, no validated cut-offs, not diagnostic.']
        : []),
      `Citation: ${citationInWords({ text, ...(doi ? { doi } : {}), ...(url ? { url } : {}) })}`,
      `Time: ${one.timeframe}`,
    ]),
    table(
      ['Column', 'Label', 'Type', 'Unit', 'Range or values', 'Empty'],
      columns.map((column) => [
        `\`${column.name}\``,
        column.label,
        column.type,
        column.unit ?? '',
        contentOf(column),
        column.empty,
      ]),
    ),
    `Statuses:\n\n${bullets(statuses.map(({ label, value }) => `\`${value}\`: ${label}.`))}`,
    ...columns.flatMap((column) => details(column) ?? []),
  ].join('\n\n');
}

/** A codebook as a page to read, and to lay beside the data. */
export const renderCodebook = ({ engine, instruments }: Codebook): string =>
  [
    '# Codebook',
    'Columns of scores as `relata score` writes them. Scores describe answers; they diagnose nothing.',
    ...instruments.map((one) => instrumentSection(one, engine)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
