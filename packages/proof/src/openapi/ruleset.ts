import type { RulesetDefinition } from '@stoplight/spectral-core';
import { schema } from '@stoplight/spectral-functions';
import owaspModule from '@stoplight/spectral-owasp-ruleset';
import { oas } from '@stoplight/spectral-rulesets';

/** Its types describe the CommonJS build; what is imported here is the module itself. */
const owasp = owaspModule as unknown as { readonly rules: Readonly<Record<string, object>> };

/** Sends back what the API answered: as long as the instrument that it explains. */
const REPLAY = '/v1/explain/replay';

/** Schemas of one type in what a caller sends: bodies and parameters. */
const sent = (type: string): string[] => [
  `$.paths[?(@property !== '${REPLAY}')][*].requestBody.content[*].schema..[?(@ && @.type=='${type}')]`,
  `$.paths[*][*].parameters[?(@.schema && @.schema.type=='${type}')].schema`,
];

/** Operations that take something which may be wrong. */
const TAKING = [
  '$.paths[*][?(@ && @.requestBody)].responses',
  "$.paths[*][?(@ && @.parameters && @.parameters[0] && @.parameters[0].in=='query')].responses",
];

/** What anybody may ask as often as they like: what the service is, and whether it is up. */
const OPEN = ['/', '/health', '/ready'];
/** Paths but for these. */
const except = (...paths: readonly string[]) =>
  `$.paths[?(${paths.map((path) => `@property !== '${path}'`).join(' && ')})]`;

const COUNTED = except(...OPEN);

/** A kept report: whoever has its address, which cannot be guessed, may read it and take it away. */
const BY_ADDRESS = '/v1/reports/{token}';
const KEYED = except(...OPEN, BY_ADDRESS);

/** OpenAPI 3.1: for a scheme that is no OAuth, the names of roles, defined nowhere else. */
const KNOWN_SECURITY = {
  type: 'object',
  additionalProperties: false,
  properties: { bearer: { items: { enum: ['read', 'score', 'definition', 'mcp'] } } },
};

/** With a key or, where none is asked for, without. */
const RESTRICTED = { type: 'array', contains: { required: ['bearer'] } };

const fits = (shape: object, field?: string) => ({
  // biome-ignore lint/suspicious/noThenProperty: so does Spectral name what a rule demands.
  then: { ...(field && { field }), function: schema, functionOptions: { schema: shape } },
});

const only = (name: string, given: string[]) => ({ ...owasp.rules[name], given });

/**
 * Every rule of Spectral's for OpenAPI, and of its rules for the OWASP API Security Top 10,
 * but for those below, each with its reason. A warning counts as much as an error.
 */
export const ruleset = {
  extends: [
    [oas, 'all'],
    [owasp, 'all'],
  ],
  rules: {
    // Limits keep a caller from exhausting the service: they belong to what is sent.
    'owasp:api4:2023-array-limit': only('owasp:api4:2023-array-limit', sent('array')),
    'owasp:api4:2023-integer-limit': only('owasp:api4:2023-integer-limit', sent('integer')),
    'owasp:api4:2023-integer-format': only('owasp:api4:2023-integer-format', sent('integer')),
    'owasp:api4:2023-string-limit': only('owasp:api4:2023-string-limit', sent('string')),

    // Where there is neither a body nor a query, there is nothing to be validated.
    'owasp:api8:2023-define-error-validation': only(
      'owasp:api8:2023-define-error-validation',
      TAKING,
    ),

    // Keys and rate limits stand before everything but the documents about the service itself.
    'owasp:api4:2023-rate-limit': only('owasp:api4:2023-rate-limit', [
      `${COUNTED}..responses[?(@property.match(/^(2|4)/))]`,
    ]),
    'owasp:api4:2023-rate-limit-responses-429': only('owasp:api4:2023-rate-limit-responses-429', [
      `${COUNTED}[*].responses`,
    ]),
    'owasp:api8:2023-define-error-responses-401': only(
      'owasp:api8:2023-define-error-responses-401',
      [`${KEYED}[*].responses`],
    ),
    'owasp:api2:2023-read-restricted': {
      ...owasp.rules['owasp:api2:2023-read-restricted'],
      given: `${KEYED}[get,head]`,
      ...fits(RESTRICTED, 'security'),
    },
    'owasp:api2:2023-write-restricted': {
      ...owasp.rules['owasp:api2:2023-write-restricted'],
      given: `${KEYED}[post,put,patch,delete]`,
      ...fits(RESTRICTED, 'security'),
    },

    // docs/decisions/0035: a person opens a report in a browser, which sends no header of ours.
    'owasp:api2:2023-no-credentials-in-url': only('owasp:api2:2023-no-credentials-in-url', [
      `${KEYED}..parameters[?(@ && @.in && @.in.match(/query|path/))].name`,
    ]),

    // Spectral's own rule is that of OpenAPI 3.0, where only OAuth has anything to list.
    'oas3-operation-security-defined': {
      given: '$.paths[*][*].security[*]',
      message: '{{error}}',
      severity: 'error',
      ...fits(KNOWN_SECURITY),
    },

    // Ids of respondents and words to search for may be in any script; their length is limited.
    'owasp:api4:2023-string-restricted': 'off',

    // Whoever runs the service is the contact; the document is the same for all of them.
    'info-contact': 'off',
  },
} as unknown as RulesetDefinition;
