import type { RulesetDefinition } from '@stoplight/spectral-core';
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

    // Ids of respondents and words to search for may be in any script; their length is limited.
    'owasp:api4:2023-string-restricted': 'off',

    // Whoever runs the service is the contact; the document is the same for all of them.
    'info-contact': 'off',
  },
} as unknown as RulesetDefinition;
