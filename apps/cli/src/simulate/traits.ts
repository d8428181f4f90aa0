import type { Plan } from 'relata';

/** Fields of a scale, through other scales too. */
const fieldsOf = (plan: Plan) =>
  plan.scales.map((scale) => new Set(scale.units.flatMap((unit) => unit.fields)));

const within = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
  a.size < b.size && [...a].every((field) => b.has(field));

/**
 * The latent trait that each field of a form measures: its scale, except that a scale made
 * up of others without overlap (a total of its subscales) stands for those instead.
 */
export function traitsOf(plan: Plan): readonly number[] {
  const sets = fieldsOf(plan);
  const leaves = (scale: number): number[] => {
    const whole = sets[scale] as Set<number>;
    const inner = sets.flatMap((set, i) => (within(set, whole) ? [i] : []));
    const largest = inner.filter(
      (i) => !inner.some((j) => within(sets[i] as Set<number>, sets[j] as Set<number>)),
    );
    const total = largest.reduce((sum, i) => sum + (sets[i] as Set<number>).size, 0);
    const covered = new Set(largest.flatMap((i) => [...(sets[i] as Set<number>)]));
    const splits = covered.size === whole.size && total === whole.size;
    return splits ? largest.flatMap(leaves) : [scale];
  };
  const outer = sets.flatMap((set, i) => (sets.some((other) => within(set, other)) ? [] : [i]));
  const traits = outer.flatMap(leaves);
  return plan.fields.map((_, field) => {
    const trait = traits.find((scale) => sets[scale]?.has(field));
    return trait ?? -1;
  });
}
