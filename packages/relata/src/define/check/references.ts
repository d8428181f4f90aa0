import type {
  InstrumentDefinition,
  Operand,
  RuleSpec,
  ScaleDefinition,
} from '../../model/index.ts';
import { isRuleName } from '../../rules/index.ts';
import { fieldsOf } from '../fields.ts';
import { itemsOf, operandsOf, scalesOf } from '../refs.ts';
import type { Faults } from './faults.ts';
import { duplicatesOf } from './ids.ts';

type Path = readonly (string | number)[];

/** Everything that a definition names must exist, and nothing may be counted twice. */
export function checkReferences(definition: InstrumentDefinition, faults: Faults): void {
  const items = definition.items.map((item) => (typeof item === 'string' ? item : item.id));
  const fields = fieldsOf(definition);
  const answers = fields.map((field) => field.id);
  const itemOfAnswer = new Map(fields.map((field) => [field.id, field.item]));
  const parts = Object.keys(definition.parts ?? {});
  const scaleIds = Object.keys(definition.scales);
  const used = new Set<string>();

  const known = (
    list: readonly string[],
    all: readonly string[],
    path: Path,
    code: 'unknownItem' | 'unknownReversed',
  ) => {
    for (const id of list) if (!all.includes(id)) faults.add(code, path, all, id);
    for (const id of duplicatesOf(list)) faults.add('itemTwice', path, undefined, id);
  };
  const finite = (value: number, path: Path) => {
    if (!Number.isFinite(value)) faults.add('badNumber', path, 'a finite number', String(value));
  };

  const checkRule = (spec: RuleSpec, path: Path): void => {
    if (!isRuleName(spec.rule)) {
      faults.add('unknownRule', [...path, 'rule'], undefined, (spec as { rule: unknown }).rule);
      return;
    }
    const own = ownItems(spec);
    const whole = spec.rule === 'productMean';
    known(own, whole ? items : answers, path, 'unknownItem');
    for (const id of own) used.add(whole ? id : (itemOfAnswer.get(id) ?? id));
    if (whole) {
      for (const part of spec.parts) {
        if (!parts.includes(part)) faults.add('unknownPart', [...path, 'parts'], parts, part);
      }
      if (spec.parts.length < 2 || duplicatesOf(spec.parts).length > 0) {
        faults.add(
          'badNumber',
          [...path, 'parts'],
          'two or more different parts',
          spec.parts.length,
        );
      }
    }
    const operands = operandsOf(spec);
    if (own.length === 0 && operands.length === 0) faults.add('emptyScale', path);
    const named = operands.filter((operand): operand is string => typeof operand === 'string');
    for (const id of named) {
      if (!scaleIds.includes(id)) faults.add('unknownScale', path, scaleIds, id);
    }
    for (const id of duplicatesOf(named)) faults.add('itemTwice', path, undefined, id);
    checkNumbers(spec, path);
    operands.forEach((operand: Operand, i) => {
      if (typeof operand !== 'string') checkRule(operand, [...path, 'scales', i]);
    });
  };

  const checkNumbers = (spec: RuleSpec, path: Path): void => {
    if (spec.rule === 'weightedSum') {
      for (const [id, weight] of Object.entries(spec.weights)) {
        finite(weight, [...path, 'weights', id]);
        if (weight === 0) faults.add('badNumber', [...path, 'weights', id], 'not 0', 0);
      }
      finite(spec.constant ?? 0, [...path, 'constant']);
    }
    if (spec.rule === 'affine') {
      finite(spec.multiply, [...path, 'multiply']);
      finite(spec.add, [...path, 'add']);
      if (spec.multiply === 0) faults.add('badNumber', [...path, 'multiply'], 'not 0', 0);
    }
    if (spec.rule === 'countAtOrAbove') {
      finite(spec.threshold, [...path, 'threshold']);
      for (const [id, threshold] of Object.entries(spec.thresholds ?? {})) {
        finite(threshold, [...path, 'thresholds', id]);
        if (!spec.items.includes(id))
          faults.add('unknownItem', [...path, 'thresholds'], spec.items, id);
      }
    }
    if (spec.rule === 'lookUp') {
      const good = spec.table.every(
        (row, i) =>
          [row.from, row.to, row.value].every(Number.isFinite) &&
          row.from <= row.to &&
          row.from > (spec.table[i - 1]?.to ?? Number.NEGATIVE_INFINITY),
      );
      if (!good || spec.table.length === 0) {
        faults.add('badTable', [...path, 'table'], 'rising rows that do not overlap');
      }
    }
  };

  known(definition.reversed, answers, ['reversed'], 'unknownReversed');
  for (const [id, scale] of Object.entries(definition.scales)) {
    checkRule(scale, ['scales', id]);
    if (scale.reversed)
      known(scale.reversed, answers, ['scales', id, 'reversed'], 'unknownReversed');
    if (scale.range.length !== 2 || !scale.range.every(Number.isFinite)) {
      faults.add('badNumber', ['scales', id, 'range'], 'two finite numbers');
    }
  }
  if (scaleIds.length === 0) faults.add('emptyScale', ['scales']);
  checkCycles(definition, faults);
  definition.items.forEach((item, i) => {
    const id = items[i] as string;
    const unscored = typeof item !== 'string' && item.unscored === true;
    if (!unscored && !used.has(id)) faults.add('itemInNoScale', ['items', i], undefined, id);
  });
  const grouped = new Set((definition.alternatives ?? []).flat());
  const splits = (spec: RuleSpec): boolean =>
    operandsOf(spec).some((operand) => typeof operand !== 'string' && splits(operand)) ||
    (definition.alternatives ?? []).some((group) =>
      spec.rule === 'sumOfMaxima'
        ? spec.groups.some((among) => isSplit(group, among))
        : spec.rule === 'weightedSum' || spec.rule === 'countAtOrAbove'
          ? itemsOf(spec).some((item) => group.includes(item))
          : isSplit(group, ownItems(spec)),
    );
  for (const [id, scale] of Object.entries(definition.scales)) {
    // Alternatives count as one answer everywhere: one scale cannot turn some of them round.
    const turned = (scale.reversed ?? definition.reversed).filter((item) => grouped.has(item));
    const usual = definition.reversed.filter((item) => grouped.has(item));
    const differs = turned.length !== usual.length || !turned.every((item) => usual.includes(item));
    if (isRuleName(scale.rule) && (splits(scale) || differs)) {
      faults.add('splitAlternatives', ['scales', id]);
    }
  }
  definition.alternatives?.forEach((group, i) => {
    known(group, items, ['alternatives', i], 'unknownItem');
    const ranges = new Set(
      fields
        .filter((field) => group.includes(field.item))
        .map((field) => `${field.low} ${field.high}`),
    );
    if (group.length < 2 || parts.length > 0 || ranges.size > 1) {
      faults.add(
        'badNumber',
        ['alternatives', i],
        'two or more items of the same range, without parts',
      );
    }
  });
  for (const id of duplicatesOf((definition.alternatives ?? []).flat())) {
    faults.add('itemTwice', ['alternatives'], undefined, id);
  }
  for (const [id, flag] of Object.entries(definition.flags ?? {})) {
    const field = fields.find((one) => one.id === flag.item);
    if (!field) faults.add('unknownItem', ['flags', id, 'item'], answers, flag.item);
    else if (!(flag.atOrAbove > field.low && flag.atOrAbove <= field.high)) {
      faults.add(
        'unreachableFlag',
        ['flags', id, 'atOrAbove'],
        [field.low, field.high],
        flag.atOrAbove,
      );
    }
  }
}

/** True where only some of a group are named. */
const isSplit = (group: readonly string[], items: readonly string[]): boolean =>
  group.some((item) => items.includes(item)) && !group.every((item) => items.includes(item));

const ownItems = (spec: RuleSpec): readonly string[] =>
  spec.rule === 'affine' || spec.rule === 'lookUp' || ('scales' in spec && spec.scales)
    ? []
    : itemsOf(spec);

function checkCycles(definition: InstrumentDefinition, faults: Faults): void {
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): void => {
    const scale = Object.hasOwn(definition.scales, id)
      ? (definition.scales[id] as ScaleDefinition)
      : undefined;
    if (!scale || state.get(id) === 'done' || !isRuleName(scale.rule)) return;
    if (state.get(id) === 'open') {
      faults.add('scaleCycle', ['scales', id], undefined, id);
      return;
    }
    state.set(id, 'open');
    for (const below of scalesOf(scale)) visit(below);
    state.set(id, 'done');
  };
  for (const id of Object.keys(definition.scales)) visit(id);
}
