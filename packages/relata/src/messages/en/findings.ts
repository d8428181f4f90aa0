import type { Evidence, FaultCode, Finding, LintCode } from '../../model/index.ts';
import { listed, shown } from './words.ts';

const items = ({ items = [] }: Finding) => listed(items);
const one = ({ items = [] }: Finding, singular: string, plural: string) =>
  items.length === 1 ? singular : plural;
const scale = ({ scale: id }: Finding) => (id === undefined ? 'The key' : `The scale ${id}`);
const fact = ({ evidence }: Finding, name: string): string => shown(evidence[name] ?? '');
const list = (value: Evidence | undefined): readonly (string | number)[] =>
  typeof value === 'string' || typeof value === 'number' ? [value] : (value ?? []);
const range = (value: Evidence | undefined) => list(value).join(' to ');

/** Correlations with two decimals and a true minus; of several, the lowest and highest. */
function r(value: Evidence | undefined): string {
  const text = (x: number) => x.toFixed(2).replace('-', '−');
  const numbers = list(value).map(Number);
  if (numbers.length === 0) return '?';
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)].map(text);
  return low === high ? `r = ${low}` : `r from ${low} to ${high}`;
}

const sum = (value: Evidence | undefined) =>
  list(value).reduce<number>((total, count) => total + Number(count), 0);

/** Item-rest correlations as keyed and the other way round. */
const evidenceOf = ({ evidence }: Finding) =>
  `item-rest ${r(evidence['itemRestAsKeyed'])} as keyed, ${r(evidence['itemRestAsSuggested'])} the other way round, ${shown(evidence['respondents'] ?? 0)} respondents`;

const whose = (finding: Finding) =>
  'reference' in finding.evidence ? ` of ${fact(finding, 'reference')}` : '';

/** Places by which a key or a file is off, in words. */
const direction = ({ evidence }: Finding, name: string) =>
  Number(evidence[name]) > 0 ? 'one too high' : 'one too low';

/** A sentence for everything that the linter finds, other than the faults of a definition. */
export const FINDINGS: {
  readonly [C in Exclude<LintCode, FaultCode>]: (finding: Finding) => string;
} = {
  trailingItemsUnscored: (f) =>
    `${scale(f)} seems to omit ${one(f, 'the last item', `the last ${fact(f, 'count')} items`)} of the form (${items(f)}); add ${one(f, 'it', 'them')} where the source scores ${one(f, 'it', 'them')}.`,
  keyShifted: (f) =>
    'reference' in f.evidence
      ? `${scale(f)} has the items${whose(f)} with every number ${direction(f, 'by')} (${items(f)}); take the numbers from the source again.`
      : `The item numbers look ${direction(f, 'by')}: no scale uses ${items(f)}, or the scales begin one item late; compare the numbers with the source.`,
  itemTwiceInTotal: (f) =>
    `${scale(f)} counts ${items(f)} by way of more than one of ${fact(f, 'scales')}; check that the source does so too.`,
  reversedUnused: (f) =>
    `${items(f)} ${one(f, 'is', 'are')} listed as reversed, but no scale reverses ${one(f, 'it', 'them')}; take ${one(f, 'it', 'them')} off the list, or add ${one(f, 'it', 'them')} to the scale that was meant.`,
  tableNotMonotone: (f) =>
    `The table of ${f.scale} turns back: from ${fact(f, 'from')} on it gives ${fact(f, 'value')}, after ${fact(f, 'before')}; look for a slip in the row.`,
  tableGap: (f) =>
    `The table of ${f.scale} has no row between ${fact(f, 'after')} and ${fact(f, 'until')}; add it, or close the gap.`,
  partsMismatched: (f) =>
    `${scale(f)} takes ${fact(f, 'usual')} of most items, but of ${items(f)} ${fact(f, 'instead')}; take the same part of each.`,
  partUnused: (f) =>
    `No scale uses the part ${fact(f, 'parts')} of the items; add it to the rule, or leave it out of the definition.`,
  partRangesDiffer: (f) =>
    `${scale(f)} multiplies parts of different ranges (${fact(f, 'ranges')}), so that one weighs more; check the source.`,
  normMeanImpossible: (f) =>
    `The norm mean ${fact(f, 'mean')} (${fact(f, 'population')}) lies outside the range of ${f.scale}, ${range(f.evidence['range'])}; the norm is of another scoring, or mistyped.`,
  normSdImpossible: (f) =>
    `The norm SD ${fact(f, 'sd')} of ${f.scale} cannot be: with a mean of ${fact(f, 'mean')} and scores of ${range(f.evidence['range'])} it is at most ${fact(f, 'most')}; check whether it belongs to another scale or scoring.`,
  scalesSwapped: (f) =>
    `${scale(f)} has exactly the items of ${fact(f, 'has')}${whose(f)}${'exchangedWith' in f.evidence ? `: the two lists are exchanged with each other` : ''}; give each scale its own list.`,
  itemsOmitted: (f) =>
    `${scale(f)} omits ${f.evidence['areTheLast'] === 'yes' ? `its last ${fact(f, 'count')} items` : `${fact(f, 'count')} items`}${whose(f)}: ${items(f)}; add ${one(f, 'it', 'them')}.`,
  itemsAdded: (f) =>
    `${scale(f)} has ${items(f)}, which ${one(f, 'is', 'are')} not in that scale${whose(f)}; take ${one(f, 'it', 'them')} out.`,
  reverseKeyDiffers: (f) =>
    `${scale(f)} differs in its reverse key from that${whose(f)}: reversed here only: ${fact(f, 'reversedHereOnly') || 'none'}; there only: ${fact(f, 'reversedThereOnly') || 'none'}; check the source.`,
  rangeDiffers: (f) =>
    `${scale(f)} has the range ${range(f.evidence['range'])}, that${whose(f)} ${range(f.evidence['referenceRange'])}; check response options, rule and item list.`,
  bandsDiffer: (f) =>
    `${scale(f)} has the bands ${fact(f, 'bands')}, that${whose(f)} ${fact(f, 'referenceBands')}; check them against their source.`,
  tooFewRespondents: (f) =>
    `No two items have ${fact(f, 'needed')} respondents who answered both (most: ${fact(f, 'respondents')}), too few to hold the key against the data.`,
  notNumbers: (f) =>
    `${sum(f.evidence['counts'])} cells of ${items(f)} hold something other than a number; name codes for missing answers with --missing.`,
  codesMoved: (f) => {
    const by = Number(f.evidence['subtract']);
    const forms = list(f.evidence['forms']);
    const mend = f.evidence['wholeForm']
      ? 'leave out --form, for the instrument itself has them so'
      : forms.length > 0
        ? `name the form that has them so (${forms.join(' or ')})`
        : `${by > 0 ? `subtract ${by} from` : `add ${-by} to`} every answer, or mend the response options`;
    return `The answers are coded ${range(f.evidence['found'])}, but the definition says ${range(f.evidence['declared'])}: ${mend}.`;
  },
  missingCode: (f) =>
    `The code ${fact(f, 'value')} is no response option and occurs in ${(f.items ?? []).length} items (${sum(f.evidence['counts'])} times): probably a missing answer; name it with --missing ${fact(f, 'value')}.`,
  offRange: (f) =>
    `${sum(f.evidence['counts'])} answers of ${items(f)} are no response option${list(f.evidence['codes']).length > 0 ? ` (codes ${fact(f, 'codes')})` : ''}; check the coding, or the response options of the definition.`,
  constantItem: (f) =>
    `${items(f)} ${one(f, 'has', 'have')} the same answer throughout, so that nothing can be said about ${one(f, 'it', 'them')}; check the column.`,
  columnsAlreadyReversed: (f) =>
    `The reverse-keyed ${one(f, 'column', 'columns')} ${items(f)} of ${f.scale} ${one(f, 'arrives', 'arrive')} already reversed, and would be reversed twice (${evidenceOf(f)}); score the file with --reversed-in-source.`,
  itemReversedTwice: (f) =>
    `${items(f)} of ${f.scale} ${one(f, 'runs', 'run')} against the scale once reversed (${evidenceOf(f)}): ${one(f, 'the column arrives', 'the columns arrive')} already reversed, or ${one(f, 'it does', 'they do')} not belong on the reverse list.`,
  itemNotReversed: (f) =>
    `${items(f)} of ${f.scale} ${one(f, 'runs', 'run')} against the scale as keyed (${evidenceOf(f)}): add ${one(f, 'it', 'them')} to the reverse list, or find out who turned the ${one(f, 'column', 'columns')} round.`,
  columnsShifted: (f) =>
    `The answers seem to stand one column too ${Number(f.evidence['columns']) > 0 ? 'late' : 'early'} for the key: within scales the items correlate ${r(f.evidence['correlationWithinScalesAsDeclared'])} as declared, and ${r(f.evidence['correlationWithinScalesShifted'])} with each item read from the ${Number(f.evidence['columns']) > 0 ? 'next' : 'previous'} column; compare the item numbers of the key and the columns of the file.`,
  unscoredItemFits: (f) =>
    `${scale(f)} seems to omit ${items(f)}: no scale uses ${one(f, 'it', 'them')}, and ${one(f, 'it correlates', 'they correlate')} with this one as its own items do (${r(f.evidence['correlations'])}; its items' median is ${r(f.evidence['medianItemRest'])}); check the item list.`,
  itemFitsOtherScale: (f) =>
    `${items(f)} of ${f.scale} correlates more with ${fact(f, 'other')} (${r(f.evidence['correlationOther'])}) than with the rest of its own scale (${r(f.evidence['itemRestOwn'])}); check the item lists if that surprises you.`,
};
