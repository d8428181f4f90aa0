import { describe, expect, test } from 'vitest';
import { serve } from '../serve.ts';
import { SAMPLES } from '../traffic/samples.ts';
import { fuzz } from './fuzz.ts';
import { judge } from './judge.ts';
import { markerIn } from './marker.ts';
import { type Spoilt, spoilt } from './spoilt.ts';

const BODIES = 3000;

test('No spoilt body is answered with 5xx, without a problem, or with an answer in it', async () => {
  const server = await serve();
  try {
    const { statuses, faults } = await fuzz(server, BODIES, 1);
    expect(faults).toEqual([]);
    // Neither everything nor nothing is refused: else the bodies prove little.
    for (const status of [200, 400, 415, 422])
      expect([status, (statuses[status] ?? 0) > 5]).toEqual([status, true]);
    expect(server.alive()).toBe(true);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    expect(markerIn(server.written())).toBeNull();
  } finally {
    await server.stop();
  }
});

describe('The bodies', () => {
  const bodies = Array.from({ length: 2000 }, (_, index) => spoilt(index, 1));

  test('are the same for the same seed, and others for another', () => {
    expect(spoilt(7, 1)).toEqual(bodies[7]);
    expect(spoilt(7, 2)).not.toEqual(bodies[7]);
  });

  test('reach every operation, and hold markers as answers', () => {
    const operations = new Set(SAMPLES.map(({ operation }) => operation));
    expect(new Set(bodies.map(({ operation }) => operation))).toEqual(operations);
    const marked = bodies.filter(({ body }) => markerIn(body.toString()) !== null);
    expect(marked.length).toBeGreaterThan(200);
  });

  test('are broken in their bytes and in their structure', () => {
    const whole = new Set(SAMPLES.map(({ text }) => text));
    const spoiltOnes = bodies.map(({ body }) => body.toString()).filter((text) => !whole.has(text));
    const isJson = (text: string) => {
      try {
        return typeof JSON.parse(text) === 'object';
      } catch {
        return false;
      }
    };
    const read = spoiltOnes.filter(isJson).length;
    expect(read).toBeGreaterThan(500);
    expect(spoiltOnes.length - read).toBeGreaterThan(500);
  });
});

describe('The judge objects to', () => {
  const sent = { ...spoilt(1, 1), path: '/v1/score', body: Buffer.from('{}') } satisfies Spoilt;
  const problem = {
    type: '/problems/invalidBody',
    title: 'x',
    status: 400,
    code: 'invalidBody',
    detail: 'x',
    requestId: 'r-1',
  };
  const of = (
    body: object | string,
    status = 400,
    type = 'application/problem+json',
    path = sent.path,
  ) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const headers = {
      'content-type': type,
      'x-request-id': 'r-1',
      'x-content-type-options': 'nosniff',
    };
    return judge({ ...sent, path }, new Response(text, { status, headers }), text);
  };

  test('nothing in a problem as it should be, nor in an outcome under /fhir', () => {
    expect(of(problem)).toEqual([]);
    const coding = [{ code: 'responseRejected' }];
    const outcome = { resourceType: 'OperationOutcome', issue: [{ details: { coding } }] };
    expect(of(outcome, 400, 'application/fhir+json', '/fhir/Questionnaire/phq-9/$score')).toEqual(
      [],
    );
  });

  test('nothing in a table that breaks off and has line breaks in its header', () => {
    const rows = 'id,"a\nb",problems\n1,2,\n,,"malformedTable: it broke, near line 3"\n';
    expect(of(rows, 200, 'text/csv; charset=utf-8')).toEqual([]);
  });

  test.each([
    ['a server error', { ...problem, status: 500 }, 500, undefined, 'status 500'],
    ['HTML', '<p>', 400, 'text/html', 'an error of the type text/html'],
    ['a code of nobody', { ...problem, code: 'other' }, 400, undefined, 'an unknown code: other'],
    [
      'another status',
      { ...problem, status: 422 },
      400,
      undefined,
      'a status that is not that of the response',
    ],
    ['no sentence', { ...problem, detail: undefined }, 400, undefined, 'no sentence'],
    [
      'a repeated answer',
      { ...problem, detail: 'zq-7316-answer' },
      400,
      undefined,
      'repeats the answer zq-7316-answer',
    ],
    [
      'a stream without an end',
      '{"kind":"begin"}\n{"kind":"scored"}\n',
      200,
      'application/x-ndjson',
      'no line that ends',
    ],
    [
      'a row with a problem of nobody',
      '{"kind":"begin"}\n{"kind":"problem","code":"other"}\n{"kind":"end"}\n',
      200,
      'application/x-ndjson',
      'an unknown code: other',
    ],
    [
      'a table that breaks off with a problem of nobody',
      'id,phq_9_total,problems\n,,other: it broke\n',
      200,
      'text/csv; charset=utf-8',
      'an unknown code: other',
    ],
    ['half a result', '{"kind":', 200, 'application/json', 'a result that is no JSON'],
  ] as const)('%s', (_, body, status, type, fault) => {
    expect(of(body, status, type)).toContain(fault);
  });
});
