const SCHEMES = new Set(['https:', 'http:', 'tel:', 'sms:', 'mailto:']);

/** An address that a link may lead to; null for any other, such as `javascript:`. */
export function safeAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return SCHEMES.has(protocol) ? href : null;
}
