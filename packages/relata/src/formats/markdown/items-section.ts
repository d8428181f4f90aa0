import type { AnswerScale, InstrumentDefinition } from '../../model/index.ts';
import { itemsInWords, type NumberedAnswer, numberedAnswers, optionsInWords } from './numbering.ts';
import { bullets, ranges, table } from './text.ts';

/** A value map that falls while the answers rise turns them as reversing does. */
function falls({ min, max, step = 1, recode }: AnswerScale): boolean {
  for (let value = min; recode && value + step <= max; value += step) {
    if ((recode[value + step] as number) > (recode[value] as number)) return false;
  }
  return recode !== undefined;
}

/** How an answer counts in the scales that use it. */
function keyedInWords(
  definition: InstrumentDefinition,
  { id, answers }: NumberedAnswer,
  scales: readonly string[],
): string {
  const map = falls(answers) ? '**turned by its value map**' : '';
  const turned = scales.filter((scale) =>
    (definition.scales[scale]?.reversed ?? definition.reversed).includes(id),
  );
  if (turned.length === 0 && !(scales.length === 0 && definition.reversed.includes(id))) {
    return map || 'straight';
  }
  const where = turned.length === scales.length ? '' : ` in ${turned.join(', ')}`;
  return [map, `**reversed**${where}`].filter(Boolean).join(', ');
}

/** Response options, alternatives, and a row for each answer with its key and scales. */
export function itemsSection(
  definition: InstrumentDefinition,
  wording: Readonly<Record<string, string>> | undefined,
): string {
  const answers = numberedAnswers(definition);
  const groups = new Map<string, number[]>();
  for (const answer of answers) {
    const words = optionsInWords(answer.answers);
    const key = answer.part ? `${answer.part}: ${words}` : words;
    groups.set(key, [...(groups.get(key) ?? []), answer.number]);
  }
  const options = [...groups].map(([words, numbers]) =>
    groups.size === 1
      ? words
      : `${numbers.length === 1 ? 'Item' : 'Items'} ${ranges(numbers)}: ${words}`,
  );
  const scaleNames = (id: string, item: string) =>
    Object.entries(definition.scales)
      .filter(([, scale]) => {
        const named: readonly string[] =
          'groups' in scale
            ? scale.groups.flat()
            : 'weights' in scale
              ? Object.keys(scale.weights)
              : 'items' in scale
                ? (scale.items ?? [])
                : [];
        return named.includes(id) || named.includes(item);
      })
      .map(([name]) => name);
  const rows = answers.map((answer) => [
    String(answer.number),
    `\`${answer.id}\``,
    keyedInWords(definition, answer, scaleNames(answer.id, answer.item)),
    scaleNames(answer.id, answer.item).join(', ') || '(unscored)',
    ...(wording ? [wording[answer.item] ?? ''] : []),
  ]);
  const either = definition.alternatives?.map(
    (group) =>
      `Alternatives: of ${itemsInWords(definition, group)} one answer is enough; the higher counts where more are given.`,
  );
  return [
    options.length === 1
      ? `Response options: ${options[0]}`
      : `Response options:\n\n${bullets(options)}`,
    either && bullets(either),
    table(['Item', 'Answer id', 'Keyed', 'Scales', ...(wording ? ['Wording'] : [])], rows),
  ]
    .filter(Boolean)
    .join('\n\n');
}
