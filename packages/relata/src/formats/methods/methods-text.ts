import { ENGINE_VERSION, type Instrument, type InstrumentDefinition } from '../../model/index.ts';
import { type Plan, planOf } from '../../ops/plan.ts';
import { placesOf } from '../columns/index.ts';
import { ruleInWords } from '../markdown/rule-in-words.ts';
import { shown } from '../markdown/text.ts';
import { citationInWords } from '../words/citation.ts';
import { ofForm } from '../words/of-form.ts';
import { rangeOf } from '../words/range-of.ts';
import { reversedFields } from '../words/reversed-fields.ts';
import { countsSentences } from './counts-sentences.ts';
import type { Scoring } from './given.ts';
import { listed } from './listed.ts';
import { missingSentences } from './missing-sentences.ts';

const RELATA = `Relata contributors. Relata: One definition, the same scores everywhere (Version ${ENGINE_VERSION}) [Computer software].`;

/** Items of the form, their parts, and their response options where all have the same. */
function itemsInWords({ fields }: Plan): string {
  const items = new Set(fields.map(({ item }) => item)).size;
  const parts = [...new Set(placesOf(fields).flatMap(({ part }) => part ?? []))];
  const [first] = fields;
  const alike = fields.every(({ max, min }) => min === first?.min && max === first?.max);
  return [
    `${items} ${items === 1 ? 'item' : 'items'}`,
    ...(parts.length > 0 ? [` with ${listed(parts)} each`] : []),
    ...(alike ? [` answered from ${shown(first?.min ?? 0)} to ${shown(first?.max ?? 0)}`] : []),
  ].join(parts.length > 0 ? ',' : '');
}

function scaleSentences(
  instrument: Instrument,
  definition: InstrumentDefinition,
  plan: Plan,
): readonly string[] {
  return Object.entries(definition.scales).map(([id, scale]) => {
    const [low, high] = rangeOf(instrument, plan, id);
    const rule = ruleInWords(definition, scale, scale.reversed);
    return `“${scale.title}”: ${rule}; possible range ${shown(low)} to ${shown(high)}; a high score means ${scale.direction.highMeans}.`;
  });
}

function paragraphOf(scoring: Scoring, cited: number, software: number): string {
  const { counts, form, instrument, missing, occasions, onInvalid } = scoring;
  const plan = planOf(instrument, form);
  const definition = ofForm(instrument.definition, plan.form);
  const { abbreviation, id, revision, status, title } = definition;
  const named = form === undefined ? '' : ` in the form “${definition.forms?.[form]?.title}”`;
  const sentences = [
    `The ${title.replace(/^The /, '')} (${abbreviation}) [${cited}] was given${named}: ${itemsInWords(plan)}.`,
    ...(status === 'researchDraft'
      ? [
          'It is a research draft: it has no norms and no validated cut-offs, and it is not diagnostic.',
        ]
      : []),
    ...(plan.fields.some(({ recode }) => recode)
      ? ['Answers were first recoded by the value map of the definition.']
      : []),
    ...(reversedFields(plan).length > 0
      ? ['Reverse-keyed items were reversed within their range (lowest + highest − answer).']
      : []),
    'Scales were scored as follows.',
    ...scaleSentences(instrument, definition, plan),
    missingSentences(definition, plan, missing),
    onInvalid === 'missing'
      ? 'An answer that is no response option was treated as missing.'
      : 'A row with an answer that is no response option was rejected.',
    countsSentences(definition, counts, occasions),
    'No cut-off was applied, and no diagnosis is claimed.',
    `Scores were computed with Relata ${ENGINE_VERSION} [${software}] from its definition ${id}, revision ${revision} (definition hash ${instrument.definitionHash}).`,
  ];
  return sentences.filter(Boolean).join(' ');
}

/**
 * A paragraph for each instrument that a paper can take over, with numbered references:
 * how it was scored, what missing answers did, how many rows were prorated, and the
 * software with version and definition hash. Markdown.
 *
 * @throws {OptionError} `unknownForm`
 * @example
 * methodsText([{ instrument: ecrR, counts: { anxiety: { scored: 90, prorated: 8, insufficient: 2, rejected: 0 } } }]);
 */
export function methodsText(scorings: readonly Scoring[]): string {
  const references = [
    ...new Set(scorings.map(({ instrument }) => citationInWords(instrument.definition.citation))),
    RELATA,
  ];
  const paragraphs = scorings.map((scoring) => {
    const reference = citationInWords(scoring.instrument.definition.citation);
    return paragraphOf(scoring, references.indexOf(reference) + 1, references.length);
  });
  return [
    '## Measures',
    ...paragraphs,
    '## References',
    references.map((reference, i) => `${i + 1}. ${reference}`).join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
