/** Headers of every response, as the OpenAPI document describes them. */
const COMMON_HEADERS = {
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

type Responses = Readonly<Record<string, { headers?: object }>>;

const references = Object.fromEntries(
  Object.keys(COMMON_HEADERS).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);

/** Adds the headers of every response to each response of a document. */
export function withCommonHeaders<D extends { paths?: object; components?: object }>(
  document: D,
): D {
  for (const methods of Object.values(document.paths ?? {})) {
    for (const { responses } of Object.values(
      methods as Record<string, { responses: Responses }>,
    )) {
      for (const response of Object.values(responses)) {
        response.headers = { ...references, ...response.headers };
      }
    }
  }
  return { ...document, components: { ...document.components, headers: COMMON_HEADERS } };
}
