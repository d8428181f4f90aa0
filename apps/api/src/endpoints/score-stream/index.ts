import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { problemResponses } from '../../problems/responses.ts';
import { instrumentId } from '../../schemas/instrument.ts';
import { streamOptions } from '../../schemas/stream-options.ts';
import { handler } from './handler.ts';

const text = (example: string) => ({ schema: { type: 'string' as const }, example });

const LINES = text(
  '{"id":"r-17","answers":[1,2,1,0,1,2,1,2,null]}\n{"id":"r-18","answers":[0,0,1,0,0,1,0,0,1]}\n',
);
const CSV =
  'id,phq9_1,phq9_2,phq9_3,phq9_4,phq9_5,phq9_6,phq9_7,phq9_8,phq9_9\nr-17,1,2,1,0,1,2,1,2,\n';
const tabbed = (csv: string) => csv.replaceAll(',', '\t');
const RESULTS = text(
  '{"kind":"begin","provenance":{"instrument":"phq-9"}}\n{"id":"r-17","kind":"scored","scales":{}}\n{"kind":"end","counts":{"respondents":1,"scored":1,"problems":0},"emptyLines":0,"duplicateIds":[],"idsCompared":{"ids":1,"all":true}}\n',
);
const SCORES =
  'id,phq_9_total,phq_9_total_status,phq_9_total_answered,problems\nr-17,,insufficient,8,\n';

const route = createRoute({
  operationId: 'score-stream',
  method: 'post',
  path: '/v1/instruments/{id}/score/stream',
  tags: ['Scoring'],
  summary: 'Score any number of respondents',
  description:
    'Scores NDJSON (one respondent on each line, as in a batch) or a table (CSV or TSV with a header) of any length, as it comes in. Results come in order, as NDJSON or as a table: `Accept` decides, and without it they have the type of the body. A body may be compressed with gzip.\n\nNDJSON begins with a line `{"kind":"begin"}` that holds the provenance, has a `RowScored` or `RowProblem` for each respondent, and ends with a line `{"kind":"end"}` that counts them. Where the input breaks off, a line `{"kind":"broken"}` with the problem stands in its place: without `end` there is no end. A table has the columns that the command writes, and a last column `problems`; where the input breaks off its last row holds nothing but the problem.\n\nNothing is sent before 64 KiB of results or the end of the body, so that a fault near the beginning has a status of its own. Ids that come twice are noticed among the first 250,000.',
  parameters: [instrumentId],
  request: {
    query: streamOptions,
    body: {
      required: true,
      content: {
        'application/x-ndjson': LINES,
        'application/ndjson': LINES,
        'application/jsonl': LINES,
        'text/csv': text(CSV),
        'text/tab-separated-values': text(tabbed(CSV)),
      },
    },
  },
  responses: {
    200: {
      description: 'A line or row of results for each respondent.',
      content: {
        'application/x-ndjson': RESULTS,
        'application/ndjson': RESULTS,
        'application/jsonl': RESULTS,
        'text/csv': text(SCORES),
        'text/tab-separated-values': text(tabbed(SCORES)),
      },
    },
    ...problemResponses(
      'invalidParameter',
      'malformedJson',
      'malformedTable',
      'malformedGzip',
      'unknownInstrument',
      'notAcceptable',
      'rowTooLong',
      'bodyTooLarge',
      'unsupportedMediaType',
      'columnsNotFound',
      'unknownForm',
    ),
  },
});

export type Route = typeof route;

export const scoreStream = defineOpenAPIRoute({ route, handler, addRoute: true });
