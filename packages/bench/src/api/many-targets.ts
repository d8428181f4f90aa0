import { ecrR } from 'relata/instruments/ecr-r';
import { asObjects, madeUpAnswers } from '../answers.ts';
import { type AnyInstrument, fieldsOf } from '../fields.ts';

/** A request that is made again and again. */
export interface Target {
  readonly url: string;
  readonly body?: string;
  /** Of the body; JSON unless given. */
  readonly type?: string;
  /** Respondents that one request scores. */
  readonly respondents: number;
}

/** Respondents of a batch, and of a stream; 2 % of their answers are missing. */
const BATCH = 1000;
const STREAM = 10_000;
const MISSING = 0.02;

const batchOf = (
  respondents: readonly unknown[],
  options: Readonly<Record<string, unknown>> = {},
) =>
  JSON.stringify({
    ...options,
    respondents: respondents.map((answers, i) => ({ id: `p${i}`, answers })),
  });

/** Batches and streams, at the address of a server. */
export function manyTargets(at: string): Record<string, Target> {
  const instrument = ecrR as AnyInstrument;
  const rows = madeUpAnswers(instrument, STREAM, MISSING);
  const some = rows.slice(0, BATCH);
  const header = ['id', ...fieldsOf(instrument).map((field) => field.id)].join();
  const batch = { url: `${at}/v1/instruments/ecr-r/score/batch`, respondents: BATCH };
  const stream = { url: `${at}/v1/instruments/ecr-r/score/stream`, respondents: STREAM };
  const lines = rows.map((answers, i) => `${JSON.stringify({ id: `p${i}`, answers })}\n`).join('');
  const ofLines = { ...stream, type: 'application/x-ndjson', body: lines };
  return {
    'batch of 1,000, ecr-r, answers in arrays': { ...batch, body: batchOf(some) },
    'batch of 1,000, ecr-r, answers by id': {
      ...batch,
      body: batchOf(asObjects(instrument, some)),
    },
    'the same in arrays, without indices of answers': {
      ...batch,
      body: batchOf(some, { quality: 'counts' }),
    },
    'stream of 10,000, ecr-r, NDJSON': ofLines,
    'the same without indices of answers': { ...ofLines, url: `${stream.url}?quality=counts` },
    'stream of 10,000, ecr-r, CSV': {
      ...stream,
      type: 'text/csv',
      body: [header, ...rows.map((row, i) => [`p${i}`, ...row].join())].join('\n'),
    },
  };
}
