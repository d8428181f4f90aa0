import { expect, test } from 'vitest';

/** What every response of every operation must carry. */
export function headerCases(works: () => Promise<Response>, hasBody: boolean): void {
  test('says that nothing may sniff, frame, refer to or load its content', async () => {
    const { headers } = await works();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('set-cookie')).toBeNull();
    // Over plain HTTP it would be ignored.
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  test('says where its time went', async () => {
    const timing = (await works()).headers.get('server-timing') ?? '';
    expect(timing).toMatch(
      hasBody ? /^read;dur=[\d.]+, score;dur=[\d.]+, total;dur=[\d.]+$/ : /^total;dur=[\d.]+$/,
    );
  });

  if (!hasBody) return;

  test('says by which definition it scored, where that was one', async () => {
    const response = await works();
    interface Made {
      readonly provenance?: { readonly definitionHash: string };
    }
    const { first, provenance } = (await response.json()) as Made & { readonly first?: Made };
    const one = (provenance ?? first?.provenance)?.definitionHash ?? null;
    expect(response.headers.get('relata-definition')).toBe(one);
  });
}
