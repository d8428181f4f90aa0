import type { Context, TypedResponse } from 'hono';
import type { JSONParsed } from 'hono/utils/types';
import type { AppEnv } from '../app-env.ts';

/** Documents the headers of a response that may be kept. */
export const CACHEABLE = {
  ETag: {
    description: 'Changes with any change to the body; send it back as `If-None-Match`.',
    schema: { type: 'string' as const },
  },
  'Cache-Control': {
    description:
      'May be kept for five minutes; by anyone (`public`), or where keys are needed by the caller alone (`private`).',
    schema: { type: 'string' as const, example: 'public, max-age=300' },
  },
};

interface Prepared {
  readonly text: string;
  readonly etag: string;
}

const prepared = new Map<string, Promise<Prepared>>();

async function prepare({ make, mark = '' }: Cacheable): Promise<Prepared> {
  const text = await make();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const bytes = new Uint8Array(digest, 0, 8);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { text, etag: `"${mark}${hex}"` };
}

const isCurrent = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((tag) => {
    const sought = tag.trim().replace(/^W\//, '');
    return sought === etag || sought === '*';
  });

export interface Cacheable {
  /** What the body is of: one of few, for it stays in memory. Null where it is made each time. */
  readonly key: string | null;
  /** What the ETag starts with. */
  readonly mark?: string;
  readonly type: string;
  readonly make: () => string | Promise<string>;
}

/**
 * Sends a body that is the same for everyone, made once while the Worker lives unless
 * there are many of it, with an ETag; or 304 where the caller has it.
 */
export async function sendText(c: Context<AppEnv>, body: Cacheable): Promise<Response> {
  const { key } = body;
  let ready = key === null ? undefined : prepared.get(key);
  if (!ready) {
    ready = prepare(body);
    if (key !== null) prepared.set(key, ready);
  }
  const { text, etag } = await ready;
  const headers = {
    ETag: etag,
    'Cache-Control': `${c.get('guarded') ? 'private' : 'public'}, max-age=300`,
  };
  return isCurrent(c.req.header('if-none-match'), etag)
    ? c.body(null, 304, headers)
    : c.body(text, 200, { ...headers, 'Content-Type': body.type });
}

/** The same for a JSON body, typed as what it holds. */
export const sendJson = <T>(
  c: Context,
  { make, ...body }: Omit<Cacheable, 'type' | 'make'> & { readonly make: () => T | Promise<T> },
) =>
  sendText(c, {
    ...body,
    type: 'application/json',
    make: async () => JSON.stringify(await make()),
  }) as Promise<Response & TypedResponse<JSONParsed<T>, 200, 'json'>>;
