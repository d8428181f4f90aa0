import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const manifests = [
  'package.json',
  ...globSync('{packages,apps,examples}/*/package.json', { cwd: root }),
];

interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly type?: string;
  readonly exports?: Record<string, unknown>;
  readonly publishConfig?: { readonly exports?: Record<string, unknown> };
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest;

describe.each(manifests)('%s', (path) => {
  const manifest = read(path);

  test('takes the version of everything it depends on from the catalog or the workspace', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const versions = { ...dependencies, ...devDependencies, ...optionalDependencies };
    const literal = Object.entries(versions).filter(
      ([, version]) => version !== 'catalog:' && version !== 'workspace:*',
    );
    expect(literal).toEqual([]);
  });

  test('is ECMAScript modules under the MIT licence', () => {
    expect(manifest).toMatchObject({ type: 'module', license: 'MIT' });
  });
});

test('the library publishes every subpath it has in the repository, but for its test kit', () => {
  const { exports = {}, publishConfig } = read('packages/relata/package.json');
  const inRepository = Object.keys(exports).filter((subpath) => subpath !== './testing');
  expect(Object.keys(publishConfig?.exports ?? {})).toEqual(inRepository);
});

test('every version in the catalog is one version, not a range', () => {
  const workspace = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  const catalog = /^catalog:\n((?: .*\n)+)/m.exec(workspace)?.[1] ?? '';
  const entries = catalog.trimEnd().split('\n');
  expect(entries.length).toBeGreaterThan(20);
  for (const entry of entries) expect(entry).toMatch(/^ {2}\S+: \d+\.\d+\.\d+(-\S+)?$/);
});

test('the engine reports the version of its package', () => {
  const engine = readFileSync(join(root, 'packages/relata/src/model/version.ts'), 'utf8');
  const { version } = read('packages/relata/package.json');
  expect(engine).toContain(`ENGINE_VERSION = '${version}';`);
});
