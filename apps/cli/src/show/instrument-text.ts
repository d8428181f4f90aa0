import type { Instrument, InstrumentDefinition, ScaleDefinition, ScalePlan, Scorer } from 'relata';
import { outputNames } from '../columns/output-names.ts';
import { reverseKeyed } from '../columns/reversed-columns.ts';
import { wrapped } from '../text.ts';
import { DRAFT } from './draft.ts';
import { itemNames } from './item-names.ts';
import { type ItemNames, ruleText } from './rule-text.ts';

function missingText({ need, units }: ScalePlan): string {
  if (need === 0) return 'scored when the scales below it are';
  return need === units.length
    ? 'every item must be answered'
    : `${need} of ${units.length} items must be answered`;
}

function scaleText(
  id: string,
  scale: ScaleDefinition,
  plan: ScalePlan,
  items: ItemNames,
): string[] {
  const { bands, direction, range, title } = scale;
  return [
    `  ${id}: ${title}, ${range[0]} to ${range[1]}`,
    wrapped(
      `${ruleText(scale, items)}; ${missingText(plan)}; high means ${direction.highMeans}`,
      '    ',
    ),
    ...(bands
      ? [
          wrapped(
            `bands: ${bands.map((band) => `${band.id} ${band.from} to ${band.to}`).join(', ')} (${[...new Set(bands.map((band) => band.population))].join('; ')})`,
            '    ',
          ),
        ]
      : []),
  ];
}

/** An instrument, or one form of it, as a page for people. */
export function instrumentText(
  instrument: Instrument,
  form: string | undefined,
  scorer: Scorer<InstrumentDefinition>,
): string {
  const { definition } = instrument;
  const { fields, scales, flags } = scorer.plan;
  const items = itemNames(fields);
  const reversed = fields.filter((field) => reverseKeyed(definition).has(field.id));
  const own = new Map(
    definition.items.flatMap((item) =>
      typeof item === 'string' || !item.answers ? [] : [[item.id, item.answers] as const],
    ),
  );
  const coded = (form && definition.forms?.[form]?.answers) || definition.answers;
  const options = new Map<string, string[]>();
  for (const { id, item, min, max, step } of fields) {
    const part = id === item ? undefined : definition.parts?.[id.slice(item.length + 1)];
    const { labels = {} } = own.get(item) ?? part?.answers ?? coded;
    const named = Object.entries(labels).map(([value, label]) => `${value} ${label}`);
    const text = `${min} to ${max}${step === 1 ? '' : ` in steps of ${step}`}${named.length > 0 ? ` (${named.join(', ')})` : ''}`;
    options.set(text, [...(options.get(text) ?? []), id]);
  }
  const ranges =
    options.size === 1
      ? `each ${[...options.keys()][0]}`
      : [...options].map(([text, ids]) => `${items(ids)}: ${text}`).join('; ');
  const chosen = form === undefined ? undefined : definition.forms?.[form];
  const { citation, license } = definition;
  const lines = [
    `${definition.abbreviation}: ${definition.title}${form ? `, ${definition.forms?.[form]?.title ?? form}` : ''}`,
    wrapped(`${citation.text}${citation.doi ? ` doi:${citation.doi}` : ''}`),
    `  id ${instrument.id}, revision ${definition.revision}, ${definition.status === 'published' ? 'published' : 'research draft'}`,
    `  ${instrument.definitionHash}`,
    ...(definition.status === 'researchDraft' ? [wrapped(DRAFT)] : []),
    ...(definition.checkFirst ? ['', 'Check first', wrapped(definition.checkFirst)] : []),
    ...(definition.safety ? ['', 'Safety', wrapped(definition.safety.note)] : []),
    '',
    'Answers',
    wrapped(`${fields.length}: ${fields[0]?.id} … ${fields.at(-1)?.id}, ${ranges}`),
    wrapped(`about ${(form && definition.forms?.[form]?.timeframe) || definition.timeframe}`),
    ...(chosen?.informant === 'closeOther' ? ['  answered by a partner or close other'] : []),
    ...(chosen?.missingOption
      ? [`  one more option stands for no answer: ${chosen.missingOption}`]
      : []),
    ...(chosen?.presentation
      ? [wrapped(`shown in this order: ${chosen.presentation.join(', ')}`)]
      : []),
    wrapped(
      `reverse-keyed: ${reversed.length > 0 ? items(reversed.map((field) => field.id)) : 'none'}`,
    ),
    '',
    'Scales',
    ...scales.flatMap((plan) =>
      scaleText(plan.id, definition.scales[plan.id] as ScaleDefinition, plan, items),
    ),
    ...(flags.length > 0
      ? [
          '',
          'Flags: one answer to look at, whatever the scores are; no assessment of risk',
          ...flags.map((flag) => `  ${flag.id}: ${definition.flags?.[flag.id]?.title}`),
        ]
      : []),
    ...(definition.forms && !form
      ? [
          '',
          'Forms',
          ...Object.entries(definition.forms).map(
            ([id, one]) => `  ${id}: ${one.title}, ${one.items.length} items`,
          ),
        ]
      : []),
    '',
    'Terms',
    wrapped(
      `scoring ${license.scoring.status}${license.scoring.note ? `: ${license.scoring.note}` : ''}`,
    ),
    wrapped(
      `wording ${license.wording.status}${license.wording.note ? `: ${license.wording.note}` : ''}`,
    ),
    '',
    'Columns of `relata score`',
    wrapped(outputNames({ instrument, scorer }, { bounds: false, bands: false }).join(', ')),
  ];
  return `${lines.join('\n')}\n`;
}
