interface Route {
  readonly method: string;
  readonly path: string;
}

const ORDER = ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'];

/** The methods that each address takes, in the order of the header `Allow`; null where there is nothing. */
export function methodsOf(routes: readonly Route[]): (path: string) => readonly string[] | null {
  const known = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();
  for (const { method, path } of routes) {
    if (method === 'ALL' || method === 'OPTIONS') continue;
    const pattern = new RegExp(`^${path.replaceAll('$', '\\$').replace(/:[^/]+/g, '[^/]+')}$`);
    const entry = known.get(path) ?? { pattern, methods: new Set(['OPTIONS']) };
    entry.methods.add(method);
    if (method === 'GET') entry.methods.add('HEAD');
    known.set(path, entry);
  }
  const addresses = [...known.values()].map(({ pattern, methods }) => ({
    pattern,
    methods: ORDER.filter((method) => methods.has(method)),
  }));
  return (path) => addresses.find(({ pattern }) => pattern.test(path))?.methods ?? null;
}
