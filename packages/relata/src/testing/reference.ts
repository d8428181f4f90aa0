import type {
  InstrumentDefinition,
  MissingRule,
  RuleSpec,
  ScaleDefinition,
  ScaleStatus,
} from '../model/index.ts';
import { waysOf } from './reference/completions.ts';
import { type Asked, isMissing, keysOf } from './reference/keys.ts';
import { askedBy, directions, mayProrate, operandsOf, ruleValue } from './reference/rules.ts';

export interface ReferenceOptions {
  readonly form?: string | undefined;
  readonly onInvalid?: 'reject' | 'missing' | undefined;
  readonly missing?: Omit<MissingRule, 'source'> | undefined;
}

export interface ReferenceScale {
  readonly status: ScaleStatus;
  readonly value: number | null;
  readonly answered: number;
  readonly of: number;
}

export interface ReferenceScore {
  /** Answer ids (or unknown keys) whose answer is not a declared option. */
  readonly invalid: readonly string[];
  /** Null where the answers are rejected. */
  readonly scales: Readonly<Record<string, ReferenceScale>> | null;
  readonly flags: Readonly<Record<string, 'raised' | 'notRaised' | 'unanswered'>>;
}

export interface ReferenceBounds {
  readonly low: number;
  readonly high: number;
  /** Every value that some completion gives, each once. */
  readonly values: readonly number[];
}

/**
 * A second scorer, naive and slow, written from what a definition's words mean. It takes
 * nothing but types from the library, so that agreement with it means something.
 */
export function reference(definition: InstrumentDefinition, options: ReferenceOptions = {}) {
  const keys = keysOf(definition, options.form);
  const form = options.form === undefined ? null : definition.forms?.[options.form];
  const scaleIds = Object.keys(definition.scales).filter((id) => form?.scales.includes(id) ?? true);
  const specOf = (id: string) => definition.scales[id] as ScaleDefinition;

  const askedUnder = (spec: RuleSpec): readonly Asked[] => {
    const below = operandsOf(spec).flatMap((operand) =>
      askedUnder(typeof operand === 'string' ? specOf(operand) : operand),
    );
    const all = [...askedBy(spec, keys), ...below];
    return all.filter(
      (one, i) => all.findIndex((other) => String(other.ids) === String(one.ids)) === i,
    );
  };
  const scalesOnly = (spec: RuleSpec): boolean =>
    askedBy(spec, keys).length === 0 &&
    operandsOf(spec).every((operand) => typeof operand === 'string' || scalesOnly(operand));

  /** Items that must be answered; 0 where the scores that it rests on decide. */
  const neededBy = (id: string, of: number): number => {
    const spec = specOf(id);
    const published = spec.missing ?? definition.missing;
    if (!mayProrate(spec)) {
      const ways = [...directions(spec, id, keys, definition).values()];
      const oneWay = ways.every((way) => way.size === 1 && !way.has(0));
      return scalesOnly(spec) && oneWay && published.require !== 'complete' ? 0 : of;
    }
    const require = options.missing?.require ?? published.require;
    if (require === 'complete') return of;
    if (require === undefined || require === 'everyScale') {
      const isMean = spec.rule === 'mean' || spec.rule === 'productMean';
      return isMean && of >= 5 ? Math.ceil((of * 8) / 10) : of;
    }
    if ('atLeast' in require) return Math.min(require.atLeast, of);
    let least = 1;
    while (least / of < require.atLeastShare - 1e-9) least++;
    return least;
  };
  const facts = new Map(
    scaleIds.map((id) => {
      const asked = askedUnder(specOf(id));
      return [id, { asked, need: neededBy(id, asked.length) }];
    }),
  );

  const scaleValue = (
    id: string,
    answers: ReadonlyMap<string, number>,
    scored: Map<string, ReferenceScale>,
  ): ReferenceScale => {
    const before = scored.get(id);
    if (before) return before;
    const { asked, need } = facts.get(id) as { asked: readonly Asked[]; need: number };
    const counts = asked.map((one) => one.ids.filter((answer) => answers.has(answer)).length);
    const whole = asked.map(
      ({ ids, any }, i) => counts[i] === ids.length || (any && counts[i] !== 0),
    );
    const partly = asked.some((_, i) => !whole[i] && counts[i] !== 0);
    const answered = whole.filter(Boolean).length;
    const filling = options.missing ?? specOf(id).missing ?? definition.missing;
    const value =
      partly || answered < need
        ? null
        : ruleValue(
            specOf(id),
            id,
            keys,
            answers,
            filling,
            (below) => scaleValue(below, answers, scored).value,
          );
    const status =
      value === null ? 'insufficient' : answered === asked.length ? 'scored' : 'prorated';
    const result = { status, value, answered, of: asked.length } as const;
    scored.set(id, result);
    return result;
  };

  /** Valid answers by id, and what is wrong with the others. */
  const read = (answers: Readonly<Record<string, unknown>>) => {
    const valid = new Map<string, number>();
    const invalid: string[] = [];
    for (const [id, answer] of Object.entries(answers)) {
      if (!keys.ids.includes(id)) invalid.push(id);
      else if (keys.isOption(id, answer)) valid.set(id, answer as number);
      else if (!isMissing(answer)) invalid.push(id);
    }
    return { valid, invalid };
  };

  const scoreOne = (answers: Readonly<Record<string, unknown>>): ReferenceScore => {
    const { valid, invalid } = read(answers);
    const scored = new Map<string, ReferenceScale>();
    const flags = Object.entries(definition.flags ?? {}).filter(([, { item }]) =>
      keys.ids.includes(item),
    );
    const stateOf = (item: string, from: number) => {
      const answer = valid.get(item);
      if (answer === undefined) return 'unanswered';
      return keys.recoded(item, answer) >= from ? 'raised' : 'notRaised';
    };
    for (const id of scaleIds) scaleValue(id, valid, scored);
    return {
      invalid,
      scales:
        invalid.length > 0 && options.onInvalid !== 'missing' ? null : Object.fromEntries(scored),
      flags: Object.fromEntries(
        flags.map(([id, flag]) => [id, stateOf(flag.item, flag.atOrAbove)]),
      ),
    };
  };

  /** How many completions `bounds` would try. */
  const completions = (id: string, answers: Readonly<Record<string, unknown>>): number => {
    const { valid } = read(answers);
    const asked = facts.get(id)?.asked ?? [];
    return asked.reduce((all, one) => all * waysOf(one, valid, keys).length, 1);
  };

  /** Every value that a scale can still take, by trying every completion. */
  const bounds = (id: string, answers: Readonly<Record<string, unknown>>): ReferenceBounds => {
    const { valid } = read(answers);
    const open = (facts.get(id)?.asked ?? []).map((one) => waysOf(one, valid, keys));
    const values = new Set<number>();
    const complete = new Map(valid);
    const visit = (at: number): void => {
      const ways = open[at];
      if (!ways) {
        const { value } = scaleValue(id, complete, new Map());
        if (value === null) throw new Error(`a completion of ${id} has no score`);
        values.add(value);
        return;
      }
      for (const way of ways) {
        for (const [answer, option] of way) complete.set(answer, option);
        visit(at + 1);
        for (const [answer] of way) complete.delete(answer);
      }
    };
    visit(0);
    return { low: Math.min(...values), high: Math.max(...values), values: [...values] };
  };

  return {
    ids: keys.ids,
    optionsOf: keys.optionsOf,
    scaleIds,
    keys,
    score: scoreOne,
    bounds,
    completions,
  };
}

export type Reference = ReturnType<typeof reference>;
