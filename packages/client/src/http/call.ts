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

/** Options of a call whose response is more than its body. */
export interface ReplyOptions extends CallOptions {
  /** Is given the headers of a successful response: the `Location` of a report that is kept, say. */
  readonly onHeaders?: ((headers: Headers) => void) | undefined;
}

/** Asks for a text in place of JSON. */
export interface TextOptions extends ReplyOptions {
  readonly accept: TextType;
}

/** Calls any operation of the API by its method and address. */
export interface Call {
  /** What the operation answers as a text of this type: a report as a page, say. */
  <K extends Operation>(operation: K, input: Input<K>, options: TextOptions): Promise<string>;
  <K extends Operation>(operation: K, input: Input<K>, options?: ReplyOptions): Promise<Output<K>>;
}

type Options = ReplyOptions & { readonly accept?: TextType };

const reader =
  ({ accept, onHeaders }: Options) =>
  async (response: Response, signal: AbortSignal): Promise<unknown> => {
    onHeaders?.(response.headers);
    if (response.status === 204) return '';
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
      send(settings, outgoing, limits, reader(options)),
    ) as Promise<never>;
  };
