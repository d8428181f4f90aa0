import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { sendText } from '../middleware/cacheable.ts';
import { baseOf } from './base.ts';
import { mediaTypeOf, type Release, releaseOf } from './release.ts';
import type { Resource, ResourceResponse } from './send-resource.ts';

interface Made {
  readonly resource: Resource;
  /** What the ETag starts with. */
  readonly mark?: string;
}

/** Sends a resource that is the same for everyone who asks at this address in this release, with an ETag. */
export async function sendDocument(
  c: Context<AppEnv>,
  make: (base: string, release: Release) => Promise<Made>,
): Promise<ResourceResponse> {
  const release = releaseOf(c);
  const { resource, mark } = await make(baseOf(c), release);
  c.header('Vary', 'Accept');
  return (await sendText(c, {
    // Addresses are in it, and callers choose by which they come: there is no end of them.
    key: null,
    type: mediaTypeOf(release),
    make: () => JSON.stringify(resource),
    ...(mark === undefined ? {} : { mark }),
  })) as ResourceResponse;
}
