import type * as R4 from 'fhir/r4.js';
import type * as R5 from 'fhir/r5.js';
import { scoreDefinition } from './capabilities.ts';

type Type =
  | 'string'
  | 'code'
  | 'Bundle'
  | 'OperationOutcome'
  | 'Questionnaire'
  | 'QuestionnaireResponse';

const input = (name: string, type: Type, max: '1' | '*', documentation: string, min = 0) => ({
  name,
  use: 'in' as const,
  min,
  max,
  documentation,
  type,
});

const output = (name: string, type: Type, min: number, documentation: string) => ({
  name,
  use: 'out' as const,
  min,
  max: '1',
  documentation,
  type,
});

/** The operation `$score`, for those who ask what it takes. */
export const scoreOperation = (base: string) =>
  ({
    resourceType: 'OperationDefinition',
    id: 'Questionnaire-score',
    url: scoreDefinition(base),
    name: 'Score',
    title: 'Score a QuestionnaireResponse',
    status: 'active',
    kind: 'operation',
    affectsState: false,
    code: 'score',
    resource: ['Questionnaire'],
    system: false,
    type: false,
    instance: true,
    comment:
      'A bare QuestionnaireResponse is answered with the Bundle itself, Parameters with Parameters. Nothing is stored.',
    parameter: [
      input('questionnaire-response', 'QuestionnaireResponse', '1', 'The answers.', 1),
      input(
        'questionnaire',
        'Questionnaire',
        '1',
        'The Questionnaire that was answered, where its answer options carry the weights.',
      ),
      input('form', 'string', '1', 'Which form was given; all items where it is left out.'),
      input(
        'link-id',
        'string',
        '*',
        'LinkIds of a Questionnaire from elsewhere, one for each item, in item order.',
      ),
      input(
        'ignore-link-id',
        'string',
        '*',
        'LinkIds of questions that are no items of the instrument.',
      ),
      input(
        'on-invalid',
        'code',
        '1',
        'What to do with a number that is not among the response options: reject (the default), or missing.',
      ),
      output('return', 'Bundle', 1, 'Observations, one for each scale and each flag.'),
      output('issues', 'OperationOutcome', 0, 'Answers that counted as missing.'),
    ],
  }) satisfies R4.OperationDefinition satisfies Omit<R5.OperationDefinition, 'resource'> & {
    resource: string[];
  };
