/** R4 is FHIR 4.0.1, R5 is FHIR 5.0.0. */
export type FhirRelease = 'R4' | 'R5';

/** Type of a question with response options: `choice` became `coding`. */
export interface ChoiceType {
  R4: 'choice';
  R5: 'coding';
}

export interface QuestionnaireCoding {
  system: string;
  code: string;
  display?: string;
}

export interface FhirPathExpression {
  name?: string;
  description?: string;
  language: 'text/fhirpath';
  expression: string;
}

export interface QuestionnaireExtension {
  url: string;
  valueBoolean?: boolean;
  valueCoding?: QuestionnaireCoding;
  valueDecimal?: number;
  valueExpression?: FhirPathExpression;
  valueInteger?: number;
}

export interface QuestionnaireAnswerOption {
  extension?: QuestionnaireExtension[];
  valueCoding: QuestionnaireCoding;
}

export interface QuestionnaireItem<R extends FhirRelease = FhirRelease> {
  extension?: QuestionnaireExtension[];
  linkId: string;
  code?: QuestionnaireCoding[];
  prefix?: string;
  text: string;
  type: ChoiceType[R] | 'group' | 'display' | 'integer' | 'decimal';
  readOnly?: boolean;
  answerOption?: QuestionnaireAnswerOption[];
  item?: QuestionnaireItem<R>[];
}

/** What `questionnaireOf` makes: assignable to the Questionnaire of `@types/fhir`. */
export interface Questionnaire<R extends FhirRelease = FhirRelease> {
  resourceType: 'Questionnaire';
  id: string;
  language?: string;
  extension?: QuestionnaireExtension[];
  url: string;
  version: string;
  name: string;
  title: string;
  status: 'draft' | 'active';
  experimental: boolean;
  subjectType: ['Patient'];
  code?: QuestionnaireCoding[];
  publisher?: string;
  description: string;
  purpose?: string;
  copyright: string;
  item: QuestionnaireItem<R>[];
}

/** A set of response options: what the code of each means, and what it weighs. */
export interface AnswerCodeSystem {
  resourceType: 'CodeSystem';
  id: string;
  url: string;
  version: string;
  name: string;
  title: string;
  status: 'draft' | 'active';
  experimental: boolean;
  caseSensitive: true;
  content: 'complete';
  property: { code: 'itemWeight'; uri: string; type: 'decimal' }[];
  concept: {
    code: string;
    display: string;
    property?: { code: 'itemWeight'; valueDecimal: number }[];
  }[];
}
