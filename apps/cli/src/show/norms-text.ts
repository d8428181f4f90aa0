import type { CutOff, Instrument, Norm, PublishedNorms, Reliability } from 'relata';
import { lineWords } from '../interpret/figure-words.ts';
import { count, wrapped } from '../text.ts';
import { DRAFT } from './draft.ts';

const persons = (n: number | null | undefined) =>
  n === undefined ? '' : n === null ? ', n not known' : `, n ${count(n)}`;

const norm = ({ scale, population, year, n, mean, sd, source }: Norm) => [
  `${scale}: ${population}${year === undefined ? '' : `, ${year}`}`,
  `mean ${mean}, ${sd === null ? 'SD not published' : `SD ${sd}`}${persons(n)}`,
  source,
];

const reliability = (entry: Reliability) => {
  const { scale, coefficient, value, interval, n, population, source } = entry;
  const apart = interval === undefined ? '' : ` (${interval})`;
  return [`${scale}: ${population}`, `${coefficient} ${value}${apart}${persons(n)}`, source];
};

const cutOff = (line: CutOff) => [
  `${line.scale}: ${line.population}`,
  `${lineWords(line)}${persons(line.n)}. ${line.title}`,
  line.source,
];

const section = (title: string, entries: readonly (readonly string[])[]) => [
  '',
  title,
  ...(entries.length === 0
    ? ['  none on file']
    : entries.flatMap(([about = '', figures = '', source = '']) => [
        wrapped(about),
        wrapped(figures, '    '),
        `    ${source}`,
      ])),
];

/** What is on file about an instrument's scores, for people. */
export function normsText(
  { id, definition }: Instrument,
  { norms, reliability: reliabilities, cutOffs }: Required<PublishedNorms>,
): string {
  return `${[
    `${definition.abbreviation}: ${definition.title}`,
    ...(definition.status === 'researchDraft' ? [wrapped(DRAFT)] : []),
    ...section('Norm groups', norms.map(norm)),
    ...section('Reliabilities', reliabilities.map(reliability)),
    ...section('Cut-offs', cutOffs.map(cutOff)),
    '',
    wrapped(
      norms.length + reliabilities.length === 0
        ? `Bring figures of your own with \`relata interpret ${id} --references file.json\`; results mark them so.`
        : `None is used unless you name it: \`relata interpret ${id} --norm <population> --reliability <coefficient>\`.`,
      '',
    ),
  ].join('\n')}\n`;
}
