import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeNamespace } from '../testing/fake-namespace.ts';
import { requestTo } from '../testing/guarded.ts';
import { expectProblem } from '../testing/request.ts';

const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
const logged: unknown[][] = [];

beforeEach(() => {
  logged.length = 0;
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...said: unknown[]) => {
      logged.push(said);
    });
  }
});
afterEach(() => vi.restoreAllMocks());

const LABEL = 'Mx. Unmistakable';
const DATE = 'the day of the flood';
const MAKE = '/v1/instruments/phq-9/report';
const given = { respondent: LABEL, date: DATE, timeUnit: 'fortnight of the flood' };
const asked = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const told = async (response: Response) =>
  `${[...response.headers].join('\n')}\n${await response.text()}`;

const WRONG: readonly (readonly [string, object, string])[] = [
  ['answers', { answers: [9, 9, 9, 9, 9, 9, 9, 9, 9] }, MAKE],
  ['a form', { answers: [], form: 'phq-99' }, MAKE],
  ['a name that is no line', { answers: [], respondent: `${LABEL}\n` }, MAKE],
  ['a date that is no line', { answers: [], date: `${DATE}\n` }, MAKE],
  ['a key', { answers: [], [`x ${DATE.length}`]: LABEL }, MAKE],
  ['a norm', { answers: [0, 0, 0, 0, 0, 0, 0, 0, 0], keep: { minutes: LABEL } }, MAKE],
  ['an instrument', { answers: [] }, MAKE.replace('phq-9', 'phq-99')],
];

describe('Neither a name nor a date of a report is told or logged', () => {
  test.each(WRONG)('where %s is wrong', async (_, body, path) => {
    for (const settings of [{}, { REPORTS: 'memory' }, { REPORTS: 'nowhere' }]) {
      const response = await requestTo(settings)(path, asked({ ...given, ...body }));
      expect(response.status).toBeGreaterThanOrEqual(400);
      const text = await told(response);
      for (const secret of ['Unmistakable', 'flood']) expect(text).not.toContain(secret);
    }
    expect(logged).toEqual([]);
  });

  test('nor is either in an address or a header where the report is kept', async () => {
    const response = await requestTo({ REPORTS: 'memory' })(
      MAKE,
      asked({ ...given, answers: [0, 1, 0, 1, 0, 1, 0, 1, 0], keep: { minutes: 1 } }),
    );
    expect(response.status).toBe(201);
    const headers = [...response.headers].join('\n');
    for (const secret of ['Unmistakable', 'flood']) expect(headers).not.toContain(secret);
    expect(logged).toEqual([]);
  });
});

describe('What opens a report is told to nobody', () => {
  const token = 'q83vEjRWeJq83vEjRWeJq83vEjRWeJq83vEjRWeJq83';

  test.each([
    ['GET', `/v1/reports/${token}`, 'reportNotFound'],
    ['DELETE', `/v1/reports/${token}`, 'reportNotFound'],
    ['GET', `/v1/reports/${token}.pdf`, 'reportNotFound'],
    ['PUT', `/v1/reports/${token}`, 'methodNotAllowed'],
    ['GET', `/v1/reports/${token}/more`, 'notFound'],
  ] as const)('by the problem of %s %s', async (method, path, code) => {
    const response = await requestTo({ REPORTS: 'memory' })(path, { method });
    const headers = [...response.headers].join('\n');
    const problem = await expectProblem(response, code);
    expect(problem.instance).toBe('/v1/reports/*');
    expect(headers + JSON.stringify(problem)).not.toContain(token);
    expect(logged).toEqual([]);
  });

  test('by the log, when a store fails and quotes what it was asked', async () => {
    const fail = async (name: string) => {
      throw new Error(`no ${name}, no ${token}`);
    };
    const REPORTS = { ...fakeNamespace(), get: fail, put: fail };
    const send = requestTo({ REPORTS });
    await expectProblem(await send(`/v1/reports/${token}`), 'internalError');
    const body = { ...given, answers: [0, 1, 0, 1, 0, 1, 0, 1, 0], keep: { minutes: 1 } };
    await expectProblem(await send(MAKE, asked(body)), 'internalError');
    const written = logged.flat().join('\n');
    expect(written).toMatch(/^internalError /);
    for (const secret of [token, 'report:', 'Unmistakable', 'flood', '/v1/']) {
      expect(written).not.toContain(secret);
    }
  });

  test('by what lies in a store, and neither is what the report says', async () => {
    const REPORTS = fakeNamespace();
    const body = { ...given, answers: [0, 1, 0, 1, 0, 1, 0, 1, 0], keep: { minutes: 90 } };
    const response = await requestTo({ REPORTS })(MAKE, asked(body));
    const own = response.headers.get('location')?.slice('/v1/reports/'.length) ?? '';
    expect(own).toHaveLength(43);
    const [[name, { value, seconds }] = ['', { value: new ArrayBuffer(0), seconds: 0 }]] = [
      ...REPORTS.entries,
    ];
    expect(REPORTS.entries.size).toBe(1);
    expect(seconds).toBe(90 * 60);
    const text = name + new TextDecoder('latin1').decode(value);
    for (const secret of [own, 'Unmistakable', 'flood', 'phq', 'report"']) {
      expect(text).not.toContain(secret);
    }
  });
});
