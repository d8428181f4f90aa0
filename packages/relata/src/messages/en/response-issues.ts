import type { ResponseIssue, ResponseIssueCode } from '../../model/index.ts';
import { listed, shown } from './words.ts';

const named = ({ linkId }: ResponseIssue) => `The item ${(linkId ?? '').slice(0, 80)}`;

const SENTENCES: { readonly [C in ResponseIssueCode]: (issue: ResponseIssue) => string } = {
  notAQuestionnaireResponse: () =>
    'This is no QuestionnaireResponse; send one, its resourceType being "QuestionnaireResponse".',
  enteredInError: () =>
    'The response says that it was entered in error, so it is not scored; send the one that stands.',
  otherQuestionnaire: ({ expected }) =>
    `The response says that it answers another questionnaire, or another revision; this one is ${shown(expected)}.`,
  linkIdMissing: () => 'This item has no linkId; FHIR requires one.',
  linkIdUnknown: (issue) =>
    `${named(issue)} is answered and is no item here; the linkIds are ${listed(issue.expected as readonly string[])}. For a questionnaire from elsewhere, name its linkIds in item order; name questions that are no items as ones to ignore.`,
  linkIdTwice: (issue) => `${named(issue)} occurs twice; which of the two counts cannot be known.`,
  wrongLinkIdCount: ({ expected }) =>
    `Name one linkId for each item, in item order and each once: ${shown(expected)} of them.`,
  severalAnswers: (issue) => `${named(issue)} has several answers; every item here takes one.`,
  answerKindUnknown: (issue) =>
    `${named(issue)} has an answer of a kind that cannot be scored; give one ${shown(issue.expected)}.`,
  weightMissing: (issue) =>
    `${named(issue)} is answered by a coding that has no weight: put itemWeight (or ordinalValue) on the coding, or send the Questionnaire, whose answer options have them.`,
  weightsDiffer: (issue) =>
    `${named(issue)} is answered by a coding with several weights that differ; which of them counts cannot be known.`,
  weightNotAnOption: (issue) =>
    `${named(issue)} has a weight that names no one response option; its options weigh ${shown(issue.expected)}.`,
  weightsReversed: () =>
    'The weights of the reverse-keyed items run the other way than those of the others: they are reversed already, and scoring would reverse them again. Send weights in the order in which the options are printed.',
};

/** One plain sentence for a fault in a FHIR QuestionnaireResponse. It never holds an answer. */
export const describeResponseIssue = (issue: ResponseIssue): string => SENTENCES[issue.code](issue);
