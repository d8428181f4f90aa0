import { compile } from '../../define/compile.ts';
import type {
  AnswerScale,
  Band,
  FlagDefinition,
  FormDefinition,
  InstrumentDefinition,
  MissingRule,
  RuleSpec,
  ScaleDefinition,
} from '../../model/index.ts';
import { keysOf } from '../reference/keys.ts';
import { askedBy, operandsOf } from '../reference/rules.ts';
import { reference } from '../reference.ts';
import type { Choices } from './choices.ts';
import { itemsFrom, reversedFrom } from './items.ts';
import { type Known, knownOf } from './known.ts';
import { missingFrom } from './missing.ts';
import { branchFrom, leafFrom } from './rules.ts';

const FACTS = {
  id: 'made-up',
  revision: 1,
  status: 'researchDraft',
  title: 'Made up',
  abbreviation: 'MU',
  citation: { text: 'Nobody (2026)' },
  patterns: ['withdrawal'],
  timeframe: 'now',
  license: {
    scoring: { status: 'open', evidence: null },
    wording: { status: 'open', evidence: null },
  },
  sources: [{ text: 'Nobody (2026)', supports: ['scales', 'reversed'] }],
} as const satisfies Partial<InstrumentDefinition>;

/** A valid definition; its ranges are found by trying every way of answering. */
export function definitionFrom(choices: Choices): InstrumentDefinition {
  const items = itemsFrom(choices);
  const top = choices.oneOf<MissingRule>([
    { source: null },
    { require: 'complete', source: 'Nobody (2026)' },
    { require: { atLeastShare: 0.5 }, source: null },
  ]);
  const scales: Record<string, ScaleDefinition> = {};
  const known = new Map<string, Known>();
  let definition: InstrumentDefinition = { ...FACTS, ...defined(items), missing: top, scales };
  const valuesOf = (spec: RuleSpec, reversed?: readonly string[]) =>
    reference({
      ...definition,
      scales: { ...scales, probe: { ...spec, reversed } as unknown as ScaleDefinition },
    }).bounds('probe', {}).values;

  const add = (id: string, spec: RuleSpec) => {
    const own = choices.rarely(4) ? reversedFrom(choices, items) : undefined;
    const facts = knownOf(spec, items, known, valuesOf(spec, own));
    const { values } = facts;
    const missing = missingFrom(choices, spec, definition);
    known.set(id, facts);
    scales[id] = {
      title: id,
      direction: { highMeans: `more ${id}`, better: 'neither' },
      range: [values[0] as number, values.at(-1) as number],
      ...spec,
      ...(own ? { reversed: own } : {}),
      ...(missing ? { missing } : {}),
      ...(values.length > 1 && choices.rarely(6) ? { percentOfMaximum: true } : {}),
      ...(choices.rarely(3) ? { bands: bandsFrom(choices, facts) } : {}),
    };
  };
  const leaves = 1 + choices.number(3);
  for (let i = 1; i <= leaves; i++) add(`leaf${i}`, leafFrom(choices, items));
  const branches = choices.number(4);
  for (let i = 1; i <= branches; i++) {
    add(
      `branch${i}`,
      branchFrom(choices, items, known, (spec) => valuesOf(spec)),
    );
  }
  const keys = keysOf(definition);
  const used = new Set(Object.values(scales).flatMap((scale) => answersUnder(scale, definition)));
  definition = {
    ...definition,
    items: definition.items.map((item) => {
      const id = typeof item === 'string' ? item : item.id;
      const ids = keys.ids.filter((answer) => answer === id || answer.startsWith(`${id}_`));
      if (ids.some((answer) => used.has(answer))) return item;
      return { ...(typeof item === 'string' ? { id } : item), unscored: true };
    }),
  };
  const flags = flagsFrom(choices, definition);
  definition = { ...definition, ...(flags ? { flags } : {}) };
  const forms = formsFrom(choices, definition);
  return { ...definition, ...(forms ? { forms } : {}) };
}

function defined({ answers, items, parts, reversed, alternatives }: ReturnType<typeof itemsFrom>) {
  return {
    answers,
    items: items.map((item) => (item.answers ? item : item.id)),
    reversed,
    ...(parts ? { parts } : {}),
    ...(alternatives ? { alternatives } : {}),
  };
}

/** Answer ids under a rule, through the scales that it rests on. */
function answersUnder(spec: RuleSpec, definition: InstrumentDefinition): string[] {
  const below = operandsOf(spec).flatMap((of) =>
    typeof of === 'string' ? [] : answersUnder(of, definition),
  );
  return [...askedBy(spec, keysOf(definition)).flatMap((one) => [...one.ids]), ...below];
}

/** Bands that cover a scale's range without gap, each with a score in it. */
function bandsFrom(choices: Choices, { values, whole, exact }: Known): Band[] {
  const low = values[0] as number;
  const high = values.at(-1) as number;
  const edges = values.slice(1, 7).map((value) => (exact || whole ? value : value - 0.0137));
  const starts = [low, ...choices.someOf(edges, 0).filter((edge) => edge > low)];
  return starts.map((from, i) => {
    const after = starts[i + 1];
    const to = after === undefined ? high : whole ? after - 1 : after;
    return { id: `band${i + 1}`, from, to, population: 'nobody', source: 'Nobody (2026)' };
  });
}

function flagsFrom(
  choices: Choices,
  definition: InstrumentDefinition,
): Record<string, FlagDefinition> | undefined {
  if (!choices.rarely(3)) return undefined;
  const keys = keysOf(definition);
  const item = choices.oneOf(keys.ids);
  const values = keys.optionsOf(item).map((option) => keys.recoded(item, option));
  const above = values.filter((value) => value > keys.lowest(item));
  return {
    seen: { title: 'Seen', item, atOrAbove: choices.oneOf(above), source: 'Nobody (2026)' },
  };
}

/** The same options counted from the other end: their values are what they were. */
function turnedRound({ min, max, step = 1, recode }: AnswerScale): AnswerScale {
  const turned: Record<number, number> = {};
  for (let option = min; option <= max; option += step) {
    const other = min + max - option;
    turned[option] = recode ? (recode[other] as number) : other;
  }
  return { min, max, step, recode: turned };
}

/** A form with fewer items, of the scales that these still allow. */
function formsFrom(
  choices: Choices,
  definition: InstrumentDefinition,
): Record<string, FormDefinition> | undefined {
  if (!choices.rarely(3)) return undefined;
  const all = definition.items.map((item) => (typeof item === 'string' ? item : item.id));
  const form = {
    title: 'Short',
    items: choices.someOf(all, 1),
    scales: [] as string[],
    ...(choices.rarely(3) ? { answers: turnedRound(definition.answers) } : {}),
  };
  const keys = keysOf({ ...definition, forms: { short: form } }, 'short');
  const has = (spec: RuleSpec): boolean => {
    const operands = operandsOf(spec);
    return (
      operands.every((of) => (typeof of === 'string' ? form.scales.includes(of) : has(of))) &&
      (operands.length > 0 || askedBy(spec, keys).length > 0)
    );
  };
  for (const [id, scale] of Object.entries(definition.scales)) {
    const require = (scale.missing ?? definition.missing).require;
    const least = typeof require === 'object' && 'atLeast' in require ? require.atLeast : 0;
    if (has(scale) && askedBy(scale, keys).length >= least) form.scales.push(id);
  }
  if (form.scales.length === 0) return undefined;
  // Bands and tables are of all items of a scale: a form that shortens such a scale is faulty.
  const whole = compile(definition).scales;
  const kept = compile({ ...definition, forms: { short: form } }, { form: 'short' }).scales;
  const spoilt = kept.some(
    ({ id, units, bands, percentOf, op }) =>
      units.length < (whole.find((scale) => scale.id === id)?.units.length ?? 0) &&
      (bands !== null || percentOf || JSON.stringify(op).includes('"lookUp"')),
  );
  return spoilt ? undefined : { short: form };
}
