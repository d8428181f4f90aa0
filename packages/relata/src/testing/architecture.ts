/** What a folder of `src` may import beside its own files. */
export interface Layer {
  /** Other folders, or single files of them. */
  readonly from: readonly string[];
  /** Folders of which it may take types and nothing else. */
  readonly typesFrom?: readonly string[];
  /** Packages, and the only files that may take them where not the whole folder may. */
  readonly packages?: Readonly<Record<string, readonly string[] | 'any'>>;
}

export interface Rules {
  readonly layers: Readonly<Record<string, Layer>>;
  /** Folders that the root entry must not reach, by whatever way. */
  readonly apartFromIndex: readonly string[];
  /** Most lines of a source that is not data. */
  readonly mostLines: number;
  /** Sources that are data, and may be as long as it takes. */
  readonly data: RegExp;
  /** What no source of the library may use, by name. */
  readonly forbidden: Readonly<Record<string, RegExp>>;
}

interface Import {
  readonly to: string;
  readonly typeOnly: boolean;
}

const STRING = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//;
const TOKENS = new RegExp(`(${STRING.source}|\`(?:\\\\.|[^\`\\\\])*\`)|${COMMENT.source}`, 'g');

/** A source without its comments. */
const withoutComments = (text: string) => text.replace(TOKENS, (_, kept?: string) => kept ?? ' ');

/** A source without comments and without what stands in plain strings. */
const bare = (text: string) => withoutComments(text).replace(new RegExp(STRING.source, 'g'), "''");

const IMPORT =
  /(?:^|[;\n}])\s*(?:import|export)(\s+type)?\s+(?:[\w*{}\s,$]+?\s+from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every module that a source imports or passes on. */
export function importsOf(text: string): readonly Import[] {
  return [...withoutComments(text).matchAll(IMPORT)].map(([clause, type, from, dynamic]) => {
    const names = clause.match(/\{([^}]*)\}/)?.[1]?.split(',') ?? [];
    const onlyTypes = names.length > 0 && names.every((name) => /^\s*(type\s|$)/.test(name));
    return { to: (from ?? dynamic) as string, typeOnly: type !== undefined || onlyTypes };
  });
}

/** The file that a relative import names, from `src` on. */
function resolved(file: string, to: string): string {
  const path = file.split('/').slice(0, -1);
  for (const step of to.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

export const isTest = (file: string) => /\.test(-d|-prop)?\.ts$/.test(file);
const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] as string) : file);
const within = (file: string, places: readonly string[]) =>
  places.some((place) => file === place || file.startsWith(`${place}/`));

type Graph = ReadonlyMap<string, readonly Import[]>;

function* importFaults(file: string, imports: readonly Import[], rules: Rules) {
  const layer = rules.layers[folderOf(file)];
  if (!layer) {
    yield `${file}: ${folderOf(file)} has no line in the table`;
    return;
  }
  for (const { to, typeOnly } of imports) {
    if (!to.startsWith('.')) {
      const files = layer.packages?.[to];
      if (files === undefined || (files !== 'any' && !files.includes(file))) {
        yield `${file} imports the package ${to}`;
      }
      continue;
    }
    const target = resolved(file, to);
    if (!/\.(ts|json)$/.test(to)) yield `${file} imports ${to}, which does not say which file`;
    if (folderOf(target) === folderOf(file) && file.includes('/')) continue;
    const types = typeOnly && within(target, layer.typesFrom ?? []);
    if (!types && !within(target, layer.from)) yield `${file} imports ${target}`;
  }
}

/** Circles of imports, each as the way round. */
function circlesIn(graph: Graph): readonly string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push(`circle: ${[...way.slice(way.indexOf(file)), file].join(' → ')}`);
      return;
    }
    state.set(file, 'open');
    for (const { to } of graph.get(file) ?? []) {
      if (to.startsWith('.')) visit(resolved(file, to), [...way, file]);
    }
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

function reachedFrom(start: string, graph: Graph): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const { to } of graph.get(file) ?? []) if (to.startsWith('.')) visit(resolved(file, to));
  };
  visit(start);
  return found;
}

function* textFaults(file: string, text: string, rules: Rules, ids: readonly string[]) {
  const lines = text.trimEnd().split('\n').length;
  if (lines > rules.mostLines && !rules.data.test(file)) yield `${file} has ${lines} lines`;
  if (file.startsWith('testing/')) return;
  for (const [what, pattern] of Object.entries(rules.forbidden)) {
    if (pattern.test(bare(text))) yield `${file} uses ${what}`;
  }
  const literals = withoutComments(text).matchAll(new RegExp(STRING.source, 'g'));
  const named = new Set([...literals].map(([literal]) => literal.slice(1, -1)));
  for (const id of ids) {
    const own =
      file.startsWith(`instruments/${id}/`) || /^(instruments|catalogue)\/[^/]+\.ts$/.test(file);
    // A scale may bear the name of the short version that it is.
    const asScale = /^instruments\/[^/]+\/(compiled|index)\.ts$/.test(file);
    const scale = asScale && (file.endsWith('/compiled.ts') || text.includes(`'${id}': {`));
    if (named.has(id) && !own && !scale) yield `${file} names the instrument ${id}`;
  }
}

/** Everything in these sources (by their path from `src`) that breaks the rules. */
export function architectureFaults(
  sources: ReadonlyMap<string, string>,
  rules: Rules,
): readonly string[] {
  const library = [...sources].filter(([file]) => !isTest(file));
  const graph = new Map(library.map(([file, text]) => [file, importsOf(text)]));
  const ids = [
    ...new Set(
      [...sources.keys()].flatMap((file) => file.match(/^instruments\/([^/]+)\//)?.[1] ?? []),
    ),
  ];
  const found: string[] = [];
  for (const [file, text] of library) {
    if (folderOf(file) !== 'testing') {
      found.push(...importFaults(file, graph.get(file) ?? [], rules));
    }
    found.push(...textFaults(file, text, rules, ids));
  }
  found.push(...circlesIn(graph));
  for (const file of reachedFrom('index.ts', graph)) {
    if (rules.apartFromIndex.includes(folderOf(file))) found.push(`index.ts reaches ${file}`);
  }
  return found;
}
