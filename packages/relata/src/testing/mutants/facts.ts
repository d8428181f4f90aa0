import type { PublishedNorms } from '../../instruments/norms.ts';

/** One published figure made wrong in place; `undo` puts it right again. */
export interface FactMutant {
  readonly name: string;
  readonly apply: () => void;
  readonly undo: () => void;
}

type Fact = Record<string, unknown>;

/** A little more, by an amount that no rounding hides. */
const nudged = (value: number) => (Number.isInteger(value) ? value + 1 : value + 0.01);

function ofFact(what: string, list: Fact[], i: number, scales: readonly string[]): FactMutant[] {
  const fact = list[i] as Fact;
  const put = (key: string, value: unknown): FactMutant => {
    const before = fact[key];
    return {
      name: `${what} ${i + 1}: ${key} ${before} made ${value}`,
      apply: () => {
        fact[key] = value;
      },
      undo: () => {
        fact[key] = before;
      },
    };
  };
  const numbers = ['mean', 'sd', 'n', 'value', 'atOrAbove', 'atOrBelow'].filter(
    (key) => typeof fact[key] === 'number',
  );
  const others = scales.filter((scale) => scale !== fact['scale']);
  const turned =
    'atOrAbove' in fact || 'atOrBelow' in fact
      ? [turnedRound(`${what} ${i + 1}: the other side of its line`, fact)]
      : [];
  return [
    ...numbers.map((key) => put(key, nudged(fact[key] as number))),
    ...(others.length > 0 ? [put('scale', others[0])] : []),
    ...('coefficient' in fact ? [put('coefficient', `not ${fact['coefficient']}`)] : []),
    ...turned,
    {
      name: `${what} ${i + 1} left out`,
      apply: () => list.splice(i, 1),
      undo: () => list.splice(i, 0, fact),
    },
  ];
}

function turnedRound(name: string, fact: Fact): FactMutant {
  const turn = () => {
    const [from, to] =
      'atOrAbove' in fact ? ['atOrAbove', 'atOrBelow'] : ['atOrBelow', 'atOrAbove'];
    fact[to] = fact[from];
    delete fact[from];
  };
  return { name, apply: turn, undo: turn };
}

/** Wrong norms, reliabilities and cut-offs: a figure nudged, moved to another scale, left out. */
export const factMutants = (
  { norms = [], reliability = [], cutOffs = [] }: PublishedNorms,
  scales: readonly string[],
): readonly FactMutant[] =>
  Object.entries({ norm: norms, reliability, 'cut-off': cutOffs }).flatMap(([what, list]) =>
    list.flatMap((_, i) => ofFact(what, list as unknown as Fact[], i, scales)),
  );
