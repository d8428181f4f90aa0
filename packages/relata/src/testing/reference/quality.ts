import type { InstrumentDefinition, Quality, ScaleDefinition } from '../../model/index.ts';
import { isMissing, keysOf } from './keys.ts';
import { askedBy } from './rules.ts';

type Answers = Readonly<Record<string, unknown>>;
interface Scale {
  readonly ids: readonly string[];
  /** Share of the range that an answer counts, keyed; null where it is missing. */
  readonly keyed: readonly (number | null)[];
  readonly reversed: readonly boolean[];
}

const POOLING = ['sum', 'mean', 'countAtOrAbove'];

const meanOf = (values: readonly (number | null)[]): number | null => {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0) / there.length;
};

const isPart = (one: Scale, of: Scale) =>
  one.ids.length < of.ids.length && one.ids.every((id) => of.ids.includes(id));
const smallest = (scales: readonly Scale[]) =>
  scales.filter((scale) => !scales.some((other) => isPart(other, scale)));

/** Pearson's correlation as textbooks write it; null where one side does not vary. */
function pearson(pairs: readonly (readonly [number, number])[]): number | null {
  const x = pairs.map(([a]) => a);
  const y = pairs.map(([, b]) => b);
  const spread = (of: readonly number[]) => Math.max(...of) - Math.min(...of);
  if (spread(x) < 1e-9 || spread(y) < 1e-9) return null;
  const [mx, my] = [meanOf(x) as number, meanOf(y) as number];
  const sum = (of: readonly number[]) => of.reduce((all, value) => all + value, 0);
  const covariance = sum(x.map((value, i) => (value - mx) * ((y[i] as number) - my)));
  return (
    covariance /
    (Math.sqrt(sum(x.map((value) => (value - mx) ** 2))) *
      Math.sqrt(sum(y.map((value) => (value - my) ** 2))))
  );
}

/** The indices of one respondent's valid answers, as the documentation defines them, from the definition alone. */
export function referenceQuality(
  definition: InstrumentDefinition,
  form: string | undefined,
  answers: Answers,
): Omit<Quality, 'answered' | 'of' | 'missingShare' | 'secondsPerItem'> {
  const keys = keysOf(definition, form);
  const presented = form === undefined ? undefined : definition.forms?.[form]?.presentation;
  const own = (item: string) => keys.ids.filter((id) => id === item || id.startsWith(`${item}_`));
  const shown = presented ? [...new Set(presented.flatMap(own))] : keys.ids;
  const given = (id: string) => (isMissing(answers[id]) ? null : (answers[id] as number));
  const rangeOf = (id: string) => keys.optionsOf(id).join();
  const insteadOf = (id: string) =>
    (definition.alternatives?.find((group) => group.includes(id)) ?? []).some(
      (other) => keys.ids.includes(other) && given(other) !== null,
    );

  // Each stretch of shown answers of one range, as texts, cut where something is missing.
  const told = shown.flatMap((id) => {
    const answer = given(id);
    return answer !== null ? [`${answer} of ${rangeOf(id)}`] : insteadOf(id) ? [] : [''];
  });
  const runs = told.map((first, i) => {
    const rest = told.slice(i).findIndex((one) => one !== first);
    return first === '' ? 0 : rest < 0 ? told.length - i : rest;
  });

  const ranges = new Set(keys.ids.map(rangeOf));
  const values = keys.ids.flatMap((id) => {
    const answer = given(id);
    const [options, lowest] = [keys.optionsOf(id), keys.optionsOf(id)[0] as number];
    if (answer === null) return [];
    return [
      ranges.size === 1
        ? answer
        : (100 * (answer - lowest)) / ((options.at(-1) as number) - lowest),
    ];
  });
  const centre = meanOf(values) ?? 0;
  const variance =
    values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);

  const asked = form === undefined ? undefined : definition.forms?.[form]?.scales;
  const scales = new Map<string, Scale>();
  for (const [id, spec] of Object.entries(definition.scales) as [string, ScaleDefinition][]) {
    if (!POOLING.includes(spec.rule) || (asked && !asked.includes(id))) continue;
    const items = askedBy(spec, keys).flatMap(({ any, ids }) => (any ? [] : ids));
    const ids = shown.filter((answer) => items.includes(answer));
    if (ids.length === 0 || scales.has(ids.join())) continue;
    scales.set(ids.join(), {
      ids,
      reversed: ids.map((answer) => keys.isReversed(id, answer)),
      keyed: ids.map((answer) => {
        const value = given(answer);
        const [low, high] = [keys.lowest(answer), keys.highest(answer)];
        return value === null ? null : (keys.keyed(id, answer, value) - low) / (high - low);
      }),
    });
  }
  const pairsOf = (
    of: readonly Scale[],
    isSecond: (scale: Scale, place: number) => boolean,
  ): (readonly [number, number])[] =>
    of.flatMap((scale) => {
      const one = meanOf(scale.keyed.filter((_, place) => !isSecond(scale, place)));
      const other = meanOf(scale.keyed.filter((_, place) => isSecond(scale, place)));
      return one === null || other === null ? [] : [[one, other] as const];
    });
  const all = [...scales.values()];
  const halves = pairsOf(
    smallest(all.filter(({ ids }) => ids.length > 1)),
    (_, place) => place % 2 === 1,
  );
  const r = halves.length < 3 ? null : pearson(halves);
  const sides = pairsOf(
    smallest(all.filter(({ reversed }) => reversed.includes(true) && reversed.includes(false))),
    (scale, place) => scale.reversed[place] as boolean,
  );
  return {
    longestRun: Math.max(0, ...runs),
    irv: values.length < 2 ? null : Math.sqrt(variance),
    evenOdd: r === null ? null : r <= -1 / 3 ? -1 : (2 * r) / (1 + r),
    reverseGap: meanOf(sides.map(([one, other]) => Math.abs(one - other))),
  };
}
