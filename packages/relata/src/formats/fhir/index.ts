export { type CodeSystemsOptions, codeSystemsOf } from './code-systems.ts';
export { bundleOf } from './observation/bundle-of.ts';
export { type ObservationsOfOptions, observationsOf } from './observation/observations-of.ts';
export {
  generalCodeSystems,
  type ScoreCodeSystem,
  scoreCodeSystemOf,
} from './observation/score-code-systems.ts';
export type { Bundle, Observation } from './observation/types.ts';
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
export {
  type AnswersOfOptions,
  answersOf,
  type ResponseAnswers,
} from './response/answers-of.ts';
export { type Named, namedBy } from './response/canonical.ts';
