import { comparisons } from './comparisons.ts';
import { type Comparison, compare } from './validation.ts';

const HEAD = [
  'Instrument',
  'Data set',
  'Scale',
  'n',
  'Alpha',
  'Mean',
  'SD',
  'Largest difference from R',
  'Engine against sums by hand',
];

const LARGEST = 1e-5;

const named = ({ instrument, form, add }: Comparison) =>
  [
    `\`${instrument.id}\``,
    form ? `form \`${form}\`` : '',
    add ? `(${add} added to every stored answer)` : '',
  ]
    .filter(Boolean)
    .join(' ');

function rowOf(one: Comparison): readonly string[] {
  const found = compare(one);
  if (!(found.largest <= LARGEST)) {
    throw new Error(`${one.instrument.id} ${one.scale} differs by ${found.largest}`);
  }
  return [
    named(one),
    one.set,
    one.scale,
    String(found.respondents),
    found.alpha.toFixed(6),
    found.mean.toFixed(6),
    found.sd.toFixed(6),
    found.largest.toExponential(0),
    `${found.engine === 0 ? '0' : found.engine.toExponential(0)} over ${found.scored} rows`,
  ];
}

/** The table of `docs/validation.md`: a row for each scale, worked out anew from the data. */
export const validationTable = (): string =>
  [HEAD, HEAD.map(() => '---'), ...comparisons().map(rowOf)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const START = '<!-- table: node packages/relata/scripts/write-validation.ts -->\n';
const END = '\n<!-- end of the table -->';

/** A page with the table between its two marks replaced. */
export function withTable(page: string, table: string): string {
  const [from, to] = [page.indexOf(START), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error('docs/validation.md has lost the marks of its table');
  return page.slice(0, from + START.length) + table + page.slice(to);
}
