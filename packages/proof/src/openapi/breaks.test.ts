import { describe, expect, test } from 'vitest';
import { breaks, undeclaredBreaks } from './breaks.ts';
import { changed } from './changed.ts';
import type { OpenApi } from './document.ts';
import { released, served } from './documents.ts';

test('Nothing of the API breaks a program written against the last release', () => {
  expect(undeclaredBreaks(released, served)).toEqual([]);
});

/** A small API with one of everything that can break. */
const API = {
  info: { version: '1.4.0' },
  paths: {
    '/score': {
      post: {
        operationId: 'score',
        parameters: [
          { name: 'lang', in: 'query', schema: { type: 'string', enum: ['en', 'de'] } },
          { name: 'most', in: 'query', schema: { type: 'integer', maximum: 9 } },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: { $ref: '#/components/schemas/Request' } },
            'text/csv': { schema: { type: 'string' } },
          },
        },
        responses: {
          200: {
            headers: { ETag: { schema: { type: 'string' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Result' } } },
          },
          422: { content: { 'application/problem+json': { schema: { type: 'object' } } } },
        },
      },
    },
    '/health': { get: { operationId: 'health', responses: { 200: {} } } },
  },
  components: {
    schemas: {
      Request: {
        type: 'object',
        additionalProperties: false,
        required: ['answers'],
        properties: {
          answers: {
            anyOf: [
              { type: 'array', maxItems: 50, items: { type: ['number', 'null'], maximum: 9 } },
              { type: 'object', additionalProperties: { type: 'number' } },
            ],
          },
          form: { type: 'string', maxLength: 64 },
          note: {},
          next: { $ref: '#/components/schemas/Request' },
        },
      },
      Result: {
        type: 'object',
        required: ['status', 'value'],
        properties: {
          status: { type: 'string', enum: ['scored', 'insufficient'] },
          value: { type: ['number', 'null'] },
          count: { type: 'integer' },
          band: { anyOf: [{ type: 'string' }, { type: 'null' }] },
          within: { $ref: '#/components/schemas/Result' },
        },
      },
    },
  },
} as unknown as OpenApi;

const post = ['paths', '/score', 'post'];
const sent = ['components', 'schemas', 'Request'];
const field = [...sent, 'properties'];
const answered = ['components', 'schemas', 'Result'];
const result = [...answered, 'properties'];

type Change = readonly [what: string, path: readonly string[], value: unknown, line: string];

const BREAKS: readonly Change[] = [
  ['an address is taken away', ['paths', '/health'], undefined, 'GET /health is gone'],
  ['an operation is taken away', ['paths', '/health', 'get'], undefined, 'GET /health is gone'],
  ['an operation has another name', [...post, 'operationId'], 'rate', 'operationId is now rate'],
  ['a key is required', ['security'], [{ bearer: [] }], 'a key is now required'],
  ['an operation requires a key', [...post, 'security'], [{ bearer: [] }], 'a key is now required'],
  [
    'a parameter is taken away',
    [...post, 'parameters', '1'],
    undefined,
    'query parameter most is gone',
  ],
  [
    'a parameter is required',
    [...post, 'parameters', '0', 'required'],
    true,
    'query parameter lang is now required',
  ],
  [
    'a value of a parameter is taken away',
    [...post, 'parameters', '0', 'schema', 'enum'],
    ['en'],
    'value "de" is no longer taken',
  ],
  [
    'a parameter may be less',
    [...post, 'parameters', '1', 'schema', 'maximum'],
    5,
    'maximum is now 5',
  ],
  [
    'a type of body is taken away',
    [...post, 'requestBody', 'content', 'text/csv'],
    undefined,
    'text/csv is gone',
  ],
  ['no body is taken', [...post, 'requestBody'], undefined, 'the body is no longer taken'],
  [
    'a property is no longer taken',
    [...field, 'form'],
    undefined,
    'property form is no longer taken',
  ],
  [
    'a property is required',
    [...sent, 'required'],
    ['answers', 'form'],
    'property form is now required',
  ],
  [
    'a property has another type',
    [...field, 'form'],
    { type: 'integer' },
    'type string is no longer taken',
  ],
  [
    'a property has a type at last',
    [...field, 'note'],
    { type: 'string' },
    'type is now string only',
  ],
  ['a property is shorter', [...field, 'form', 'maxLength'], 8, 'maxLength is now 8'],
  ['a property has a minimum', [...field, 'form', 'minLength'], 1, 'minLength is now 1'],
  ['a property has a pattern', [...field, 'form', 'pattern'], '^a', 'pattern is now ^a'],
  [
    'a property has listed values only',
    [...field, 'form', 'enum'],
    ['a'],
    'only some values are now taken',
  ],
  [
    'one way to send is taken away',
    [...field, 'answers'],
    { type: 'object', additionalProperties: { type: 'number' } },
    'type array is no longer taken',
  ],
  [
    'entries may be less',
    [...field, 'answers', 'anyOf', '0', 'items', 'maximum'],
    3,
    'maximum is now 3',
  ],
  [
    'null may not be sent',
    [...field, 'answers', 'anyOf', '0', 'items', 'type'],
    'number',
    'type null is no longer taken',
  ],
  [
    'free properties have another type',
    [...field, 'answers', 'anyOf', '1', 'additionalProperties'],
    { type: 'string' },
    '*: type number is no longer taken',
  ],
  ['a response is taken away', [...post, 'responses', '422'], undefined, 'response 422 is gone'],
  ['a header is taken away', [...post, 'responses', '200', 'headers'], {}, 'header ETag is gone'],
  [
    'a type of response is taken away',
    [...post, 'responses', '200', 'content'],
    {},
    'application/json is gone',
  ],
  ['a property is no longer answered', [...result, 'count'], undefined, 'property count is gone'],
  [
    'a property may be absent',
    [...answered, 'required'],
    ['status'],
    'property value may now be absent',
  ],
  [
    'a property may be null',
    [...result, 'count', 'type'],
    ['integer', 'null'],
    'type null can now be answered',
  ],
  [
    'a whole number may be a fraction',
    [...result, 'count', 'type'],
    'number',
    'type number can now be answered',
  ],
  [
    'a listed value may be any',
    [...result, 'status', 'enum'],
    undefined,
    'the list of its values is gone',
  ],
  [
    'another alternative is answered',
    [...result, 'band', 'anyOf'],
    [{ type: 'string' }, { type: 'null' }, { type: 'number' }],
    'type number can now be answered',
  ],
];

const ADDITIONS: readonly (readonly [what: string, path: readonly string[], value: unknown])[] = [
  ['an address', ['paths', '/rate'], { get: { operationId: 'rate', responses: { 200: {} } } }],
  ['an operation', ['paths', '/health', 'head'], { operationId: 'head', responses: {} }],
  ['a key that nobody must have', ['security'], [{}, { bearer: [] }]],
  [
    'a parameter',
    [...post, 'parameters', '2'],
    { name: 'x', in: 'query', schema: { type: 'string' } },
  ],
  ['a value of a parameter', [...post, 'parameters', '0', 'schema', 'enum'], ['en', 'de', 'fr']],
  ['a type of body', [...post, 'requestBody', 'content', 'x/y'], { schema: { type: 'string' } }],
  ['a property to send', [...field, 'explain'], { type: 'boolean' }],
  ['another way to send', [...field, 'answers', 'anyOf', '2'], { type: 'string' }],
  ['room', [...field, 'form', 'maxLength'], 128],
  ['another type to send', [...field, 'form', 'type'], ['string', 'null']],
  ['a property that need not be sent', [...sent, 'required'], []],
  ['a response', [...post, 'responses', '429'], {}],
  ['a header', [...post, 'responses', '422', 'headers'], { 'Retry-After': {} }],
  ['a property of a response', [...result, 'bounds'], { type: 'object' }],
  [
    'a value that may be answered',
    [...result, 'status', 'enum'],
    ['scored', 'insufficient', 'prorated'],
  ],
  ['a promise that a property is there', [...answered, 'required'], ['status', 'value', 'count']],
  ['a promise that a number is whole', [...result, 'value', 'type'], ['integer', 'null']],
];

describe('It breaks programs when', () => {
  test.each(BREAKS)('%s', (_, path, value, line) => {
    const found = breaks(API, changed(API, path, value));
    expect(found.filter((one) => one.endsWith(line))).not.toEqual([]);
    const next = changed(API, ['info', 'version'], '2.0.0');
    expect(undeclaredBreaks(API, changed(next, path, value))).toEqual([]);
  });
});

describe('It breaks no program to add', () => {
  test.each(ADDITIONS)('%s', (_, path, value) => {
    expect(breaks(API, changed(API, path, value))).toEqual([]);
  });
});

test('A document breaks nothing that was written against itself, whole or with its schemas in allOf', () => {
  expect(breaks(API, API)).toEqual([]);
  const { Request } = API.components?.schemas ?? {};
  const { properties, ...rest } = Request ?? {};
  expect(breaks(API, changed(API, sent, { allOf: [rest, { properties }] }))).toEqual([]);
});
