import { callerOf } from '../http/call.ts';
import { orAborted } from '../http/or-aborted.ts';
import { scopeOf } from '../http/scope.ts';
import { splitOptions } from '../options.ts';
import { otherDefinition } from '../other-definition.ts';
import type { Provenance, Respondent, Row } from '../types.ts';
import { asLine } from './as-line.ts';
import { grouped } from './grouped.ts';
import type { Progress, StreamRequest } from './stream-options.ts';

const BATCH_SIZE = 500;

const asGiven = (respondent: Respondent<unknown>) => respondent;

function sameAsBefore({ provenance: before }: Progress, now: Provenance): void {
  if (!before || before.definitionHash === now.definitionHash) return;
  const detail = 'It changed while the stream went on. Score all of it again.';
  throw otherDefinition(now.instrument, detail);
}

/** Scores a source in one batch after another, in order. */
export async function* byBatches(request: StreamRequest): AsyncGenerator<Row, void, undefined> {
  const { client, id, source, progress, check } = request;
  const { upload, batchSize = BATCH_SIZE, signal, ...others } = request.options;
  const [callOptions, scoring] = splitOptions(others);
  const scope = scopeOf(signal, null, () => undefined);
  const options = { ...callOptions, signal: scope.signal };
  const groups = grouped(source, { as: asGiven, weigh: () => 1, enough: batchSize });
  const call = callerOf(client);

  const score = async (respondents: readonly Respondent<unknown>[]) => {
    const input = { params: { id }, body: { respondents, ...scoring } };
    const result = await call('POST /v1/instruments/:id/score/batch', input, options);
    if (progress.provenance) sameAsBefore(progress, result.provenance);
    else check(result.provenance);
    progress.provenance = result.provenance;
    return result;
  };

  const counts = { respondents: 0, scored: 0, problems: 0 };
  try {
    for (;;) {
      const { done, value: group } = await orAborted(scope.signal, groups.next());
      if (done && counts.respondents > 0) break;
      // An empty source is sent too: it may be meant for an instrument that there is not.
      const result = await score(group ?? []);
      let line = counts.respondents;
      for (const row of result.results) yield asLine(row, ++line);
      counts.respondents += result.counts.respondents;
      counts.scored += result.counts.scored;
      counts.problems += result.counts.problems;
      if (done) break;
    }
    progress.counts = counts;
  } finally {
    scope.abort();
    scope.close();
    groups.return(undefined).catch(() => {});
  }
}
