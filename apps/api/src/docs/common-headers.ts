/** Headers of every response, as the OpenAPI document describes them. */
const OF_ALL = {
  'X-Request-Id': {
    description:
      'The id of this request: your own (up to 128 letters, digits and `.`, `_`, `:`, `-`) or a new one. Give it when you report a fault.',
    required: true,
    schema: { type: 'string', maxLength: 128 },
  },
  'Access-Control-Allow-Origin': {
    description: 'Given where a page of another origin may read the response.',
    schema: { type: 'string' },
  },
} as const;

/** Headers of every response of an operation whose requests may be counted. */
const OF_COUNTED = {
  'RateLimit-Policy': {
    description:
      'Requests (`q`) in so many seconds (`w`), where there is a limit; draft-ietf-httpapi-ratelimit-headers-11.',
    schema: { type: 'string', example: '"default";q=600;w=60' },
  },
  RateLimit: {
    description:
      'Requests left (`r`) for so many seconds (`t`), where there is a limit. Left out where the platform does not tell.',
    schema: { type: 'string', example: '"default";r=599;t=42' },
  },
} as const;

type Responses = Readonly<Record<string, { headers?: object }>>;

const references = (headers: object) =>
  Object.fromEntries(
    Object.keys(headers).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  );

/** What a response refers to where its request was counted. */
export const RATE = references(OF_COUNTED);

const COMMON = references(OF_ALL);

/** Adds the headers of every response to each response of a document. */
export function withCommonHeaders<D extends { paths?: object; components?: object }>(
  document: D,
): D {
  for (const methods of Object.values(document.paths ?? {})) {
    for (const { responses } of Object.values(
      methods as Record<string, { responses: Responses }>,
    )) {
      for (const response of Object.values(responses)) {
        response.headers = { ...COMMON, ...response.headers };
      }
    }
  }
  return {
    ...document,
    components: { ...document.components, headers: { ...OF_ALL, ...OF_COUNTED } },
  };
}
