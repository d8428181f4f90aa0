import type {
  AnswerScale,
  InstrumentDefinition,
  MissingRule,
  RuleSpec,
  ScaleDefinition,
} from '../model/index.ts';

const answersPart = ({ min, max, step, recode }: AnswerScale) => ({
  min,
  max,
  step: step ?? 1,
  recode,
});

const missingPart = ({ source: _, ...rule }: MissingRule) => rule;

function rulePart(scale: ScaleDefinition): RuleSpec {
  const { title, direction, range, missing, reversed, bands, percentOfMaximum, source, ...rule } =
    scale;
  return rule;
}

const mapped = <T, U>(record: Readonly<Record<string, T>> | undefined, part: (value: T) => U) =>
  record && Object.fromEntries(Object.entries(record).map(([id, value]) => [id, part(value)]));

/**
 * The part of a definition that decides scores, statuses, bounds, bands and flags:
 * what the definition hash is taken of. Titles, labels, sources and norms are left out.
 */
export function scoringPart(definition: InstrumentDefinition): object {
  return {
    id: definition.id,
    revision: definition.revision,
    answers: answersPart(definition.answers),
    parts:
      definition.parts &&
      Object.entries(definition.parts).map(([id, part]) => ({
        id,
        answers: part.answers && answersPart(part.answers),
      })),
    items: definition.items.map((item) =>
      typeof item === 'string'
        ? { id: item }
        : { id: item.id, answers: item.answers && answersPart(item.answers) },
    ),
    reversed: [...definition.reversed].sort(),
    alternatives: definition.alternatives,
    missing: missingPart(definition.missing),
    scales: mapped(definition.scales, (scale) => ({
      rule: rulePart(scale),
      range: scale.range,
      missing: scale.missing && missingPart(scale.missing),
      reversed: scale.reversed && [...scale.reversed].sort(),
      percentOfMaximum: scale.percentOfMaximum,
      bands: scale.bands?.map(({ id, from, to }) => ({ id, from, to })),
    })),
    flags: mapped(definition.flags, ({ item, atOrAbove }) => ({ item, atOrAbove })),
    forms: mapped(definition.forms, ({ items, scales, answers }) => ({
      items,
      scales,
      answers: answers && answersPart(answers),
    })),
  };
}
