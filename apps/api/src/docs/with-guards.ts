import { isFhir } from '../fhir/base.ts';
import { FHIR_JSON } from '../fhir/release.ts';
import { BY_ADDRESS, scopeOf } from '../middleware/scope-of.ts';
import { PROBLEMS, type ProblemCode } from '../problems/table.ts';
import { RATE } from './common-headers.ts';

interface Response {
  description: string;
  content?: unknown;
  headers?: Record<string, unknown>;
}

interface Operation {
  security?: unknown;
  description?: string;
  responses?: Record<string, Response>;
}

const integer = (description: string) => ({ description, schema: { type: 'integer' as const } });
const text = (description: string, example: string) => ({
  description,
  schema: { type: 'string' as const, example },
});

const WAIT = { 'Retry-After': integer('Seconds to wait.') };

const CHALLENGE = {
  'WWW-Authenticate': text('What is needed, as RFC 6750 writes it.', 'Bearer realm="relata"'),
};

const DEFINITION = {
  'Relata-Definition': text(
    'Hash of the definition that scored, as in `provenance.definitionHash`.',
    'sha256:0f1e2d…',
  ),
};

/** How a key is sent. */
export const BEARER = {
  type: 'http',
  scheme: 'bearer',
  description:
    'A key of this installation, where it asks for one; it is taken from nowhere but the header `Authorization`. Each key has scopes: `read`, `score`, `definition`, `mcp`, or `*` for all.',
} as const;

const PROBLEM = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
};

const OUTCOME = {
  [FHIR_JSON]: { schema: { $ref: '#/components/schemas/FhirOperationOutcome' } },
};

/** The response to problems that any operation can have. */
function problemResponse(path: string, ...codes: readonly ProblemCode[]): Response {
  const description = codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join('\n\n');
  return { description, content: isFhir(path) ? OUTCOME : PROBLEM };
}

const SAFE_TO_REPEAT =
  'Safe to send again: the result depends on the request alone, and nothing is kept.';

/** Adds to each operation what stands before all of them: keys, rate limits, settings. */
export function withGuards<D extends { paths?: object | undefined }>(document: D): D {
  for (const [path, methods] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(methods as Record<string, Operation>)) {
      const scope = scopeOf(method.toUpperCase(), path);
      const responses = (operation.responses ??= {});
      responses['503'] ??= problemResponse(path, 'badConfiguration');
      if (scope === null) continue;
      if (scope !== BY_ADDRESS) {
        operation.security = [{}, { bearer: [scope] }];
        responses['401'] = {
          ...problemResponse(path, 'missingKey', 'invalidKey'),
          headers: CHALLENGE,
        };
        responses['403'] = { ...problemResponse(path, 'insufficientScope'), headers: CHALLENGE };
      }
      responses['429'] = { ...problemResponse(path, 'rateLimited'), headers: WAIT };
      for (const done of [responses['200'], responses['201']]) {
        const scored = scope !== 'read' && scope !== BY_ADDRESS;
        if (done && scored) done.headers = { ...done.headers, ...DEFINITION };
      }
      for (const [status, response] of Object.entries(responses)) {
        if (status < '500') response.headers = { ...RATE, ...response.headers };
      }
      if (method === 'post' && !operation.description?.includes('sent again')) {
        operation.description = [operation.description, SAFE_TO_REPEAT].filter(Boolean).join(' ');
      }
    }
  }
  return document;
}
