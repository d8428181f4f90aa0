/**
 * Who connected, as far as a limit needs to know: an IPv4 address, or the /64 network of an
 * IPv6 one, of which a single subscriber has all addresses. The last in a list is the one
 * that the nearest proxy saw.
 */
export function callerAddress(value: string | null | undefined): string {
  const address = (value ?? '').split(',').at(-1)?.trim().toLowerCase() ?? '';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address.slice(0, 64) || 'unknown';
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? [];
  const first = head.split(':').filter((group) => group !== '');
  const last = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
