import type { InstrumentDefinition, Plan, ScaleDefinition } from 'relata';
import type { Random } from './random.ts';
import { traitsOf } from './traits.ts';

// Two traits of one person correlate 0.36: each is 0.6 × a common factor + 0.8 × its own.
const COMMON = 0.6;
const OWN = 0.8;
// An answer is 0.8 × the trait + 0.6 × chance, cut into response options.
const LOADING = 0.8;
const CHANCE = 0.6;
/** Cuts between response options lie evenly between these, in standard deviations. */
const WIDEST = 1.5;
/** Items differ in how readily they are endorsed: up to this much either way. */
const EASE = 0.5;
/** Most people score on the better side: the typical answer lies this far from the middle. */
const TYPICAL = 1;
/** From the first wave to the last, traits move towards the better end by so much, more or less. */
const CHANGE = 1;
const CHANGE_SD = 0.8;
/** Beside that, traits go up and down from wave to wave. */
const UNREST = 0.3;
/** Answers that raise a flag are rarer still. */
const FLAGGED = 1.5;

interface FieldModel {
  readonly trait: number;
  readonly sign: 1 | -1;
  /** Where the typical respondent stands, before the sign. */
  readonly typical: number;
  /** Response options in rising order, and the cut below each but the first. */
  readonly options: readonly number[];
  readonly cuts: readonly number[];
}

function signOf(
  definition: InstrumentDefinition,
  plan: Plan,
  field: number,
  trait: number,
): 1 | -1 {
  const { id, recode } = plan.fields[field] as Plan['fields'][number];
  const scale = definition.scales[plan.scales[trait]?.id ?? ''] as ScaleDefinition | undefined;
  const reversed = (scale?.reversed ?? definition.reversed).includes(id);
  const falling = recode !== null && (recode[0] as number) > (recode.at(-1) as number);
  return reversed !== falling ? -1 : 1;
}

function typicalOf(
  definition: InstrumentDefinition,
  plan: Plan,
  field: number,
  trait: number,
): number {
  const better = definition.scales[plan.scales[trait]?.id ?? '']?.direction.better;
  const flagged = plan.flags.some((flag) => flag.field === field);
  const side = better === 'lower' ? -TYPICAL : better === 'higher' ? TYPICAL : 0;
  return side - (flagged ? FLAGGED : 0);
}

function modelOf(definition: InstrumentDefinition, plan: Plan): readonly FieldModel[] {
  const traits = traitsOf(plan);
  return plan.fields.map(({ min, max, step }, field) => {
    const options: number[] = [];
    for (let option = min; option <= max; option += step) options.push(option);
    // Evenly spread without order: the golden ratio's multiples, as a fraction of 1.
    const ease = (((field * 610) % 987) / 987 - 0.5) * 2 * EASE;
    const between = options.length - 1;
    return {
      trait: traits[field] as number,
      sign: signOf(definition, plan, field, traits[field] as number),
      typical: typicalOf(definition, plan, field, traits[field] as number),
      options,
      cuts: options
        .slice(1)
        .map((_, i) => (between === 1 ? ease : ease - WIDEST + (2 * WIDEST * i) / (between - 1))),
    };
  });
}

/** Which way a scale goes with the common factor: what is better for a person goes against what is worse. */
const wayOf = (definition: InstrumentDefinition, scale: string): 1 | -1 =>
  definition.scales[scale]?.direction.better === 'higher' ? -1 : 1;

/**
 * Draws respondents by a graded response model: latent traits, correlated through a common
 * factor (scales on which a high score is better against it); each answer its trait plus chance, cut into response options at fixed thresholds;
 * reverse-keyed answers turned round; then some left out at random.
 */
export function respondents(
  definition: InstrumentDefinition,
  plan: Plan,
  random: Random,
  missingShare: number,
): () => readonly (number | null)[] {
  const { answersOf, person } = simulation(definition, plan, random, missingShare);
  return () => {
    const { common, traits } = person();
    return answersOf(traits, common);
  };
}

/**
 * Draws respondents who answer several times: the traits of each move in a straight line, for
 * most towards the better end, with some unrest from wave to wave.
 */
export function respondentsOverTime(
  definition: InstrumentDefinition,
  plan: Plan,
  random: Random,
  missingShare: number,
  waves: number,
): () => readonly (readonly (number | null)[])[] {
  const { answersOf, person } = simulation(definition, plan, random, missingShare);
  return () => {
    const { common, traits } = person();
    const change = CHANGE + CHANGE_SD * random.normal();
    return Array.from({ length: waves }, (_, wave) => {
      const moved = (change * wave) / Math.max(1, waves - 1);
      const now = traits.map(
        (trait, i) =>
          trait - wayOf(definition, plan.scales[i]?.id ?? '') * moved + UNREST * random.normal(),
      );
      return answersOf(now, common);
    });
  };
}

interface Simulation {
  /** Draws the traits of a person. */
  person(): { readonly common: number; readonly traits: readonly number[] };
  /** Draws the answers that come of traits. */
  answersOf(traits: readonly number[], common: number): readonly (number | null)[];
}

function simulation(
  definition: InstrumentDefinition,
  plan: Plan,
  random: Random,
  missingShare: number,
): Simulation {
  const model = modelOf(definition, plan);
  const person: Simulation['person'] = () => {
    const common = random.normal();
    const traits = plan.scales.map(
      ({ id }) => wayOf(definition, id) * COMMON * common + OWN * random.normal(),
    );
    return { common, traits };
  };
  const answersOf: Simulation['answersOf'] = (traits, common) => {
    // Of items that are alternatives of one another the form asks for one.
    const asked = plan.units.map((unit) =>
      unit.any ? unit.fields[Math.floor(random.uniform() * unit.fields.length)] : null,
    );
    const skipped = new Set(
      plan.units.flatMap((unit, i) =>
        unit.any ? unit.fields.filter((field) => field !== asked[i]) : [],
      ),
    );
    return model.map(({ trait, sign, typical, options, cuts }, field) => {
      const level =
        sign * (typical + LOADING * (traits[trait] ?? common)) + CHANCE * random.normal();
      const left = random.uniform() < missingShare;
      if (left || skipped.has(field)) return null;
      let option = 0;
      while (option < cuts.length && level >= (cuts[option] as number)) option++;
      return options[option] as number;
    });
  };
  return { person, answersOf };
}
