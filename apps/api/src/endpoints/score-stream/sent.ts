import { expect } from 'vitest';
import { request } from '../../testing/request.ts';

/** What the tests of streams share. */
export const path = '/v1/instruments/phq-9/score/stream';
export const answers = [1, 2, 1, 0, 1, 2, 1, 2, 1];
export const NDJSON = 'application/x-ndjson';
export const CSV = 'text/csv';
export const COLUMNS =
  'phq_9_total,phq_9_total_status,phq_9_total_answered,phq_9_phq_8,phq_9_phq_8_status,phq_9_phq_8_answered,phq_9_phq_2,phq_9_phq_2_status,phq_9_phq_2_answered,phq_9_flag_selfHarm';
export const HEADER = 'id,phq9_1,phq9_2,phq9_3,phq9_4,phq9_5,phq9_6,phq9_7,phq9_8,phq9_9';

/** Sends a body to the stream of PHQ-9. */
export const send = (
  body: BodyInit,
  type: string,
  query = '',
  headers: Record<string, string> = {},
) =>
  request(`${path}${query}`, {
    method: 'POST',
    headers: { 'content-type': type, ...headers },
    body,
  });
/** What came back, in full. */
export const textFrom = async (...about: Parameters<typeof send>) => {
  const response = await send(...about);
  expect(response.status).toBe(200);
  return new TextDecoder().decode(await response.arrayBuffer());
};
/** The same, as lines of JSON. */
export const linesFrom = async (...about: Parameters<typeof send>) =>
  (await textFrom(...about))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
/** One respondent. */
export const line = (id: unknown, given: unknown = answers) =>
  JSON.stringify({ id, answers: given });
export const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
