/** The last part of a kept report's address. */
export const reportToken = {
  name: 'token',
  in: 'path' as const,
  required: true,
  description:
    'Opens the report: 43 characters that nobody can guess, as `Location` gave them. With `.html`, `.md` or `.json` behind them the report comes as that, whatever `Accept` says.',
  schema: {
    type: 'string' as const,
    pattern: '^[A-Za-z0-9_-]{43}(\\.(html|md|json))?$',
    maxLength: 48,
  },
  example: 'q83vEjRWeJq83vEjRWeJq83vEjRWeJq83vEjRWeJq83',
};

const text = (description: string, example: string) => ({
  description,
  schema: { type: 'string' as const, example },
});

/** Headers of a report, kept or not. */
export const REPORT_HEADERS = {
  'X-Robots-Tag': text('No search engine may list it.', 'noindex, nofollow, noarchive'),
};

/** Headers of a report that is kept. */
export const KEPT_HEADERS = {
  ...REPORT_HEADERS,
  Sunset: text('Until when the address answers (RFC 8594).', 'Mon, 30 Nov 2026 09:00:00 GMT'),
};

/** Headers of a report that was kept just now. */
export const CREATED_HEADERS = {
  ...KEPT_HEADERS,
  Location: text(
    'Where the report is kept. Whoever has this address can read it.',
    '/v1/reports/q83vEjRWeJq83vEjRWeJq83vEjRWeJq83vEjRWeJq83',
  ),
};
