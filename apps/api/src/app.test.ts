import { hc } from 'hono/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import committed from '../openapi.json' with { type: 'json' };
import { createApp } from './app.ts';
import { endpoints } from './endpoints/index.ts';
import type { AppType } from './index.ts';
import type { Problem } from './problems/schema.ts';
import { PROBLEM_CODES, PROBLEMS } from './problems/table.ts';
import { expectProblem, post, request } from './testing/request.ts';

afterEach(() => vi.restoreAllMocks());

const files = Object.keys(import.meta.glob('./endpoints/*/*.ts'));

describe('An endpoint', () => {
  test('is a folder that has the name of its operation, and is listed', () => {
    const folders = [...new Set(files.map((file) => file.split('/')[2]))].sort();
    expect(endpoints.map(({ route }) => route.operationId as string).sort()).toEqual(folders);
  });

  test('has a route, a handler and a test', () => {
    for (const { route } of endpoints) {
      const own = files.filter((file) => file.startsWith(`./endpoints/${route.operationId}/`));
      const names = own.map((file) => file.split('/')[3]);
      expect(names).toEqual(
        expect.arrayContaining(['handler.ts', 'index.ts', `${route.operationId}.test.ts`]),
      );
    }
  });
});

type Operation = {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly requestBody?: {
    readonly content: {
      readonly 'application/json': {
        readonly example?: unknown;
        readonly examples?: Readonly<
          Record<string, { readonly value: unknown; readonly summary: string }>
        >;
      };
    };
  };
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
};

const operations = Object.entries(committed.paths).flatMap(([path, methods]) =>
  Object.entries(methods as unknown as Readonly<Record<string, Operation>>).map(
    ([method, operation]) => ({ path, method, operation }),
  ),
);

describe('The OpenAPI document', () => {
  test('that is committed is the one that is served (else run: pnpm --filter @relata/api openapi)', async () => {
    const response = await request('/openapi.json');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual(committed);
  });

  test('is OpenAPI 3.1, in which every reference leads somewhere', () => {
    expect(committed.openapi).toBe('3.1.0');
    const refs = JSON.stringify(committed).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
    for (const [, name] of refs) expect(Object.keys(committed.components.schemas)).toContain(name);
  });

  test('has every operation once, with a summary and a tag', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(endpoints.length);
    for (const { operation } of operations) {
      expect(operation.summary).toMatch(/\S/);
      expect(operation.tags).toHaveLength(1);
    }
  });

  test('names every problem that an operation can have', () => {
    // The last of them only where another protocol is spoken, at /mcp.
    const everywhere = ['notFound', 'methodNotAllowed', 'originRefused'];
    const text = operations
      .flatMap(({ operation }) => Object.values(operation.responses))
      .map(({ description }) => description)
      .join('\n');
    for (const code of PROBLEM_CODES) {
      if (!everywhere.includes(code)) expect(text).toContain(`\`${code}\``);
    }
  });

  test('has examples that all work', async () => {
    let tried = 0;
    for (const { path, operation } of operations) {
      const media = operation.requestBody?.content['application/json'];
      if (!media) continue;
      const examples = media.examples
        ? Object.values(media.examples)
        : [{ value: media.example, summary: '' }];
      for (const { value, summary } of examples) {
        const id = /\(([a-z0-9-]+)\)$/.exec(summary)?.[1] ?? 'phq-9';
        // Canonicals in the examples are of a server on the reader's own machine.
        const body = JSON.stringify(value).replaceAll('localhost:8787', 'relata.test');
        const response = await post(path.replace('{id}', id), body);
        const status = body.includes('"keep"') ? 201 : 200;
        expect([summary, response.status]).toEqual([summary, status]);
        tried++;
      }
    }
    expect(tried).toBeGreaterThanOrEqual(6);
  });
});

test('A client that has its types from the app scores, and knows results from problems', async () => {
  const client = hc<AppType>('http://relata.test', {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => request(String(input), init),
  });
  const { score } = client.v1.instruments[':id'];
  const response = await score.$post({
    param: { id: 'phq-9' },
    json: { answers: [1, 2, 1, 0, 1, 2, 1, 2, 1], onInvalid: 'reject' },
  });
  if (response.status !== 200) throw new Error((await response.json()).code);
  expect((await response.json()).scales['total']?.value).toBe(11);
});

describe('An address at which there is nothing', () => {
  test.each([
    '/nothing',
    '/v1',
    '/v2/instruments',
    '/v1/instruments/',
    '/v1/instruments/phq-9/',
    '/v1/instruments/phq-9/scores',
    '/v1//instruments',
    '/%',
    '/%2e%2e/%2e%2e/etc/passwd',
  ])('%s is not found, whatever the method', async (path) => {
    for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS']) {
      await expectProblem(await request(path, { method }), 'notFound');
    }
    expect((await request(path, { method: 'HEAD' })).status).toBe(404);
  });
});

test('A problem that nobody knows has no page', async () => {
  for (const code of ['none', 'constructor', '__proto__']) {
    await expectProblem(await request(`/problems/${code}`), 'notFound');
  }
});

describe('A fault of the program', () => {
  const failing = () => {
    const app = createApp();
    app.get('/fails', () => {
      throw new TypeError('cannot read 3 of answers [3,1,2]');
    });
    return app.request('/fails', { headers: { 'x-request-id': 'visit-7' } });
  };

  test('is a problem that says nothing of what went on inside', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await failing();
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await response.json()) as Problem;
    expect(problem).toEqual({
      type: '/problems/internalError',
      title: PROBLEMS.internalError.title,
      status: 500,
      code: 'internalError',
      detail: PROBLEMS.internalError.mend,
      instance: '/fails',
      requestId: 'visit-7',
    });
  });

  test('leaves its place in the program in the log, and nothing of what it worked on', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    await failing();
    const [line] = log.mock.calls[0] as [string];
    expect(line).toMatch(/^internalError visit-7 TypeError\n\s+at /);
    expect(line).not.toContain('answers');
    expect(line).not.toContain('[3,1,2]');
  });
});

test('No request leaves anything in the log', async () => {
  const logs = (['debug', 'error', 'info', 'log', 'trace', 'warn'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation(() => {}),
  );
  await post('/v1/instruments/phq-9/score', { answers: [1, 2, 1, 0, 1, 2, 1, 2, 1] });
  await post('/v1/instruments/phq-9/score', { answers: [9] });
  await post('/v1/score', '{');
  await request('/nothing');
  for (const log of logs) expect(log).not.toHaveBeenCalled();
});

test('No response sets a cookie', async () => {
  for (const path of ['/', '/docs', '/v1/instruments', '/health', '/nothing']) {
    expect((await request(path)).headers.get('set-cookie')).toBeNull();
  }
});
