import { createRoute, defineOpenAPIRoute } from '#zod-openapi';
import { jsonBody } from '../../middleware/json-body.ts';
import { BODY_PROBLEMS, problemResponses } from '../../problems/responses.ts';
import { byName } from '../../schemas/documented.ts';
import { instrumentId } from '../../schemas/instrument.ts';
import { CREATED_HEADERS, REPORT_HEADERS } from '../../schemas/kept.ts';
import { reportContent } from '../../schemas/report.ts';
import { reportRequest } from '../../schemas/report-request.ts';
import { handler } from './handler.ts';

/** Most bytes of a report's request: as many waves as a course may have. */
export const REPORT_LIMIT = 2 ** 20;

const route = createRoute({
  operationId: 'make-report',
  method: 'post',
  path: '/v1/instruments/{id}/report',
  tags: ['Reports'],
  summary: 'Make a report on one respondent',
  description:
    'Scores one respondent and puts it in words: what was asked, the profile, what each scale looks at, what changed, what is not known. `Accept` chooses a page that stands alone and prints (`text/html`), `text/markdown`, or the report as plain data (`application/json`, the default). Flags come first. There is no diagnosis and no advice; help lines are those of this installation. Nothing is kept unless `keep` asks for it: then the response is 201, and `Location` names where the report can be read until it ends. Without `keep` the request may be sent again; with it, each makes a report of its own.',
  middleware: jsonBody(reportRequest, REPORT_LIMIT),
  parameters: [instrumentId],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: byName('ReportRequest', reportRequest),
          examples: {
            once: {
              summary: 'One occasion (rpp)',
              value: {
                form: 'rpp-9',
                answers: [1, 3, 2, 0, 4, 1, 2, 2, 3],
                respondent: 'R. 17',
                date: '23 November 2026',
              },
            },
            course: {
              summary: 'Several weeks, with a reliability of one’s own (rpp)',
              value: {
                form: 'rpp-9',
                waves: [
                  { time: 0, answers: [4, 3, 4, 3, 4, 3, 2, 3, 3] },
                  { time: 1, answers: [3, 3, 4, 3, 3, 3, 2, 2, 3] },
                  { time: 2, answers: [2, 2, 3, 1, 2, 1, 1, 2, 2] },
                ],
                timeUnit: 'week',
                references: {
                  norm: { label: 'our clinic, 2024', mean: 6.1, sd: 2.4, n: 320 },
                  reliability: { label: 'our clinic, alpha', value: 0.86 },
                },
              },
            },
            kept: {
              summary: 'Kept for an hour, to be opened in a browser (phq-9)',
              value: { answers: [1, 2, 1, 0, 1, 2, 1, 2, 0], keep: { minutes: 60 } },
            },
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The report, as `Accept` asks. Nothing is kept.',
      headers: REPORT_HEADERS,
      content: reportContent,
    },
    201: {
      description: 'The same, where `keep` asked for it: the report is at `Location` as well.',
      headers: CREATED_HEADERS,
      content: reportContent,
    },
    ...problemResponses(
      ...BODY_PROBLEMS,
      'unknownInstrument',
      'notAcceptable',
      'answersRejected',
      'unknownForm',
      'badMissingOverride',
      'badReference',
      'tooManyWaves',
      'badWaves',
      'reportsNotKept',
    ),
  },
});

export type Route = typeof route;

export const makeReport = defineOpenAPIRoute({ route, handler, addRoute: true });
