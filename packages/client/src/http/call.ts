import type { CallOptions, ClientOptions } from '../options.ts';
import type { Input, Operation, Output } from '../types.ts';
import { addressOf, type QueryValues } from './address-of.ts';
import { isJson, isPlainText } from './media-type.ts';
import { orAborted } from './or-aborted.ts';
import { problemOfResponse } from './problem-of-response.ts';
import { limited, send } from './send.ts';
import { settingsOf } from './settings.ts';
import { toJson } from './to-json.ts';

interface AnyInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: QueryValues;
  readonly body?: unknown;
}

/** Calls any operation of the API by its method and address. */
export type Call = <K extends Operation>(
  operation: K,
  input: Input<K>,
  options?: CallOptions,
) => Promise<Output<K>>;

async function readBody(response: Response, signal: AbortSignal): Promise<unknown> {
  const text = await orAborted(signal, response.text());
  if (isPlainText(response.headers)) return text;
  try {
    if (isJson(response.headers)) return JSON.parse(text);
  } catch {
    // The parser's own error quotes the text.
  }
  throw problemOfResponse(response, '');
}

/** What calls the operations of one API. */
export const callerOf =
  (client: ClientOptions): Call =>
  async <K extends Operation>(operation: K, input: Input<K>, options: CallOptions = {}) => {
    const settings = settingsOf(client, options);
    const [method = '', path = ''] = operation.split(' ');
    const { params, query, body } = input as AnyInput;
    const text = body === undefined ? undefined : toJson(body);
    const outgoing = {
      method,
      address: addressOf(settings.baseUrl, path, params, query),
      headers: text === undefined ? {} : { 'content-type': 'application/json' },
      body: text === undefined ? undefined : () => ({ body: text }),
    };
    return limited(settings, options.signal, (limits) =>
      send(settings, outgoing, limits, readBody),
    ) as Promise<Output<K>>;
  };
