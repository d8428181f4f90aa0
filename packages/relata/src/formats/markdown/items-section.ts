import type { InstrumentDefinition } from '../../model/index.ts';
import { itemsInWords, numberedAnswers, optionsInWords } from './numbering.ts';
import { bullets, table } from './text.ts';

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
    groups.size === 1 ? words : `Items ${numbers[0]}–${numbers.at(-1)}: ${words}`,
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
    definition.reversed.includes(answer.id) ? '**reversed**' : 'straight',
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
