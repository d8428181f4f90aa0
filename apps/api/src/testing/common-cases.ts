import { describe, expect, test } from 'vitest';
import openapi from '../../openapi.json' with { type: 'json' };
import { ONE_LIMIT } from '../middleware/json-body.ts';
import type { ProblemCode } from '../problems/table.ts';
import { compressedCases } from './compressed-cases.ts';
import { expectOutcome } from './expect-outcome.ts';
import { headerCases } from './header-cases.ts';
import { MALFORMED } from './malformed.ts';
import { expectProblem, post, request } from './request.ts';
import { strangeBodies } from './strange-bodies.ts';

interface Endpoint {
  /** Its operationId and folder. */
  readonly operation: string;
  readonly method: 'GET' | 'POST';
  /** Every method that the address takes, where that is more than this one. */
  readonly takes?: readonly string[];
  /** An address that works. */
  readonly path: string;
  /** The path as the OpenAPI document names it. */
  readonly template?: string;
  /** A body that works. */
  readonly body?: object;
  /** A body that works and is no JSON. */
  readonly stream?: { readonly type: string; readonly text: string };
  /** Most bytes of a body. */
  readonly limit?: number;
  /** Whether the body names options of scoring. Default: yes. */
  readonly options?: boolean;
  /** True where it speaks FHIR: errors are OperationOutcomes, and what it does not know it ignores. */
  readonly fhir?: boolean;
}

type Documented = Readonly<
  Record<
    string,
    Readonly<
      Record<string, { readonly operationId: string; readonly responses: Record<string, unknown> }>
    >
  >
>;

/** What a body must have, wherever it has it. */
const REQUIRED = [
  'definition',
  'answers',
  'first',
  'second',
  'respondents',
  'instruments',
  'waves',
  'steps',
  'resourceType',
];

/** What every operation must do, called by the test of each: whatever its own purpose is. */
export function commonCases(endpoint: Endpoint): void {
  const { operation, method, path, template = path, body, stream, fhir = false } = endpoint;
  const documented = (openapi.paths as unknown as Documented)[template]?.[method.toLowerCase()];
  const send = (text: string, headers: Readonly<Record<string, string>> = {}) =>
    post(path, text, headers);
  const expectError = (response: Response, code: ProblemCode) =>
    fhir ? expectOutcome(response, code) : expectProblem(response, code);
  const expectDocumented = async (response: Response, code: ProblemCode) => {
    const problem = await expectError(response, code);
    expect(Object.keys(documented?.responses ?? {})).toContain(String(problem.status));
    if ('instance' in problem) expect(problem.instance).toBe(path);
    return problem;
  };
  const call = (at: string, headers: Readonly<Record<string, string>> = {}) => {
    if (stream) return post(at, stream.text, { 'content-type': stream.type, ...headers });
    return body ? post(at, body, headers) : request(at, { headers });
  };
  const works = () => call(path, { accept: '*/*' });

  describe(`${operation}, as every operation`, () => {
    test('is in the OpenAPI document by its own name', () => {
      expect(documented?.operationId).toBe(operation);
    });

    test('answers a good request', async () => {
      expect((await works()).status).toBe(200);
    });

    test('refuses every other method and says which it takes', async () => {
      const alone = method === 'GET' ? ['GET', 'HEAD', 'OPTIONS'] : ['POST', 'OPTIONS'];
      const { takes = alone } = endpoint;
      for (const other of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
        if (takes.includes(other)) continue;
        const response = await request(path, { method: other });
        expect(response.headers.get('allow')).toBe(takes.join(', '));
        await expectError(response, 'methodNotAllowed');
      }
    });

    test('answers HEAD like GET without a body, or refuses it', async () => {
      const response = await request(path, { method: 'HEAD' });
      expect(response.status).toBe(method === 'GET' ? 200 : 405);
      expect(await response.text()).toBe('');
    });

    test('answers OPTIONS with its methods, and a preflight from any origin with leave', async () => {
      const response = await request(path, {
        method: 'OPTIONS',
        headers: { origin: 'https://example.org', 'access-control-request-method': method },
      });
      expect(response.status).toBe(204);
      expect(response.headers.get('allow')).toContain(method);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-allow-methods')).toContain(method);
      expect(response.headers.get('access-control-allow-headers')).toContain('Content-Type');
    });

    test('may be called from a page of any origin, which may read the request id', async () => {
      const response = await call(path, { origin: 'https://example.org' });
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-expose-headers')).toContain('X-Request-Id');
    });

    test('says to everybody what a cache may give to anybody', async () => {
      const { headers } = await works();
      if (headers.get('cache-control') === 'no-store') return;
      expect(headers.get('access-control-allow-origin')).toBe('*');
    });

    test('gives back a request id, and makes one where none or a strange one came', async () => {
      const with_ = async (id: string) =>
        (await request(path, { method, headers: { 'x-request-id': id } })).headers.get(
          'x-request-id',
        );
      expect(await with_('visit-7.b:2')).toBe('visit-7.b:2');
      for (const strange of ['', 'two words', 'x'.repeat(129), '"quoted"', '<b>']) {
        expect(await with_(strange)).toMatch(/^[0-9a-f-]{36}$/);
      }
    });

    headerCases(works, body !== undefined);
  });

  if (template.includes('{id}')) {
    test(`${operation} says of an id that nobody has that there is no such instrument`, async () => {
      const ids = ['phq-99', 'constructor', '__proto__', '%00', '..%2F..', 'PHQ-9', '%E0%A4%A'];
      for (const id of ids) {
        const other = template.replace('{id}', id) + new URL(path, 'http://relata.test').search;
        const { detail } = await expectError(await call(other), 'unknownInstrument');
        expect(detail).toMatch(/GET \/v1\/instruments lists them|did you mean [a-z\d-]+\?/);
      }
    });
  }

  if (!body) return;

  describe(`${operation}, as every operation with a body`, () => {
    const good = JSON.stringify(body);

    test('keeps nothing of what it answers in any cache', async () => {
      expect((await works()).headers.get('cache-control')).toBe('no-store');
    });

    test.each([
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonx',
      'application/json; charset=iso-8859-1',
      '',
    ])('refuses a body of the type "%s"', async (type) => {
      await expectDocumented(await send(good, { 'content-type': type }), 'unsupportedMediaType');
    });

    test.each([
      'application/json; charset=utf-8',
      'Application/JSON;charset="UTF-8"',
      'application/json ; profile=x',
    ])('takes a body of the type "%s"', async (type) => {
      expect((await send(good, { 'content-type': type })).status).toBe(200);
    });

    compressedCases(path, good, endpoint.limit ?? ONE_LIMIT, expectDocumented);

    test.each(Object.entries(MALFORMED))('refuses %s as malformed', async (_, text) => {
      const { detail } = await expectDocumented(await send(text), 'malformedJson');
      expect(detail).toMatch(/^The body is (empty|not valid JSON)/);
    });

    test('refuses bytes that are not UTF-8', async () => {
      const response = await request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
      });
      await expectDocumented(response, 'malformedJson');
    });

    test.each(['[]', '[{"answers": []}]', '"answers"', '7', 'null', 'true'])(
      'refuses %s where an object is due',
      async (text) => {
        const { errors } = await expectDocumented(await send(text), 'invalidBody');
        expect(errors).toMatchObject([
          { code: 'wrongType', path: [], ...(fhir ? {} : { expected: 'object' }) },
        ]);
      },
    );

    test('names what is missing from an empty object', async () => {
      const { errors } = await expectDocumented(await send('{}'), 'invalidBody');
      expect(errors?.map(({ code }) => code)).toContain('required');
      expect(errors?.map(({ path: at }) => at[0])).toEqual(
        Object.keys(body).filter((key) => REQUIRED.includes(key)),
      );
    });

    test('refuses a key that comes twice, and says where', async () => {
      const [key] = Object.keys(body);
      const text = `${good.slice(0, -1)}, ${JSON.stringify(key)}: 1}`;
      const { errors } = await expectDocumented(await send(text), 'duplicateKey');
      expect(errors).toMatchObject([{ code: 'duplicateKey', path: [key] }]);
    });

    test('refuses a body nested without end', async () => {
      for (const deep of [
        '['.repeat(100_000),
        '{"a":'.repeat(33),
        `[${'[],'.repeat(9)}${'['.repeat(40)}`,
      ]) {
        await expectDocumented(await send(deep), 'nestedTooDeep');
      }
    });

    test('refuses a body above its limit, whether its length is declared or not', async () => {
      const { limit = ONE_LIMIT } = endpoint;
      const large = `${good.slice(0, -1)}${' '.repeat(limit)}}`;
      await expectDocumented(await send(large), 'bodyTooLarge');
      const chunks = new ReadableStream<Uint8Array>({
        start(controller) {
          const bytes = new TextEncoder().encode(large);
          for (let at = 0; at < bytes.length; at += 65_536) {
            controller.enqueue(bytes.subarray(at, at + 65_536));
          }
          controller.close();
        },
      });
      const streamed = await request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: chunks,
      });
      await expectDocumented(streamed, 'bodyTooLarge');
    });

    test('takes a body of unknown length within its limit', async () => {
      const chunks = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const character of good) controller.enqueue(new TextEncoder().encode(character));
          controller.close();
        },
      });
      const response = await request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: chunks,
      });
      expect(response.status).toBe(200);
    });

    test('gives the same answer to the same request', async () => {
      const [first, second] = [await (await works()).text(), await (await works()).text()];
      expect(second).toBe(first);
    });

    if (fhir) {
      takesUnknownElements(good, send);
      return;
    }

    test('refuses a key that it does not know, and names it', async () => {
      const response = await send(JSON.stringify({ ...body, anwsers: [] }));
      const { errors } = await expectDocumented(response, 'invalidBody');
      expect(errors).toMatchObject([{ code: 'unknownKey', path: ['anwsers'] }]);
    });

    test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
      'refuses the key %s like any other that it does not know',
      async (key) => {
        const text = `{"${key}": {"polluted": true}, ${good.slice(1)}`;
        const { errors } = await expectDocumented(await send(text), 'invalidBody');
        expect(errors?.[0]?.path).toEqual([key]);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      },
    );

    if (endpoint.options === false) return;

    strangeBodies(path, body);

    test.each([
      ['onInvalid', 'ignore'],
      ['onInvalid', 7],
      ['form', 9],
      ['missing', 'complete'],
      ['missing', { require: 'most' }],
      ['missing', { require: { atLeast: 0 } }],
      ['missing', { require: { atLeastShare: 2 } }],
      ['missing', { require: { atLeast: 3, atLeastShare: 0.5 } }],
      ['missing', { source: null }],
      ['missing', null],
    ])('refuses the option %s with the value %j', async (option, value) => {
      const response = await send(JSON.stringify({ ...body, [option]: value }));
      const { errors } = await expectDocumented(response, 'invalidBody');
      expect(errors?.[0]?.path[0]).toBe(option);
    });

    test('says that a form which the instrument has not is unknown', async () => {
      for (const form of ['rpp-99', 'constructor', '__proto__']) {
        const response = await send(JSON.stringify({ ...body, form }));
        await expectDocumented(response, 'unknownForm');
      }
    });
  });
}

/** As FHIR asks of whoever reads a resource: what it does not know it passes by. */
function takesUnknownElements(good: string, send: (text: string) => Promise<Response>): void {
  test.each(['unknownElement', '__proto__', 'constructor', 'prototype', 'toString'])(
    'ignores the element %s, which it does not know',
    async (key) => {
      const plain = await (await send(good)).text();
      const response = await send(`{"${key}": {"polluted": true}, ${good.slice(1)}`);
      expect([response.status, await response.text()]).toEqual([200, plain]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );
}
