import type { FormDefinition, InstrumentDefinition } from '../../model/index.ts';
import { itemsInWords, numberedAnswers, optionsInWords } from './numbering.ts';
import { table } from './text.ts';

function orderInWords(definition: InstrumentDefinition, form: FormDefinition): string {
  const numbers = (form.presentation ?? form.items).map(
    (item) => numberedAnswers(definition).find((one) => one.item === item)?.number ?? 0,
  );
  const rising = numbers.every((number, i) => number >= (numbers[i - 1] ?? 0));
  return rising ? 'as numbered' : numbers.join(' ');
}

/** Which items each form asks, in which order, about whom. */
export function formsSection(definition: InstrumentDefinition): string {
  const rows = Object.entries(definition.forms ?? {}).map(([id, form]) => [
    `${form.title} (\`${id}\`)`,
    `${form.items.length}: ${itemsInWords(definition, form.items, [])}`,
    form.scales.join(', '),
    orderInWords(definition, form),
    [
      form.timeframe ?? definition.timeframe,
      form.informant === 'closeOther' ? 'answered by a close other' : 'answered about oneself',
      form.answers ? `coded ${optionsInWords(form.answers)}` : '',
      form.missingOption ? `option for no answer: ${form.missingOption}` : '',
    ]
      .filter(Boolean)
      .join('; '),
  ]);
  return table(['Form', 'Items', 'Scales', 'Shown in this order', 'Given'], rows);
}
