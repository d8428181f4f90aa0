import type { InstrumentDefinition } from '../../model/index.ts';
import { itemsInWords, numberedAnswers } from './numbering.ts';
import { table } from './text.ts';

/** Which items each form asks, in which order, about whom. */
export function formsSection(definition: InstrumentDefinition): string {
  const rows = Object.entries(definition.forms ?? {}).map(([id, form]) => [
    `${form.title} (\`${id}\`)`,
    `${form.items.length}: ${itemsInWords(definition, form.items, [])}`,
    form.scales.join(', '),
    form.presentation
      ? form.presentation
          .map((item) => numberedAnswers(definition).find((one) => one.item === item)?.number)
          .join(' ')
      : 'as numbered',
    [
      form.timeframe ?? definition.timeframe,
      form.informant === 'closeOther' ? 'answered by a close other' : 'answered about oneself',
      form.missingOption ? `option for no answer: ${form.missingOption}` : '',
    ]
      .filter(Boolean)
      .join('; '),
  ]);
  return table(['Form', 'Items', 'Scales', 'Shown in this order', 'Given'], rows);
}
