import type { CallOptions, ClientOptions } from '../options.ts';
import type { Input, Operation, Output } from '../types.ts';
import { addressOf, type QueryValues } from './address-of.ts';
import { isJson, isOfType, isPlainText, type TextType } from './media-type.ts';
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
export interface Call {
  /** What the operation answers as a text of this type: a report as a page, say. */
  <K extends Operation>(
    operation: K,
    input: Input<K>,
    options: CallOptions & { readonly accept: TextType },
  ): Promise<string>;
  <K extends Operation>(operation: K, input: Input<K>, options?: CallOptions): Promise<Output<K>>;
}

type Options = CallOptions & { readonly accept?: TextType };

const reader =
  (accept: TextType | undefined) =>
  async (response: Response, signal: AbortSignal): Promise<unknown> => {
    const text = await orAborted(signal, response.text());
    if (accept ? isOfType(response.headers, accept) : isPlainText(response.headers)) return text;
    try {
      if (!accept && isJson(response.headers)) return JSON.parse(text);
    } catch {
      // The parser's own error quotes the text.
    }
    throw problemOfResponse(response, '');
  };

/** What calls the operations of one API. */
export const callerOf =
  (client: ClientOptions): Call =>
  async <K extends Operation>(operation: K, input: Input<K>, options: Options = {}) => {
    const settings = settingsOf(client, options);
    const [method = '', path = ''] = operation.split(' ');
    const { params, query, body } = input as AnyInput;
    const text = body === undefined ? undefined : toJson(body);
    const outgoing = {
      method,
      address: addressOf(settings.baseUrl, path, params, query),
      headers: {
        ...(text === undefined ? {} : { 'content-type': 'application/json' }),
        ...(options.accept ? { accept: options.accept } : {}),
      },
      body: text === undefined ? undefined : () => ({ body: text }),
    };
    return limited(settings, options.signal, (limits) =>
      send(settings, outgoing, limits, reader(options.accept)),
    ) as Promise<never>;
  };
