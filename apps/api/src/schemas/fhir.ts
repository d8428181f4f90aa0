import * as z from '../platform/zod.ts';
import { BODY_PROBLEMS, responsesOf } from '../problems/responses.ts';
import { PROBLEMS, type ProblemCode } from '../problems/table.ts';

/** Largest body of an operation that scores: a response with the Questionnaire that it answers. */
export const FHIR_LIMIT = 2 ** 20;

/** Media types of a body. `application/json` is what many clients send. */
export const FHIR_TYPES: readonly string[] = ['application/fhir+json', 'application/json'];

const loose = (
  name: string,
  types: readonly [string, ...string[]],
  description: string,
  example: object,
) =>
  z
    .looseObject({ resourceType: z.enum(types).openapi({ example: types[0] }) })
    .openapi(name, { description, example });

export const questionnaireId = {
  name: 'id',
  in: 'path' as const,
  required: true,
  description: 'Id of an instrument, as GET /v1/instruments lists it; of a form, `<id>.<form>`.',
  schema: { type: 'string' as const, maxLength: 64, pattern: '^[A-Za-z0-9.-]+$' },
  example: 'phq-9',
};

export const fhirQuery = {
  _format: z.string().max(100).optional().openapi({
    description:
      'Media type of the answer, before `Accept`: `application/fhir+json`, or `json`; with `; fhirVersion=5.0` for R5.',
    example: 'application/fhir+json',
  }),
};

export const formQuery = z.string().min(1).max(64).optional().openapi({
  description: 'Which form, by its id. Left out: all items, or the form that the id names.',
});

export const EXAMPLE_RESPONSE = {
  resourceType: 'QuestionnaireResponse',
  id: 'example',
  status: 'completed',
  subject: { reference: 'Patient/example' },
  authored: '2024-05-01T09:30:00+02:00',
  item: [1, 2, 1, 0, 1, 2, 1, 2, 1].map((answer, i) => ({
    linkId: `phq9_${i + 1}`,
    answer: [{ valueInteger: answer }],
  })),
};

const EXAMPLE_OBSERVATION = {
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'PHQ-9: Depression severity' },
  valueQuantity: {
    value: 11,
    unit: '{score}',
    system: 'http://unitsofmeasure.org',
    code: '{score}',
  },
};

export const scorable = loose(
  'FhirScorable',
  ['QuestionnaireResponse', 'Parameters'],
  'A QuestionnaireResponse of FHIR R4 or R5; or Parameters with one as `questionnaire-response`, and as they are needed: `questionnaire` (the Questionnaire that was answered, whose answer options carry the weights), `form`, `link-id` (repeated: the linkIds of a questionnaire from elsewhere, in item order), `ignore-link-id` (repeated: its further questions), `on-invalid` (`reject` or `missing`). Elements that scoring does not need are ignored, parameters with other names are not.',
  EXAMPLE_RESPONSE,
);

export const scores = loose(
  'FhirScores',
  ['Bundle', 'Parameters'],
  'A Bundle of Observations, one for each scale and each flag; Parameters with it as `return`, where Parameters came in, and `issues` where answers counted as missing.',
  { resourceType: 'Bundle', type: 'collection', entry: [{ resource: EXAMPLE_OBSERVATION }] },
);

export const questionnaire = loose(
  'FhirQuestionnaire',
  ['Questionnaire'],
  'A Questionnaire: response options with weights, and every scale as a read-only item with an SDC `calculatedExpression`.',
  { resourceType: 'Questionnaire', id: 'phq-9', status: 'active', item: [] },
);

export const bundle = loose('FhirBundle', ['Bundle'], 'A Bundle of search results.', {
  resourceType: 'Bundle',
  type: 'searchset',
  total: 0,
});

export const codeSystem = loose(
  'FhirCodeSystem',
  ['CodeSystem'],
  'The codes that resources of this server use, and their names.',
  { resourceType: 'CodeSystem', id: 'phq-9', status: 'active', content: 'complete' },
);

export const capabilities = loose(
  'FhirCapabilityStatement',
  ['CapabilityStatement'],
  'What this server can do in FHIR.',
  { resourceType: 'CapabilityStatement', status: 'active', kind: 'instance' },
);

export const operation = loose(
  'FhirOperationDefinition',
  ['OperationDefinition'],
  'What an operation takes and answers.',
  { resourceType: 'OperationDefinition', name: 'Score', code: 'score' },
);

const outcome = loose(
  'FhirOperationOutcome',
  ['OperationOutcome'],
  'What went wrong: an issue for each error, with a code of the table of problems in `details.coding`, the place as FHIRPath in `expression`, and a sentence in `diagnostics`. It never holds an answer.',
  {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'not-found', diagnostics: PROBLEMS.unknownInstrument.mend }],
  },
);

/** The content of a response that is a resource. */
export const resource = <S extends z.ZodType>(schema: S) => ({
  'application/fhir+json': { schema },
});

type OutcomeResponses<C extends ProblemCode> = {
  readonly [S in (typeof PROBLEMS)[C]['status']]: {
    readonly description: string;
    readonly content: { readonly 'application/fhir+json': { readonly schema: typeof outcome } };
  };
};

/** The documented responses of an operation of FHIR that can have these problems. */
export function outcomeResponses<const C extends ProblemCode>(...codes: readonly C[]) {
  const all = [...codes, 'notAcceptable', 'internalError'] as const;
  return responsesOf(all, resource(outcome)) as OutcomeResponses<
    C | 'notAcceptable' | 'internalError'
  >;
}

/** The documented responses of an operation that scores a QuestionnaireResponse. */
export const scoringOutcomes = () =>
  outcomeResponses(
    ...BODY_PROBLEMS,
    'invalidParameter',
    'unknownInstrument',
    'responseRejected',
    'answersRejected',
    'unknownForm',
  );
