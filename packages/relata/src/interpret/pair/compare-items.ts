import type {
  Available,
  ItemComparison,
  ItemDifference,
  MissingReason,
  ProfileSimilarity,
  SideMissing,
} from '../../model/index.ts';
import { percentOfMaximum } from '../../numeric/percent-of-maximum.ts';
import type { ReadAnswer } from './read-answers.ts';
import { similarityOf } from './similarity-of.ts';

/** Fewest items answered by both for a profile of items. */
export const FEWEST_ITEMS = 5;

type Both = readonly [first: ReadAnswer, second: ReadAnswer];
type Answers = ReadonlyMap<string, ReadAnswer>;

export interface ItemOptions {
  /** Most differences that are listed. */
  readonly mostItems: number;
  /** Whether the answers are listed with them. */
  readonly withAnswers: boolean;
}

function missingOf(answers: readonly ReadAnswer[]): SideMissing {
  const open = answers.filter(({ given }) => given === null);
  const reasons: { [R in MissingReason]?: number } = {};
  for (const { reason } of open) if (reason) reasons[reason] = (reasons[reason] ?? 0) + 1;
  return { unanswered: open.length, reasons };
}

function differenceOf([first, second]: Both, withAnswers: boolean): ItemDifference {
  const difference = first.value - second.value;
  const { id } = first;
  const size = Math.abs(difference);
  if (!withAnswers) return { id, size };
  const given = { first: first.given as number, second: second.given as number };
  return { id, size, answers: { ...given, difference } };
}

function profileOf(both: readonly Both[]): Available<ProfileSimilarity> {
  if (both.length === 0) return { status: 'unavailable', reason: 'noAnswersInCommon' };
  if (both.length < FEWEST_ITEMS) return { status: 'unavailable', reason: 'tooFewItems' };
  const [low, high] = (both[0] as Both)[0].range;
  const alike = both.flat().every(({ range }) => range[0] === low && range[1] === high);
  const counted = ({ value, range }: ReadAnswer) =>
    alike ? value : percentOfMaximum(value, range[0], range[1]);
  const elements = both.map(([first, second]) => ({
    id: first.id,
    first: counted(first),
    second: counted(second),
  }));
  const similarity = similarityOf(elements, alike ? 'answer' : 'percentOfMaximum');
  return { status: 'available', ...similarity };
}

/** Answers side by side under the ids that both forms have: how many, where they differ, how alike. */
export function compareItems(
  first: Answers,
  second: Answers,
  { mostItems, withAnswers }: ItemOptions,
): { readonly items: ItemComparison; readonly profile: Available<ProfileSimilarity> } {
  const shared = [...first.values()].flatMap((mine): readonly Both[] => {
    const theirs = second.get(mine.id);
    return theirs ? [[mine, theirs]] : [];
  });
  const both = shared.filter(([one, other]) => one.given !== null && other.given !== null);
  const differences = both
    .filter(([one, other]) => one.value !== other.value)
    .map((pair) => differenceOf(pair, withAnswers))
    .sort((a, b) => b.size - a.size);
  return {
    items: {
      inCommon: shared.length,
      answeredByBoth: both.length,
      same: both.length - differences.length,
      missing: {
        first: missingOf(shared.map(([mine]) => mine)),
        second: missingOf(shared.map(([, theirs]) => theirs)),
      },
      mostDifferent: differences.slice(0, mostItems),
    },
    profile: profileOf(both),
  };
}
