/** Every browser calls itself so, and nothing else does. */
const BROWSER = /^Mozilla\//;

/**
 * Whether a request can be sent while its response is already being read. Node, Deno, Bun and
 * Workers can. No browser can: Safari and Firefox take no stream as a body, and Chromium holds the
 * response back until all is sent, so that a long stream would stand still with both sides waiting.
 */
export function canStreamRequests(platform: typeof globalThis = globalThis): boolean {
  if (BROWSER.test(platform.navigator?.userAgent ?? '')) return false;
  let readsDuplex = false;
  try {
    const init = {
      method: 'POST',
      body: new platform.ReadableStream(),
      get duplex() {
        readsDuplex = true;
        return 'half' as const;
      },
    };
    // Where a stream is no body, it becomes the text "[object ReadableStream]", with a type.
    const request = new platform.Request('https://relata.invalid', init);
    return !request.headers.has('content-type') && (readsDuplex || request.body !== null);
  } catch {
    return false;
  }
}
