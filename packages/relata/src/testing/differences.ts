import type { AnyScaleResult, InstrumentDefinition, Issue, Result } from '../model/index.ts';
import type { ExpectedIssue, ExpectedScale, Vector } from './vectors.ts';

/** What a result says, aspect by aspect; a back end may be unable to say some of it. */
export const ASPECTS = [
  'rejection',
  'status',
  'value',
  'percent',
  'counts',
  'bounds',
  'band',
  'decided',
  'flags',
  'reasons',
  'issues',
] as const;

export type Aspect = (typeof ASPECTS)[number];

/** Back ends agree to 1 part in 10^12 (of 1, for values below it). */
const TOLERANCE = 1e-12;

/** Rules whose scores over whole answers are whole, and so exact. */
const EXACT: ReadonlySet<string> = new Set(['sum', 'countAtOrAbove', 'sumOfMaxima']);

function same(expected: number | null, received: unknown, exact: boolean): boolean {
  if (expected === null || typeof received !== 'number') return expected === received;
  if (exact && Number.isInteger(expected)) return expected === received;
  return Math.abs(expected - received) <= TOLERANCE * Math.max(1, Math.abs(expected));
}

/** Issues as text, in an order of their own: back ends need not find them in the same order. */
const listed = (issues: readonly (ExpectedIssue | Issue)[]) =>
  issues.map(({ code, path }) => `${code} at ${JSON.stringify(path)}`).sort();

const show = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));

/**
 * How a result differs from what its vector expects; empty where it does not. Scales,
 * flags and reasons that the vector does not expect count as differences too.
 */
export function differences(
  definition: InstrumentDefinition,
  vector: Pick<Vector, 'expect'>,
  result: Result,
  unable: ReadonlySet<Aspect> = new Set(),
): readonly string[] {
  const found: string[] = [];
  const compare = (aspect: Aspect, what: string, expected: unknown, received: unknown) => {
    if (unable.has(aspect)) return;
    const [wanted, got] = [show(expected), show(received)];
    if (wanted !== got) found.push(`${what}: expected ${wanted}, received ${got}`);
  };
  const number = (
    aspect: Aspect,
    what: string,
    expected: number | null | undefined,
    received: unknown,
    exact: boolean,
  ) => {
    if (expected === undefined || unable.has(aspect) || same(expected, received, exact)) return;
    found.push(`${what}: expected ${show(expected)}, received ${show(received)}`);
  };

  const { expect } = vector;
  if (result.kind !== expect.kind) {
    compare('rejection', 'kind', expect.kind, result.kind);
    return found;
  }
  compare('issues', 'issues', listed(expect.issues ?? []), listed(result.issues));
  if (expect.kind === 'rejected' || result.kind === 'rejected') return found;

  compare('status', 'scales', Object.keys(expect.scales).sort(), Object.keys(result.scales).sort());
  for (const [id, wanted] of Object.entries(expect.scales) as [string, ExpectedScale][]) {
    const got = result.scales[id] as AnyScaleResult | undefined;
    if (!got) continue;
    const exact = EXACT.has(definition.scales[id]?.rule ?? '');
    if (wanted.status) compare('status', `${id} status`, wanted.status, got.status);
    number('value', id, wanted.value, got.value, exact);
    number('percent', `${id} percent`, wanted.percent, got.percentOfMaximum, false);
    number('counts', `${id} answered`, wanted.answered, got.answered, true);
    number('counts', `${id} of`, wanted.of, got.of, true);
    number('bounds', `${id} low`, wanted.low, got.bounds?.low, exact);
    number('bounds', `${id} high`, wanted.high, got.bounds?.high, exact);
    if (wanted.band !== undefined) compare('band', `${id} band`, wanted.band, got.band?.id);
    if (wanted.decided !== undefined) {
      compare('decided', `${id} band decided`, wanted.decided, got.band?.decided);
    }
  }
  const sorted = (record: Readonly<Record<string, unknown>>) =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const states = Object.fromEntries(
    Object.entries(result.flags ?? {}).map(([id, flag]) => [id, flag.state]),
  );
  compare('flags', 'flags', sorted(expect.flags ?? {}), sorted(states));
  compare('reasons', 'reasons', sorted(expect.missing ?? {}), sorted(result.missing ?? {}));
  return found;
}
