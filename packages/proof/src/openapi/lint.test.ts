import { describe, expect, test } from 'vitest';
import { changed } from './changed.ts';
import { served } from './documents.ts';
import { lint } from './lint.ts';

test('The OpenAPI document keeps every rule of the ruleset', async () => {
  expect(await lint(served)).toEqual([]);
});

/** Paths into the document, and what to put there (undefined: take it away), with the rule that must object. */
const FAULTS: readonly (readonly [rule: string, path: readonly string[], value: unknown])[] = [
  ['operation-operationId', ['paths', '/health', 'get', 'operationId'], undefined],
  ['operation-description', ['paths', '/health', 'get', 'description'], undefined],
  ['operation-success-response', ['paths', '/health', 'get', 'responses', '200'], undefined],
  ['oas3-schema', ['paths', '/health', 'get', 'responses', '200', 'description'], 7],
  ['oas3-valid-schema-example', ['components', 'schemas', 'ScaleResult', 'example'], { of: 'x' }],
  [
    'owasp:api4:2023-array-limit',
    ['components', 'schemas', 'Answers', 'anyOf', '1'],
    { type: 'array' },
  ],
  [
    'owasp:api8:2023-define-error-responses-500',
    ['paths', '/', 'get', 'responses', '500'],
    undefined,
  ],
  ['owasp:api8:2023-define-error-validation', ['paths', '/v1/score', 'post', 'responses'], {}],
  ['owasp:api4:2023-rate-limit', ['paths', '/v1/instruments', 'get', 'responses', '404'], {}],
  [
    'owasp:api4:2023-rate-limit-responses-429',
    ['paths', '/v1/instruments', 'get', 'responses', '429'],
    undefined,
  ],
  [
    'owasp:api8:2023-define-error-responses-401',
    ['paths', '/fhir/metadata', 'get', 'responses', '401'],
    undefined,
  ],
  ['owasp:api2:2023-read-restricted', ['paths', '/v1/instruments', 'get', 'security'], undefined],
  [
    'oas3-operation-security-defined',
    ['paths', '/v1/instruments', 'get', 'security'],
    [{ bearer: ['other'] }],
  ],
  ['owasp:api8:2023-define-cors-origin', ['paths', '/', 'get', 'responses', '200', 'headers'], {}],
];

describe('A document with a fault does not pass', () => {
  test.each(FAULTS)('%s', async (rule, path, value) => {
    const found = await lint(changed(served, path, value));
    expect(found.filter((line) => line.startsWith(`${rule} at `))).not.toEqual([]);
  });
});
