import type { Row } from '../types.ts';
import { byBatches } from './by-batches.ts';
import { canStreamRequests } from './can-stream-requests.ts';
import { inOneRequest } from './in-one-request.ts';
import type { Progress, StreamRequest } from './stream-options.ts';

/**
 * Results in the order of the respondents, as they come. It is read once; to leave the loop ends
 * the request. A respondent who cannot be scored is a row of the kind `problem`.
 */
export interface ScoreStream<R = Row> extends AsyncIterable<R>, Readonly<Progress> {}

/** A stream of results, which begins when it is first asked for a row. */
export function scoreStream(request: Omit<StreamRequest, 'progress'>): ScoreStream {
  const progress: Progress = { provenance: null, counts: null };
  let begun = false;
  return {
    get provenance() {
      return progress.provenance;
    },
    get counts() {
      return progress.counts;
    },
    [Symbol.asyncIterator]() {
      if (begun) throw new TypeError('The results of a stream can be read once.');
      begun = true;
      const { upload = 'auto' } = request.options;
      const inOne = upload === 'stream' || (upload === 'auto' && canStreamRequests());
      return (inOne ? inOneRequest : byBatches)({ ...request, progress });
    },
  };
}
