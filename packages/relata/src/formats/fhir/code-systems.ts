import type { Instrument } from '../../model/index.ts';
import { ITEM_WEIGHT_PROPERTY } from './profiles/urls.ts';
import { questionnaireOf } from './questionnaire.ts';
import type {
  AnswerCodeSystem,
  Questionnaire,
  QuestionnaireAnswerOption,
  QuestionnaireItem,
} from './questionnaire-types.ts';
import type { InstrumentWording } from './questionnaire-wording.ts';

export interface CodeSystemsOptions {
  /** Address of the server whose resources these are, without `/fhir`. */
  readonly base: string;
  /** Names the options that have a wording of their own. */
  readonly wording?: InstrumentWording | undefined;
}

const optionsUnder = ({ answerOption = [], item = [] }: QuestionnaireItem) => [
  ...answerOption,
  ...item.flatMap((one): QuestionnaireAnswerOption[] => optionsUnder(one)),
];

function conceptOf({ valueCoding, extension }: QuestionnaireAnswerOption) {
  const { code, display = code } = valueCoding;
  const weight = extension?.[0]?.valueDecimal;
  return weight === undefined
    ? { code, display }
    : { code, display, property: [{ code: 'itemWeight' as const, valueDecimal: weight }] };
}

function systemOf(
  url: string,
  options: readonly QuestionnaireAnswerOption[],
  { title, version, status, experimental, name }: Questionnaire,
): AnswerCodeSystem {
  const id = url.slice(url.lastIndexOf('/') + 1);
  const part = id.slice(id.indexOf('-answers') + 1).replaceAll(/[-.]/g, '_');
  const byCode = new Map(options.map((option) => [option.valueCoding.code, option]));
  return {
    resourceType: 'CodeSystem',
    id,
    url,
    version,
    name: `${name}_${part}`,
    title: `Response options: ${title}`,
    status,
    experimental,
    caseSensitive: true,
    content: 'complete',
    property: [{ code: 'itemWeight', uri: ITEM_WEIGHT_PROPERTY, type: 'decimal' }],
    concept: [...byCode.values()].map(conceptOf),
  };
}

/**
 * The code systems of the response options in the Questionnaires of an instrument, all of its
 * forms included: one for each set of labels and coding. They are the same in R4 and R5.
 *
 * @throws {OptionError} `incompleteInstrument` for a bare copy
 */
export function codeSystemsOf(
  instrument: Instrument,
  options: CodeSystemsOptions,
): readonly AnswerCodeSystem[] {
  const forms = [undefined, ...Object.keys(instrument.definition.forms ?? {})];
  const made = forms.map((form) =>
    questionnaireOf(instrument, { ...options, fhirVersion: 'R4', form }),
  );
  const bySystem = new Map<string, QuestionnaireAnswerOption[]>();
  for (const option of made.flatMap(({ item }) => item.flatMap(optionsUnder))) {
    const { system } = option.valueCoding;
    bySystem.set(system, [...(bySystem.get(system) ?? []), option]);
  }
  const [whole] = made as [Questionnaire<'R4'>];
  return [...bySystem].map(([url, some]) => systemOf(url, some, whole));
}
