import { RelataProblem } from '../problem.ts';

export type QueryValues = Readonly<Record<string, unknown>>;

// A segment of dots would be taken for a step up the path, escaped or not.
const MISLEADING = /^\.{0,2}$/;

/** The address of an operation: `/v1/instruments/:id` with its parameters filled in, and a query, in which a list is one entry after another. */
export function addressOf(
  baseUrl: string,
  path: string,
  params: Readonly<Record<string, string>> = {},
  query: QueryValues = {},
): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = params[name] ?? '';
    if (!MISLEADING.test(value)) return encodeURIComponent(value);
    throw new RelataProblem('invalidAddress', {
      title: 'There is no such address',
      detail: `The parameter ${name} of ${path} is empty or only dots.`,
    });
  });
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(key, String(one));
  }
  const text = search.toString();
  return `${baseUrl}${filled}${text === '' ? '' : `?${text}`}`;
}
