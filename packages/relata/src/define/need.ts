import { type MissingRule, OptionError } from '../model/index.ts';
import { childrenOf, type Op } from '../ops/op.ts';

/** True for a rule over items that may score with some of them unanswered. */
export const mayProrate = (op: Op): op is Extract<Op, { kind: 'sum' | 'mean' }> =>
  op.kind === 'sum' || op.kind === 'mean';

const restsOnScalesOnly = (op: Op): boolean =>
  op.kind === 'scale' ||
  (op.kind !== 'answer' && op.kind !== 'either' && childrenOf(op).every(restsOnScalesOnly));

/** Share of a mean's items that must be answered where no source says how many. */
const DEFAULT_SHARE = 0.8;
/** Fewest items of a mean for which that share is used. */
const DEFAULT_FEWEST = 5;

const counted = (share: number, of: number) => Math.max(1, Math.ceil(share * of - 1e-9));

/**
 * How many items must be answered for a score: the caller's rule, else the published
 * one, else the default. 0 leaves it to the scales below.
 *
 * @throws {OptionError} `badMissingOverride` for a rule of the caller that cannot be followed.
 */
export function needOf(
  op: Op,
  override: Omit<MissingRule, 'source'> | undefined,
  published: MissingRule,
  of: number,
  monotone: boolean,
): number {
  if (!mayProrate(op)) {
    if (!restsOnScalesOnly(op) || !monotone || published.require === 'complete') return of;
    return 0;
  }
  const require = override?.require ?? published.require;
  if (require === undefined || require === 'everyScale') {
    return op.kind === 'mean' && of >= DEFAULT_FEWEST ? counted(DEFAULT_SHARE, of) : of;
  }
  if (require === 'complete') return of;
  const least = 'atLeast' in require ? require.atLeast : require.atLeastShare;
  const need = 'atLeast' in require ? least : counted(least, of);
  if (override && !(least > 0 && ('atLeast' in require ? Number.isInteger(least) : least <= 1))) {
    throw new OptionError(
      'badMissingOverride',
      'whole atLeast of 1 or more, or atLeastShare above 0 to 1',
      require,
    );
  }
  return Math.min(need, of);
}
