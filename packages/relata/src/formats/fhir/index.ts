export { type CodeSystemsOptions, codeSystemsOf } from './code-systems.ts';
export {
  questionnaireId,
  resourceUrl,
  type Subject,
  subjectOf,
} from './profiles/urls.ts';
export { type QuestionnaireOptions, questionnaireOf } from './questionnaire.ts';
export type { GivenLoinc } from './questionnaire-loinc.ts';
export { scoreLinkId } from './questionnaire-scores.ts';
export type {
  AnswerCodeSystem,
  FhirRelease,
  Questionnaire,
  QuestionnaireItem,
} from './questionnaire-types.ts';
export type { InstrumentWording } from './questionnaire-wording.ts';
