import { describe, expect, test } from 'vitest';
import { bearer, newKey, requestTo, SCORE, scoring } from '../testing/guarded.ts';
import { expectProblem } from '../testing/request.ts';
import type { ConfigError } from './config-error.ts';
import { readConfig } from './read-config.ts';
import { type Settings, settingsOf } from './settings.ts';

const { text, record } = await newKey();
const API_KEYS = JSON.stringify([record]);
const list = (...records: readonly object[]) => ({ API_KEYS: JSON.stringify(records) });

const LINE = { name: 'Ward 7', contact: '555 0100' };
const helpLine = (...lines: readonly object[]) => ({ REPORT_HELP_LINES: JSON.stringify(lines) });

function faultsOf(settings: object): readonly string[] {
  try {
    readConfig(settings as Settings);
    return [];
  } catch (error) {
    return (error as ConfigError).faults.map(({ setting }) => setting);
  }
}

const WRONG: readonly (readonly [string, object, string])[] = [
  ['keys that are no JSON', { API_KEYS: 'relata_x' }, 'API_KEYS'],
  ['keys that are empty, as a variable that was forgotten', { API_KEYS: '' }, 'API_KEYS'],
  ['keys that are no list', { API_KEYS: JSON.stringify(record) }, 'API_KEYS'],
  ['a key itself in place of its record', { API_KEYS: JSON.stringify([text]) }, 'API_KEYS'],
  ['a record without a hash', list({ ...record, hash: undefined }), 'API_KEYS'],
  ['a record with another hash', list({ ...record, hash: 'md5:00' }), 'API_KEYS'],
  ['a record with a scope that is none', list({ ...record, scopes: ['write'] }), 'API_KEYS'],
  ['a record without scopes', list({ ...record, scopes: [] }), 'API_KEYS'],
  ['a record whose end is no time', list({ ...record, notAfter: 'soon' }), 'API_KEYS'],
  ['a record whose end is misspelt', list({ ...record, notafter: '2030-01-01' }), 'API_KEYS'],
  ['the same id twice', list(record, record), 'API_KEYS'],
  ['a store that is none', { KEYS: 'namespace' }, 'KEYS'],
  ['keys that are needed and not there', { REQUIRE_KEYS: 'true' }, 'REQUIRE_KEYS'],
  ['keys that are there and not needed', { API_KEYS, REQUIRE_KEYS: 'false' }, 'REQUIRE_KEYS'],
  ['a yes that is none', { REQUIRE_KEYS: 'yes' }, 'REQUIRE_KEYS'],
  ['an origin with a path', { ALLOWED_ORIGINS: 'https://example.org/' }, 'ALLOWED_ORIGINS'],
  ['an origin without a scheme', { ALLOWED_ORIGINS: 'example.org' }, 'ALLOWED_ORIGINS'],
  ['everyone beside an origin', { ALLOWED_ORIGINS: '* https://example.org' }, 'ALLOWED_ORIGINS'],
  ['a rate without a window', { RATE_LIMIT: '600' }, 'RATE_LIMIT'],
  ['a rate of nothing', { RATE_LIMIT: '0/60' }, 'RATE_LIMIT'],
  ['a limiter whose numbers nobody knows', { RATE_LIMITER: { limit() {} } }, 'RATE_LIMIT'],
  ['a limiter that is none', { RATE_LIMITER: {}, RATE_LIMIT: '6/60' }, 'RATE_LIMITER'],
  ['a header that is none', { CLIENT_ADDRESS_HEADER: 'x y' }, 'CLIENT_ADDRESS_HEADER'],
  ['a body above the most', { MAX_BODY_BYTES: '33554432' }, 'MAX_BODY_BYTES'],
  ['a body of no size', { MAX_BODY_BYTES: '1e3' }, 'MAX_BODY_BYTES'],
  ['an address with a path', { PUBLIC_URL: 'https://api.example.org/relata' }, 'PUBLIC_URL'],
  ['more respondents than the most', { MAX_RESPONDENTS: '10001' }, 'MAX_RESPONDENTS'],
  ['a place for reports that is none', { REPORTS: 'disk' }, 'REPORTS'],
  ['a place that cannot forget', { REPORTS: { get() {}, put() {} } }, 'REPORTS'],
  ['reports kept for longer than a week', { MAX_REPORT_MINUTES: '10081' }, 'MAX_REPORT_MINUTES'],
  ['help lines that are no JSON', { REPORT_HELP_LINES: '116 123' }, 'REPORT_HELP_LINES'],
  ['a help line without a name', helpLine({ contact: '1' }), 'REPORT_HELP_LINES'],
  ['a help line with nothing to call', helpLine({ name: 'A' }), 'REPORT_HELP_LINES'],
  ['a help line that is misspelt', helpLine({ ...LINE, link: '1' }), 'REPORT_HELP_LINES'],
  ['a help line that runs', helpLine({ ...LINE, url: 'javascript:1' }), 'REPORT_HELP_LINES'],
  ['more help lines than anyone reads', helpLine(...Array(21).fill(LINE)), 'REPORT_HELP_LINES'],
  ['questions in a list', { REPORT_REFLECTIONS: '["Why?"]' }, 'REPORT_REFLECTIONS'],
  ['questions of no instrument', { REPORT_REFLECTIONS: '{"total": "?"}' }, 'REPORT_REFLECTIONS'],
];

describe('Settings that are wrong', () => {
  test.each(WRONG)('are found: %s', (_, settings, setting) => {
    expect(faultsOf(settings)).toEqual([setting]);
  });

  test.each(WRONG)('open no door: %s', async (_, settings, setting) => {
    const send = requestTo(settings as Settings);
    for (const [path, init] of [
      [SCORE, scoring()],
      [SCORE, scoring(bearer(text))],
      ['/v1/instruments', {}],
      ['/health', {}],
    ] as const) {
      const { errors } = await expectProblem(await send(path, init), 'badConfiguration');
      expect(errors?.map(({ path: at }) => at[0])).toEqual([setting]);
      expect(errors?.[0]?.detail).toMatch(/^The setting [A-Z_]+ must be .+\.$/);
    }
    expect((await send('/problems/badConfiguration')).status).toBe(200);
  });

  test('are named all at once, and never quoted', async () => {
    const settings = { API_KEYS: JSON.stringify([text]), RATE_LIMIT: 'a', MAX_BODY_BYTES: 'b' };
    expect(faultsOf(settings)).toEqual(['API_KEYS', 'RATE_LIMIT', 'MAX_BODY_BYTES']);
    const body = await (await requestTo(settings)(SCORE, scoring())).text();
    expect(body).not.toContain(text);
  });
});

describe('Settings that are right', () => {
  test('may be null, as plain workerd has those that are not set', () => {
    const unset = Object.fromEntries(Object.keys(settingsOf({})).map((name) => [name, null]));
    expect(readConfig(unset as Settings)).toEqual(readConfig({}));
  });

  test('are none at all', () => {
    expect(readConfig({})).toEqual({
      keys: null,
      origins: null,
      rate: null,
      addressHeader: null,
      publicUrl: null,
      mostBytes: 2 ** 24,
      mostRespondents: 10_000,
      reports: { store: null, mostMinutes: 10_080, helpLines: [], reflections: {} },
    });
  });

  test('leave nobody in where the last key was taken away', async () => {
    await expectProblem(await requestTo({ API_KEYS: '[]' })(SCORE, scoring()), 'missingKey');
  });

  test('come from the environment of a process by their names, and nothing else does', () => {
    const settings = settingsOf({ RATE_LIMIT: '6/60', KEYS: 'x', PATH: '/bin' });
    expect(readConfig(settings).rate?.policy).toEqual({ requests: 6, seconds: 60 });
    expect(Object.keys(settings)).not.toContain('PATH');
    expect(settings.KEYS).toBeUndefined();
  });

  test('hold help lines and questions as they are given, and none where none are', () => {
    const lines = [LINE, { ...LINE, url: 'https://example.org/help', hours: 'day and night' }];
    const { reports } = readConfig({
      ...helpLine(...lines),
      REPORT_REFLECTIONS: '{"rpp": {"withdrawal": "Whom did you see?"}}',
    });
    expect(reports.helpLines).toEqual(lines);
    expect(reports.reflections).toEqual({ rpp: { withdrawal: 'Whom did you see?' } });
  });

  test('lower what a body may hold, and never raise it', async () => {
    const send = requestTo({ MAX_BODY_BYTES: '1024', MAX_RESPONDENTS: '2' });
    const post = (path: string, body: string) =>
      send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const large = `{"answers": [1, 2, 1, 0, 1, 2, 1, 2, 1]${' '.repeat(1024)}}`;
    const { detail } = await expectProblem(await post(SCORE, large), 'bodyTooLarge');
    expect(detail).toContain('1 KiB');
    const rows = (count: number) =>
      JSON.stringify({
        respondents: Array.from({ length: count }, (_, id) => ({ id, answers: [] })),
      });
    expect((await post(`${SCORE}/batch`, rows(2))).status).toBe(200);
    await expectProblem(await post(`${SCORE}/batch`, rows(3)), 'tooManyRespondents');
    const wide = requestTo({ MAX_BODY_BYTES: '16777216' });
    const response = await wide(SCORE, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"answers": []${' '.repeat(2 ** 18)}}`,
    });
    await expectProblem(response, 'bodyTooLarge');
  });
});
