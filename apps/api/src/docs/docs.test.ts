import { describe, expect, test } from 'vitest';
import guide from '../../../../docs/guide.md?raw';
import { endpoints } from '../endpoints/index.ts';
import { PROBLEM_CODES, PROBLEMS } from '../problems/table.ts';
import { request } from '../testing/request.ts';

const page = async (path: string) => (await request(path)).text();

/** Everything that a browser would load or run for a page. */
const loaded = (html: string) =>
  [
    ...html.matchAll(/<(?:script|link|img|iframe|source|video|audio|embed|object|base)\b[^>]*>/g),
  ].map(([tag]) => tag);

describe.each(['/docs', '/docs/guide', '/problems/answersRejected'])('The page %s', (path) => {
  test('loads nothing but this server’s own style and script', async () => {
    expect(loaded(await page(path))).toEqual([
      '<link rel="stylesheet" href="/docs/style.css">',
      '<script src="/docs/script.js" defer>',
    ]);
  });

  test('forbids the browser to load anything from elsewhere', async () => {
    const policy = (await request(path)).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    for (const rule of policy.split('; ')) expect(rule).toMatch(/^[a-z-]+ '(none|self)'$/);
  });

  test('has no script or style in the page itself', async () => {
    const html = await page(path);
    expect(html).not.toMatch(/<script(?![^>]* src=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });
});

describe('What the reference loads', () => {
  test.each(['/docs/style.css', '/docs/script.js'])(
    '%s asks for nothing from elsewhere',
    async (path) => {
      const text = await page(path);
      expect(text).not.toMatch(
        /https?:|\/\/[a-z]|@import|url\(|import\(|XMLHttpRequest|sendBeacon/,
      );
    },
  );

  test('has the types that a browser insists on', async () => {
    const typeOf = async (path: string) => (await request(path)).headers.get('content-type');
    expect(await typeOf('/docs')).toBe('text/html; charset=utf-8');
    expect(await typeOf('/docs/style.css')).toBe('text/css; charset=utf-8');
    expect(await typeOf('/docs/script.js')).toBe('text/javascript; charset=utf-8');
  });
});

describe('The reference', () => {
  test('shows every operation, and every problem with what to do about it', async () => {
    const html = await page('/docs');
    for (const { route } of endpoints) expect(html).toContain(`id="${route.operationId}"`);
    for (const code of PROBLEM_CODES) {
      expect(html).toContain(`id="problem-${code}"`);
      expect(html).toContain(PROBLEMS[code].title);
    }
  });

  test('says what a flag is and is not, and that a score is no diagnosis', async () => {
    const html = await page('/docs');
    expect(html).toContain('it is not an assessment of risk');
    expect(html).toContain('It is not a diagnosis');
  });

  test('has no link within the page that leads nowhere, and no id twice', async () => {
    const html = await page('/docs');
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  test('leads to pages of this server that are there', async () => {
    const html = await page('/docs');
    const paths = [...html.matchAll(/href="(\/[^"#]*)"/g)].map(([, path]) => path as string);
    expect(paths.length).toBeGreaterThan(PROBLEM_CODES.length);
    for (const path of new Set(paths)) expect((await request(path)).status).toBe(200);
  });

  test('closes every element that it opens', async () => {
    const html = await page('/docs');
    const open: string[] = [];
    for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (['meta', 'link', 'input', 'br'].includes(name)) continue;
      if (close) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });
});

test('The guide is the one of the repository, and leads only to what is there', async () => {
  const html = await page('/docs/guide');
  for (const [, heading] of guide.matchAll(/^## (.+)$/gm))
    expect(html).toContain(`>${heading}</h2>`);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  const paths = [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, path]) => path as string);
  for (const path of new Set(paths)) expect((await request(path)).status).toBe(200);
});

test('The type of every problem is the address of a page about it', async () => {
  for (const code of PROBLEM_CODES) {
    const html = await page(`/problems/${code}`);
    expect(html).toContain(`<code>${code}</code>`);
    expect(html).toContain(`status ${PROBLEMS[code].status}`);
    expect(html).toContain('How it comes about');
  }
  const all = await request('/problems', { redirect: 'manual' });
  expect([all.status, all.headers.get('location')]).toEqual([302, '/docs#problems']);
});
