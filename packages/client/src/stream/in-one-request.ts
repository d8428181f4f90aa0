import { addressOf } from '../http/address-of.ts';
import { isNdjson } from '../http/media-type.ts';
import { orAborted } from '../http/or-aborted.ts';
import { problemOfResponse } from '../http/problem-of-response.ts';
import { scopeOf } from '../http/scope.ts';
import { late, type Outgoing, send } from '../http/send.ts';
import { settingsOf } from '../http/settings.ts';
import { toJson } from '../http/to-json.ts';
import { splitOptions } from '../options.ts';
import type { Respondent, Row } from '../types.ts';
import { grouped } from './grouped.ts';
import type { Source } from './iterator-of.ts';
import { type Rewindable, rewindable } from './rewindable.ts';
import { rowsOf } from './rows-of.ts';
import type { StreamRequest } from './stream-options.ts';
import { watched } from './watched.ts';

/** Characters that are sent at once, and bytes remembered in case they must be sent again. */
const CHUNK = 65_536;
const REMEMBERED = 1_048_576;

const asLine = (respondent: Respondent<unknown>) => `${toJson(respondent)}\n`;

async function* encoded(source: Source<Respondent<unknown>>) {
  const encoder = new TextEncoder();
  const groups = grouped(source, { as: asLine, weigh: (line) => line.length, enough: CHUNK });
  for await (const lines of groups) yield encoder.encode(lines.join(''));
}

const outgoingOf = (address: string, upload: Rewindable): Outgoing => ({
  method: 'POST',
  address,
  headers: { 'content-type': 'application/x-ndjson', accept: 'application/x-ndjson' },
  body: () => ({ body: upload.open(), duplex: 'half' }),
  repeatable: upload.repeatable,
  isExcused: upload.isLively,
});

async function bodyOf(response: Response, signal: AbortSignal) {
  const { body, headers } = response;
  if (body && isNdjson(headers)) return body;
  await orAborted(signal, response.text());
  throw problemOfResponse(response, '');
}

/** Scores a source in one request, which is answered while it is being sent. */
export async function* inOneRequest(request: StreamRequest): AsyncGenerator<Row, void, undefined> {
  const { client, id, source, options } = request;
  const { upload: _, batchSize: __, ...others } = options;
  const [callOptions, scoring] = splitOptions(others);
  const settings = settingsOf(client, callOptions);
  const path = '/v1/instruments/:id/score/stream';
  const address = addressOf(settings.baseUrl, path, { id }, { ...scoring });
  const scope = scopeOf(options.signal, null, () => undefined);
  const upload = rewindable(encoded(source), REMEMBERED);
  const patience = settings.attemptTimeout;
  try {
    // A stream may take as long as it likes, but not the server, to be ready for it.
    const limits = { signal: scope.signal, deadline: Date.now() + settings.timeout };
    const body = await send(settings, outgoingOf(address, upload), limits, bodyOf);
    upload.settle();
    const chunks = watched(body, {
      signal: scope.signal,
      patience,
      isExcused: upload.isLively,
      giveUp: () => scope.abort(late(patience, 'A stream that fell silent')),
    });
    yield* rowsOf(chunks, scope.signal, request);
  } catch (error) {
    throw upload.failure()?.error ?? error;
  } finally {
    scope.abort();
    scope.close();
    upload.cancel();
  }
}
