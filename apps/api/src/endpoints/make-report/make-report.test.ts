import { describe, expect, test } from 'vitest';
import { PROBLEMS, type ProblemCode } from '../../problems/table.ts';
import { report } from '../../schemas/report.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { requestTo } from '../../testing/guarded.ts';
import { expectJson, expectProblem, post } from '../../testing/request.ts';
import { REPORT_LIMIT } from './index.ts';

const path = '/v1/instruments/rpp/report';
const body = { form: 'rpp-9', answers: [1, 3, 2, 0, 4, 1, 2, 2, 3] };

commonCases({
  operation: 'make-report',
  method: 'POST',
  path,
  template: '/v1/instruments/{id}/report',
  body: { answers: body.answers, form: body.form },
  limit: REPORT_LIMIT,
});

const BROWSER =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

describe('A report', () => {
  test('is plain data, with the scores that scoring gives', async () => {
    const made = await expectJson(await post(path, body), report);
    expect(made.scales.map(({ id, score }) => [id, score.value])).toEqual([
      ['withdrawal', 2],
      ['rejection', expect.closeTo(5 / 3, 12)],
      ['numbing', expect.closeTo(7 / 3, 12)],
      ['core', 2],
    ]);
    expect(made.provenance).toMatchObject({ form: 'rpp-9', status: 'researchDraft' });
    expect(made.flagged).toBeNull();
    expect(made.helpLines).toEqual([]);
  });

  test('shows a raised flag', async () => {
    const answers = [1, 2, 1, 0, 1, 2, 1, 2, 1];
    const made = await expectJson(await post('/v1/instruments/phq-9/report', { answers }), report);
    expect(made.flagged?.flags).toMatchObject([{ id: 'selfHarm', item: 'phq9_9' }]);
  });

  test.each([
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['text/html', 'text/html; charset=utf-8'],
    ['TEXT/HTML; level=1', 'text/html; charset=utf-8'],
    [BROWSER, 'text/html; charset=utf-8'],
    ['text/*', 'text/html; charset=utf-8'],
    ['text/markdown', 'text/markdown; charset=utf-8'],
    ['text/html;q=0.4, text/markdown;q=0.6', 'text/markdown; charset=utf-8'],
    ['text/html;q=0, text/*;q=0.5', 'text/markdown; charset=utf-8'],
    ['image/png, application/json;q=0.1', 'application/json'],
  ])('comes as Accept asks: %s', async (accept, type) => {
    const { status, headers } = await post(path, body, { accept });
    expect([status, headers.get('content-type')]).toEqual([200, type]);
    expect(headers.get('vary')).toContain('Accept');
  });

  test.each(['image/png', 'application/pdf', 'text/html;q=0', 'application/json;q=0'])(
    'is refused as %s, and says what it can be',
    async (accept) => {
      const { detail } = await expectProblem(await post(path, body, { accept }), 'notAcceptable');
      expect(detail).toBe('A report can be application/json, text/html, text/markdown.');
    },
  );

  test.each(['application/json', 'text/html', 'text/markdown'])(
    'as %s is in no cache, no search engine and no referrer',
    async (accept) => {
      const { headers } = await post(path, body, { accept });
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow, noarchive');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('location')).toBeNull();
      expect(headers.get('relata-definition')).toMatch(/^sha256:/);
    },
  );
});

/** A page as a browser takes it apart: elements with their attributes' names, and the text between. */
async function taken(html: string): Promise<{ readonly shape: string[]; readonly text: string }> {
  const shape: string[] = [];
  let text = '';
  await new HTMLRewriter()
    .on('*', {
      element: ({ tagName, attributes }) => {
        shape.push([tagName, ...[...attributes].map(([name]) => name)].join(' '));
      },
      text: (part) => {
        text += part.text;
      },
    })
    .transform(new Response(html))
    .text();
  return { shape, text };
}

describe('A page', () => {
  const page = async (more: object = {}) =>
    post(path, { ...body, ...more }, { accept: 'text/html' });
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'--></title></style></svg><svg onload=alert(1)>",
    '&lt;b&gt; [x](javascript:alert(1)) ![y](http://example.org) `z` | # *',
  ];

  test('may do nothing but apply its own style sheet', async () => {
    const response = await page();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'; /);
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toMatch(/script|unsafe|https?:|data:|\*/);
  });

  test('needs no more than that', async () => {
    const html = await (await page()).text();
    expect(html).toMatch(/^<!doctype html>/i);
    const { shape } = await taken(html);
    expect(shape.filter((one) => /^(script|link|iframe|form|img|object|base)\b/.test(one))).toEqual(
      [],
    );
    expect(shape.filter((one) => / (style|on\w+|src|srcset)\b/.test(one))).toEqual([]);
    expect(shape.some((one) => one.startsWith('svg '))).toBe(true);
  });

  test.each(HOSTILE)('shows a name or a date for what it is: %s', async (given) => {
    const plain = await taken(await (await page({ respondent: 'R. 17', date: 'today' })).text());
    const html = await (await page({ respondent: given, date: given.slice(0, 60) })).text();
    expect((await taken(html)).shape).toEqual(plain.shape);
  });

  test.each(HOSTILE)('is Markdown in which %s starts nothing', async (respondent) => {
    const response = await post(path, { ...body, respondent }, { accept: 'text/markdown' });
    const text = await response.text();
    expect(text).toContain('alert');
    expect(text).not.toMatch(/(?<!\\)<(?:script|img|svg)|(?<!\\)\]\(javascript|(?<!\\)!\[y/);
  });
});

describe('What a report is made of', () => {
  test('may be no name of several lines', async () => {
    for (const respondent of ['a\nb', 'a\u0000', '\u2028', '', 'x'.repeat(201), 7]) {
      const { errors } = await expectProblem(
        await post(path, { ...body, respondent }),
        'invalidBody',
      );
      expect(errors?.map(({ path: at }) => at)).toEqual([['respondent']]);
    }
  });

  test('is answers, or waves, not both', async () => {
    const waves = [{ time: 0, answers: body.answers }];
    const both = await expectProblem(await post(path, { ...body, waves }), 'invalidBody');
    expect(both.errors?.map(({ path: at }) => at)).toEqual([['waves']]);
    const none = await expectProblem(await post(path, { form: 'rpp-9' }), 'invalidBody');
    expect(none.errors).toMatchObject([{ code: 'required', path: ['answers'] }]);
  });

  test('is rejected as scoring rejects it', async () => {
    const answers = [1, 3, 2, 0, 4, 1, 2, 2, 7731];
    const [scored, reported] = await Promise.all(
      ['score', 'report'].map(async (operation) => {
        const response = await post(`/v1/instruments/rpp/${operation}`, { ...body, answers });
        const {
          requestId: _,
          instance: __,
          ...problem
        } = await expectProblem(response, 'answersRejected');
        return problem;
      }),
    );
    expect(reported).toEqual(scored);
    expect(JSON.stringify(reported)).not.toContain('7731');
  });
});

describe('A report on several waves', () => {
  const waves = [
    { time: 2, answers: [2, 2, 3, 1, 2, 1, 1, 2, 2] },
    { time: 0, answers: [4, 3, 4, 3, 4, 3, 2, 3, 3] },
    { time: 1, answers: [3, 3, 4, 3, 3, 3, 2, 2, 3] },
  ];
  const own = {
    norm: { label: 'our clinic', mean: 1.9, sd: 0.8, n: 320 },
    reliability: { label: 'our clinic, alpha', value: 0.86 },
  };
  const send = async (more: object = {}) =>
    expectJson(await post(path, { form: 'rpp-9', waves, timeUnit: 'week', ...more }), report);

  test('is about the last in time, and says what changed, from where to where', async () => {
    const { scales } = await send();
    const [last] = waves;
    const alone = await expectJson(
      await post(path, { form: 'rpp-9', answers: last?.answers }),
      report,
    );
    expect(scales.map(({ score }) => score)).toEqual(alone.scales.map(({ score }) => score));
    expect(alone.scales.map(({ change }) => change)).toEqual([null, null, null, null]);
    const [withdrawal] = scales;
    expect(withdrawal?.change).toMatchObject({
      timeUnit: 'week',
      course: { points: [{ time: 0 }, { time: 1 }, { time: 2 }] },
    });
  });

  test('rests on the norm group and the reliability that it names, and on none that it does not', async () => {
    const [without] = (await send()).scales;
    expect([without?.comparison, without?.confidence]).toEqual([null, null]);
    const [withdrawal] = (await send({ references: own })).scales;
    expect(withdrawal?.comparison).toMatchObject({ norm: { from: 'caller', label: 'our clinic' } });
    expect(withdrawal?.confidence).toMatchObject({ reliability: { value: 0.86 } });
    expect(withdrawal?.change).toMatchObject({
      course: { change: { reliableChange: { method: 'jacobsonTruax' } } },
    });
  });

  test('shows a flag that an earlier wave raised, and when', async () => {
    const nine = (last: number) => [1, 2, 1, 0, 1, 2, 1, 2, last];
    const response = await post('/v1/instruments/phq-9/report', {
      waves: [nine(0), nine(2), nine(0)].map((answers, time) => ({ time, answers })),
    });
    const { flagged } = await expectJson(response, report);
    expect(flagged?.flags).toMatchObject([{ id: 'selfHarm', times: [1] }]);
  });

  test('takes dates as well as numbers', async () => {
    const dated = waves.map(({ time, answers }) => ({ time: `2026-03-0${time + 1}`, answers }));
    const [withdrawal] = (await send({ waves: dated, timeUnit: undefined })).scales;
    expect(withdrawal?.change).toMatchObject({
      timeUnit: 'day',
      course: { points: [{}, {}, { time: 2 }] },
    });
  });

  test('is refused where a wave cannot be placed or scored, and the wave is named', async () => {
    const refused = async (more: object, code: ProblemCode) =>
      (await expectProblem(await post(path, { form: 'rpp-9', waves, ...more }), code)).errors?.map(
        ({ path: at }) => at,
      );
    const [first, ...rest] = waves;
    const wrong = { time: 2, answers: [2, 2, 3, 1, 2, 1, 1, 2, 7731] };
    expect(await refused({ waves: [wrong, ...rest] }, 'answersRejected')).toEqual([
      ['waves', 0, 'answers', 8],
    ]);
    expect(await refused({ waves: [first, first] }, 'badWaves')).toEqual([['waves', 1, 'time']]);
    const many = Array.from({ length: 521 }, (_, time) => ({ ...first, time }));
    expect(await refused({ waves: many }, 'tooManyWaves')).toBeUndefined();
    const nobody = { references: { norm: { population: 'nobody' } } };
    expect(await refused(nobody, 'badReference')).toBeUndefined();
  });
});

describe('Help lines and questions', () => {
  const send = async (settings: object, id = 'rpp') => {
    const response = await requestTo(settings)(`/v1/instruments/${id}/report`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(id === 'rpp' ? body : { answers: [1, 2] }),
    });
    return expectJson(response, report);
  };
  const line = { name: 'Ward 7', contact: '555 0100', url: 'tel:5550100', hours: 'day and night' };

  test('are those of the settings', async () => {
    const { helpLines, scales } = await send({
      REPORT_HELP_LINES: JSON.stringify([line]),
      REPORT_REFLECTIONS: '{"rpp": {"withdrawal": "Whom did you see?"}, "gad-2": {"total": "?"}}',
    });
    expect(helpLines).toEqual([line]);
    expect(scales[0]).toMatchObject({ id: 'withdrawal', reflection: 'Whom did you see?' });
  });

  test('of one instrument are not those of another', async () => {
    const REPORT_REFLECTIONS = '{"rpp": {"total": "Whom did you see?"}}';
    expect(JSON.stringify(await send({ REPORT_REFLECTIONS }, 'phq-2'))).not.toContain('Whom did');
  });
});

test('A server that keeps no reports says so before it scores, and how that is changed', async () => {
  for (const settings of [{}, { REPORTS: 'memory', MAX_REPORT_MINUTES: '0' }]) {
    const response = await requestTo(settings)(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ form: 'rpp-9', answers: [], keep: { minutes: 5 } }),
    });
    const { detail } = await expectProblem(response, 'reportsNotKept');
    expect(detail).toBe(PROBLEMS.reportsNotKept.mend);
  }
});
