import { OpenAPIHono } from '@hono/zod-openapi';
import { ENGINE_VERSION } from 'relata';
import { endpoints } from '../endpoints/index.ts';
import { documented } from '../schemas/documented.ts';
import { NOTICES } from '../scoring/notices.ts';
import { withCommonHeaders } from './common-headers.ts';
import { BEARER, withGuards } from './with-guards.ts';

const DESCRIPTION = `Scores questionnaires about relationship patterns: the same definition and the same numbers as the library and the command line tool of Relata.

**What a score is.** ${NOTICES.scores}

**What a flag is.** ${NOTICES.flags}

**What is kept.** Nothing, but for a report whose caller asks for it (\`keep\`), encrypted, until its time is over. The service has no database, sets no cookies and writes no log of requests. Answers go in the body of a request, never in its address, and no error repeats one.

**Errors** are \`application/problem+json\` (RFC 9457), each with a stable \`code\`. Scoring has no side effects: any request may be sent again; one that keeps a report keeps another.

**Keys and limits.** Some installations ask for a key (\`Authorization: Bearer\`) and count requests; the headers \`RateLimit-Policy\` and \`RateLimit\` say how many are allowed and left. Bodies may be compressed with gzip. 256 KiB for one respondent, a definition, an explanation or a battery, 16 MiB and 10,000 respondents for a batch, counted as decompressed.

**Agents** reach the same operations over the Model Context Protocol: POST /mcp.`;

/**
 * The OpenAPI document of the API. It is made when the API is built, and committed: no
 * Worker carries what makes it.
 */
export function openapiOf() {
  const app = new OpenAPIHono();
  app.openapiRoutes(endpoints);
  for (const [name, schema] of documented) app.openAPIRegistry.register(name, schema);
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', BEARER);
  const document = app.getOpenAPI31Document(
    {
      openapi: '3.1.0',
      info: {
        title: 'Relata',
        version: ENGINE_VERSION,
        description: DESCRIPTION,
        license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
      },
      servers: [
        {
          url: '/',
          description: 'This server: local, or in production wherever it is run.',
          'x-internal': false,
        },
      ],
      security: [],
      tags: [
        { name: 'FHIR', description: 'The same in HL7 FHIR, R4 and R5.' },
        { name: 'Instruments', description: 'What can be scored.' },
        {
          name: 'Interpretation',
          description: 'What scores mean, by figures that are published or your own.',
        },
        { name: 'Reports', description: 'Scores in words, for a person to read.' },
        { name: 'Scoring', description: 'From answers to scores.' },
        { name: 'Service', description: 'About the service itself.' },
      ],
    },
    { sortComponents: 'alphabetically' },
  );
  return withCommonHeaders(withGuards(document));
}

export type OpenApiDocument = ReturnType<typeof openapiOf>;
