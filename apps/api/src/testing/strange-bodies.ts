import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '../problems/table.ts';
import { post, request } from './request.ts';

interface Answered {
  readonly kind?: string;
  readonly code?: string;
  readonly results?: readonly unknown[];
}

const PLACE = '@@here@@';

/** A body with a text in the place of every answer, as JSON may write it. */
function answering(body: object, token: string): string {
  const within = (value: unknown, answers: boolean): unknown => {
    if (Array.isArray(value)) return value.map((entry) => within(entry, answers));
    if (typeof value !== 'object' || value === null) return answers ? PLACE : value;
    const entries = Object.entries(value).map(([key, inner]) => [
      key,
      key === 'definition' ? inner : within(inner, answers || key === 'answers'),
    ]);
    return Object.fromEntries(entries);
  };
  return JSON.stringify(within(body, false)).replaceAll(JSON.stringify(PLACE), token);
}

/** Whether anything was scored. */
const scoredIn = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ((value as Answered).kind === 'scored' || Object.values(value).some(scoredIn));

/** Answers that JSON can say and no instrument offers. */
const NO_ANSWERS: readonly string[] = [
  '1e400',
  '-1e400',
  '123456789012345678901234567890',
  '0.30000000000000004',
  '"1"',
  '""',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"\\u0000"',
  '"\u202e🙂"',
  'true',
  '[]',
  '{"value":1}',
  '{"__proto__":{"value":1}}',
  '{"valueOf":1,"toString":1}',
];

const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);

/** What every operation that takes answers as JSON must do with those that no person could give. */
export function strangeBodies(path: string, body: object): void {
  const good = JSON.stringify(body);

  test.each(NO_ANSWERS)('scores nothing where the answers are %s', async (token) => {
    const text = answering(body, token);
    if (text === good) return;
    const response = await post(path, text);
    const answered = (await response.json()) as Answered;
    expect([200, 422]).toContain(response.status);
    expect(scoredIn(answered)).toBe(false);
    if (response.status === 422) expect(PROBLEM_CODES).toContain(answered.code);
  });

  test('reads numbers as JSON has them: 1e-400 is 0, and -0 is 0', async () => {
    const [plain, ...others] = await Promise.all(
      ['0', '1e-400', '-0', '0.0e5'].map(async (zero) => {
        const response = await post(path, answering(body, zero));
        const { steps: _, ...rest } = (await response.json()) as Answered & { steps?: unknown };
        return [response.status, { ...rest, requestId: null }];
      }),
    );
    for (const other of others) expect(other).toEqual(plain);
  });

  test('takes a name in any script, and one that no script has, for what it is', async () => {
    for (const form of ['schüchtern', '短縮', '🙂', '\ud800', '\u0000', 'a'.repeat(64)]) {
      const response = await post(path, { ...body, form });
      expect(response.status).toBe(422);
      expect(((await response.json()) as Answered).code).toBe('unknownForm');
    }
  });

  test.each([
    ['UTF-16', utf16(good)],
    ['UTF-16 with its mark', utf16(`\ufeff${good}`)],
    [
      'a surrogate in UTF-8',
      new Uint8Array([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d]),
    ],
    [
      'a character written too long',
      new Uint8Array([0x7b, 0x22, 0xc0, 0x80, 0x22, 0x3a, 0x31, 0x7d]),
    ],
  ])('refuses %s', async (_, bytes) => {
    const response = await request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bytes,
    });
    expect(((await response.json()) as Answered).code).toBe('malformedJson');
  });

  test('reads past the mark that some editors put before UTF-8', async () => {
    expect((await post(path, `\ufeff${good}`)).status).toBe(200);
  });
}
