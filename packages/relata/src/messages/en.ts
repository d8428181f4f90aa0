import type { AnswerRange, Fault, FaultCode, Finding, Issue, IssueCode } from '../model/index.ts';
import { distance } from './en/distance.ts';
import { FINDINGS } from './en/findings.ts';
import { listed, SIZES, shown } from './en/words.ts';

export { describeOptionError } from './en/options.ts';
export { describeResponseIssue } from './en/response-issues.ts';
export { describeUnavailable } from './en/unavailable.ts';

/** The known names most like a misspelt one, best first; `within` keeps only those that are near. */
export function nearestIds(
  id: string,
  known: readonly string[],
  most: number,
  within = Number.POSITIVE_INFINITY,
): string[] {
  const wanted = id.slice(0, 64).toLowerCase();
  return known
    .map((candidate) => {
      const other = candidate.toLowerCase();
      const begun = wanted.length > 1 && other !== wanted && other.startsWith(wanted);
      return { candidate, far: begun ? 0.5 : distance(wanted, other, within) };
    })
    .filter(({ far }) => far <= within)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** The known id that is nearest to a misspelt one; null where none is near. */
export const nearestId = (id: string, known: readonly string[]): string | null =>
  id.length > 64
    ? null
    : (nearestIds(id, known, 1, Math.min(8, Math.max(2, Math.floor(id.length / 3))))[0] ?? null);

const idOf = (issue: Issue) => String(issue.path[0] ?? '').slice(0, 80);

const subject = (issue: Issue) =>
  typeof issue.path[0] === 'number'
    ? `Answer ${issue.path[0] + 1} of the array`
    : `The answer to ${idOf(issue)}`;

function options(expected: Issue['expected']): string {
  const { min, max, step } = expected as AnswerRange;
  return step === 1
    ? `a whole number from ${min} to ${max}`
    : `${min} to ${max} in steps of ${step}`;
}

const MISSING = 'for a missing answer use null, leave it out, or name a reason such as "skipped"';

const ISSUES: { readonly [C in IssueCode]: (issue: Issue, suggest: boolean) => string } = {
  answersNotReadable: (issue) =>
    `The answers are ${shown(issue.received)}; give ${shown(issue.expected)}.`,
  wrongAnswerCount: (issue) =>
    `The array has ${shown(issue.received)} answers and the form has ${shown(issue.expected)}; give one for each item in item order, null where one is missing.`,
  unknownItem: (issue, suggest) => {
    const known = issue.expected as readonly string[];
    const near = suggest ? nearestId(idOf(issue), known) : null;
    return near
      ? `There is no item ${idOf(issue)}; did you mean ${near}?`
      : `There is no item ${idOf(issue)}; the items are ${listed(known)}.`;
  },
  answerNotANumber: (issue) =>
    `${subject(issue)} is not a number; give ${options(issue.expected)}; ${MISSING}.`,
  answerOutOfRange: (issue) =>
    `${subject(issue)} is outside the response options; give ${options(issue.expected)}; ${MISSING}.`,
  answerOffStep: (issue) =>
    `${subject(issue)} lies between two response options; give ${options(issue.expected)}.`,
};

/**
 * One plain sentence for an issue: what was wrong, where, and how to mend it. It never
 * holds the answer itself, and so may be shown or stored where answers may not.
 */
export const describeIssue = (issue: Issue): string => ISSUES[issue.code](issue, true);

/** The same, without the id that was most likely meant: of many issues the first few say enough. */
export const describeIssueBriefly = (issue: Issue): string => ISSUES[issue.code](issue, false);

const at = (fault: Fault) => (fault.path.length > 0 ? `At ${fault.path.join('.')}: ` : '');

const FAULTS: { readonly [C in FaultCode]: (fault: Fault) => string } = {
  badShape: (f) => `${shown(f.received)}.`,
  badId: (f) =>
    `${shown(f.received)} cannot be an id; use letters and digits, joined by single hyphens or underscores, a letter first (an instrument's id: lower case and hyphens).`,
  unsafeId: (f) => `${shown(f.received)} is a name that every object carries; choose another id.`,
  duplicateId: (f) => `The id ${shown(f.received)} occurs twice; ids must differ.`,
  sameColumn: (f) =>
    `This scale and ${shown(f.received)} would share a column name in tables; rename one.`,
  badRevision: () => 'The revision must be a whole number of 1 or more.',
  badAnswerRange: (f) => `These response options cannot be used; give ${shown(f.expected)}.`,
  badRecode: (f) =>
    `The value map must give a finite number for each response option: ${shown(f.expected)}.`,
  emptyScale: () => 'There is nothing to score here; name at least one item or scale.',
  unknownItem: (f) => `There is no item ${shown(f.received)}; there are ${shown(f.expected)}.`,
  unknownScale: (f) => `There is no scale ${shown(f.received)}; there are ${shown(f.expected)}.`,
  unknownPart: (f) =>
    `The items have no part ${shown(f.received)}; they have ${shown(f.expected)}.`,
  unknownReversed: (f) =>
    `${shown(f.received)} is listed as reversed, but no answer has that id; there are ${shown(f.expected)}.`,
  scaleCycle: () => 'This scale rests on itself, directly or through others; break the circle.',
  itemTwice: (f) => `${shown(f.received)} is counted twice; name it once.`,
  itemInNoScale: (f) =>
    `No scale uses the item ${shown(f.received)}; add it to one, or mark it \`unscored: true\`.`,
  splitAlternatives: () =>
    'Alternatives count as one item: a rule must name all of a group or none, cannot weigh or count them one by one, and reverses them as the instrument does.',
  badNumber: (f) => `This needs ${shown(f.expected)}.`,
  badTable: (f) => `The table needs ${shown(f.expected)}.`,
  negativeValue: (f) => `This rule needs ${shown(f.expected)}.`,
  rangeMismatch: (f) =>
    `The declared range is ${shown(f.received)}, but the key gives ${shown(f.expected)}; one of the two is wrong.`,
  bandGap: (f) =>
    `Scores from ${shown(f.expected)} on are in no band until ${shown(f.received ?? 'the end')}.`,
  bandOverlap: (f) =>
    `The band starts at ${shown(f.received)}, inside the one before; it should start at ${shown(f.expected)}.`,
  bandUnreachable: (f) =>
    `No answers give a score within ${shown(f.received)}; mend the band or the key.`,
  bandRange: (f) =>
    `The band ${shown(f.received)} is turned round or leaves the scale's range ${shown(f.expected)}.`,
  missingRuleImpossible: (f) =>
    `The missing rule ${shown(f.received)} cannot be met by ${shown(f.expected)} item(s).`,
  missingRuleUnfit: (f) =>
    `The missing rule (${shown(f.received)}) does not fit this scale's rule; it needs ${shown(f.expected)}.`,
  boundsTooCostly: () =>
    'Exact bounds of this rule would take too many combinations; use fewer items or a rule that moves one way with its items.',
  unknownRule: (f) => `There is no rule ${shown(f.received)}.`,
  unreachableFlag: (f) =>
    `The flag's threshold ${shown(f.received)} must lie above the lowest answer and not above the highest: ${shown(f.expected)}.`,
  tooLarge: (f) => {
    const { of, most } = f.expected as { readonly of: string; readonly most: number };
    return `This takes ${shown(f.received)} ${SIZES[of] ?? of}; at most ${most} are allowed in a definition that is sent along.`;
  },
  badForm: (f) =>
    `The form needs ${shown(f.expected)}${f.received === undefined ? '' : ` (${shown(f.received)})`}.`,
};

/** One plain sentence for a fault in a definition, with the path at which it stands. */
export const describeFault = (fault: Fault): string => at(fault) + FAULTS[fault.code](fault);

const isFault = (code: Finding['code']): code is FaultCode => Object.hasOwn(FAULTS, code);

/** One plain sentence for a finding: what was found, where, and how to mend it. It holds no answer. */
export function describeFinding(finding: Finding): string {
  const { code, path, evidence } = finding;
  if (!isFault(code)) return FINDINGS[code](finding);
  return describeFault({
    code,
    path,
    expected: evidence['expected'],
    received: evidence['received'],
  });
}
