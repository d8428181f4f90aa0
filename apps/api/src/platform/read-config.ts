import type { HelpLine } from '@relata/report/document';
import { type KeyRecord, readKeys } from '../keys/key-record.ts';
import { type Policy, type RateLimiter, rateLimiterOf } from '../limits/rate-limiter.ts';
import { ConfigError, type SettingFault } from './config-error.ts';
import {
  HELP_LINES_EXPECTED,
  REFLECTIONS_EXPECTED,
  type Reflections,
  readHelpLines,
  readReflections,
} from './report-settings.ts';
import type { KeyStore, ReportNamespace, Settings } from './settings.ts';

/** Most that any operation takes: what is set may be less. */
const MOST_BYTES = 2 ** 24;
const MOST_RESPONDENTS = 10_000;
const MOST_REPORT_MINUTES = 7 * 24 * 60;

/** Settings, read and checked. */
export interface Config {
  /** Where keys are looked up; null where the API is open. */
  readonly keys: { readonly listed: readonly KeyRecord[]; readonly store: KeyStore | null } | null;
  /** Origins whose pages may read responses; null for all of them. */
  readonly origins: ReadonlySet<string> | null;
  readonly rate: { readonly policy: Policy; readonly limiter: RateLimiter } | null;
  readonly addressHeader: string | null;
  /** Origin by which callers know the API; null where they come without a proxy. */
  readonly publicUrl: string | null;
  readonly mostBytes: number;
  readonly mostRespondents: number;
  readonly reports: {
    /** Where reports are kept; null where they are not. */
    readonly store: ReportNamespace | 'memory' | null;
    /** 0 where none may be kept. */
    readonly mostMinutes: number;
    readonly helpLines: readonly HelpLine[];
    /** By instrument, then by scale. */
    readonly reflections: Reflections;
  };
}

type Refuse = (setting: keyof Settings, expected: string) => void;

const isFunction = (value: unknown): boolean => typeof value === 'function';

function number(
  settings: Settings,
  name: 'MAX_BODY_BYTES' | 'MAX_RESPONDENTS' | 'MAX_REPORT_MINUTES',
  least: number,
  most: number,
  refuse: Refuse,
) {
  const text = settings[name];
  if (text === undefined || text === '') return most;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) refuse(name, `a whole number from ${least} to ${most}`);
  return value;
}

function originsOf(text: string | undefined, refuse: Refuse): ReadonlySet<string> | null {
  const origins = (text ?? '').split(/[\s,]+/).filter((one) => one !== '');
  if (origins.length === 0 || (origins.length === 1 && origins[0] === '*')) return null;
  const isOrigin = (one: string) => URL.canParse(one) && new URL(one).origin === one;
  if (!origins.every(isOrigin)) {
    refuse('ALLOWED_ORIGINS', '* or origins such as https://example.org, without a path');
  }
  return new Set(origins);
}

const isWebOrigin = (text: string): boolean =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;

function policyOf(text: string | undefined, refuse: Refuse): Policy | null {
  if (text === undefined || text === '') return null;
  const [, requests = '', seconds = ''] = /^(\d{1,7})\/(\d{1,5})$/.exec(text) ?? [];
  const policy = { requests: Number(requests), seconds: Number(seconds) };
  if (policy.requests < 1 || policy.seconds < 1) {
    refuse('RATE_LIMIT', 'requests and seconds, as in 600/60');
    return null;
  }
  return policy;
}

function keysOf({ API_KEYS, KEYS, REQUIRE_KEYS }: Settings, refuse: Refuse): Config['keys'] {
  const wanted = REQUIRE_KEYS ?? '';
  if (!['', 'true', 'false'].includes(wanted)) refuse('REQUIRE_KEYS', 'true or false');
  if (KEYS !== undefined && !isFunction(KEYS?.get)) refuse('KEYS', 'a KV namespace');
  const listed = API_KEYS === undefined ? [] : readKeys(API_KEYS);
  if (listed === null) {
    refuse('API_KEYS', 'a JSON list of records as the script `key` prints them, each id once');
  }
  // An empty list is a list: whoever takes the last key away does not mean to open the door.
  const some = API_KEYS !== undefined || KEYS !== undefined;
  if (wanted === 'true' && !some) refuse('REQUIRE_KEYS', 'API_KEYS or KEYS beside it');
  if (wanted === 'false' && some) {
    refuse('REQUIRE_KEYS', 'to be left out, or true, where API_KEYS or KEYS is set');
  }
  return some ? { listed: listed ?? [], store: KEYS ?? null } : null;
}

function reportsOf(settings: Settings, refuse: Refuse): Config['reports'] {
  const { REPORTS = '', REPORT_HELP_LINES, REPORT_REFLECTIONS } = settings;
  const named = typeof REPORTS === 'string';
  const isStore = named
    ? ['', 'memory'].includes(REPORTS)
    : isFunction(REPORTS.get) && isFunction(REPORTS.put) && isFunction(REPORTS.delete);
  if (!isStore) refuse('REPORTS', 'a KV namespace, or the word memory');
  const most = MOST_REPORT_MINUTES;
  const mostMinutes = number(settings, 'MAX_REPORT_MINUTES', 0, most, refuse);
  const helpLines = readHelpLines(REPORT_HELP_LINES);
  if (!helpLines) refuse('REPORT_HELP_LINES', HELP_LINES_EXPECTED);
  const reflections = readReflections(REPORT_REFLECTIONS);
  if (!reflections) refuse('REPORT_REFLECTIONS', REFLECTIONS_EXPECTED);
  return {
    store: named ? (REPORTS === 'memory' ? REPORTS : null) : REPORTS,
    mostMinutes,
    helpLines: helpLines ?? [],
    reflections: reflections ?? {},
  };
}

/**
 * Reads settings.
 *
 * @throws {ConfigError} with every fault at once: nothing is served by a wrong configuration
 */
export function readConfig(given: Settings): Config {
  // Plain workerd binds null where an environment variable is not set.
  const settings: Settings = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
  const faults: SettingFault[] = [];
  const refuse: Refuse = (setting, expected) => {
    faults.push({ setting, expected, detail: `The setting ${setting} must be ${expected}.` });
  };
  const { RATE_LIMITER, CLIENT_ADDRESS_HEADER } = settings;
  const keys = keysOf(settings, refuse);
  const origins = originsOf(settings.ALLOWED_ORIGINS, refuse);
  const policy = policyOf(settings.RATE_LIMIT, refuse);
  if (RATE_LIMITER !== undefined && !isFunction(RATE_LIMITER?.limit)) {
    refuse('RATE_LIMITER', 'a rate limiting binding');
  }
  if (RATE_LIMITER && !settings.RATE_LIMIT) {
    refuse('RATE_LIMIT', 'set beside RATE_LIMITER, to the same numbers');
  }
  if (CLIENT_ADDRESS_HEADER && !/^[A-Za-z0-9-]{1,64}$/.test(CLIENT_ADDRESS_HEADER)) {
    refuse('CLIENT_ADDRESS_HEADER', 'the name of a header');
  }
  const publicUrl = settings.PUBLIC_URL || null;
  if (publicUrl !== null && !isWebOrigin(publicUrl)) {
    refuse('PUBLIC_URL', 'an origin such as https://api.example.org, without a path');
  }
  const mostBytes = number(settings, 'MAX_BODY_BYTES', 1024, MOST_BYTES, refuse);
  const mostRespondents = number(settings, 'MAX_RESPONDENTS', 1, MOST_RESPONDENTS, refuse);
  const reports = reportsOf(settings, refuse);
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    keys,
    origins,
    rate: policy && { policy, limiter: rateLimiterOf(policy, RATE_LIMITER) },
    addressHeader: CLIENT_ADDRESS_HEADER || null,
    publicUrl,
    mostBytes,
    mostRespondents,
    reports,
  };
}
