import type { BatteryBody } from '../endpoints/score-battery/index.ts';
import type * as z from '../platform/zod.ts';
import { asProblem } from '../problems/as-problem.ts';
import { ofZodError } from '../problems/of-zod-error.ts';
import type { ProblemError } from '../problems/problem-error.ts';
import { problemOf } from '../problems/problem-of.ts';
import { batteryEntry } from '../schemas/battery.ts';
import type { ScoredBody } from '../schemas/result.ts';
import { instrumentById } from './instrument-by-id.ts';
import { scoreOne } from './score-one.ts';

type Entry = z.output<typeof batteryEntry>;
type EntryResult = BatteryBody['results'][number];

/** Errors that one entry lists: enough to see what is wrong with it. */
const MOST_OF_ENTRY = 20;

/** The id that an entry names, where it is one that may be sent back. */
function instrumentOf(entry: unknown): string | null {
  const { instrument } = (entry ?? {}) as { readonly instrument?: unknown };
  return typeof instrument === 'string' && instrument.length <= 64 ? instrument : null;
}

async function scored(entry: unknown, index: number): Promise<ScoredBody> {
  const under = ['instruments', index];
  const checked = batteryEntry.safeParse(entry);
  if (!checked.success) throw ofZodError(checked.error, 'json', entry, under);
  const { instrument, ...request }: Entry = checked.data;
  return scoreOne(await instrumentById(instrument), request, [...under, 'answers']);
}

/**
 * Scores the instruments of a battery one by one, each for itself.
 *
 * @param address of the request: entries are pointed to below it
 */
export async function scoreBattery(
  entries: readonly unknown[],
  address: string,
): Promise<BatteryBody> {
  const problem = (error: ProblemError, index: number): EntryResult => {
    const { errors, ...fields } = problemOf(error, `${address}#/instruments/${index}`);
    return {
      instrument: instrumentOf(entries[index]),
      kind: 'problem',
      ...fields,
      ...(errors ? { errors: errors.slice(0, MOST_OF_ENTRY) } : {}),
    };
  };
  const results: EntryResult[] = [];
  for (const [index, entry] of entries.entries()) {
    try {
      results.push(await scored(entry, index));
    } catch (error) {
      const known = asProblem(error);
      if (!known) throw error;
      results.push(problem(known, index));
    }
  }
  const good = results.filter(({ kind }) => kind === 'scored').length;
  return {
    kind: 'battery',
    counts: { instruments: results.length, scored: good, problems: results.length - good },
    results,
  };
}
