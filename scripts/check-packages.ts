// Packs what is published and looks at the tarballs as a stranger would: publint, are-the-types-wrong,
// what is inside, and whether they work once installed, on the machine's own Node and on ours.
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { checkClient } from './check-client.ts';
import { checkLicenses } from './check-licenses.ts';
import { checkReport } from './check-report.ts';

const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'relata-packages-'));
const faults: string[] = [];

/** A run of a program: what it printed, or a fault when it fails. */
function run(what: string, command: string, args: readonly string[], cwd: string, path?: string) {
  const env = { ...process.env, ...(path === undefined ? {} : { PATH: path }) };
  const done = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (done.status === 0) console.log(`ok    ${what}`);
  else {
    const said = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`.trim();
    console.log(`fault ${what}\n${said}`);
    faults.push(what);
  }
  return done.stdout ?? '';
}

function claim(what: string, wrong: readonly string[]) {
  console.log(`${wrong.length === 0 ? 'ok   ' : 'fault'} ${what}`);
  for (const line of wrong) console.log(`        ${line}`);
  if (wrong.length > 0) faults.push(what);
}

function pack(folder: string): string {
  const target = join(work, basename(folder));
  mkdirSync(target);
  run(`${folder}: packs`, 'pnpm', ['pack', '--pack-destination', target], join(root, folder));
  const tarball = globSync('*.tgz', { cwd: target })[0];
  if (tarball === undefined) throw new Error(`${folder} left no tarball.`);
  return join(target, tarball);
}

function unpack(tarball: string): { folder: string; files: string[] } {
  const folder = dirname(tarball);
  run('unpacks', 'tar', ['-xzf', tarball, '-C', folder], folder);
  return { folder, files: globSync('package/**/*.*', { cwd: folder }).sort() };
}

function checkContents(name: string, tarball: string) {
  const { folder, files } = unpack(tarball);
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = text('package/package.json');
  claim(
    `${name}: no tests, test kit, sources or snapshots inside`,
    files.filter(
      (file) =>
        /\.test(-d|-prop)?\.|\/testing\/|\/src\/|vectors\.json|\.md$/.test(file) &&
        file !== 'package/README.md',
    ),
  );
  claim(
    `${name}: no source maps, and nothing names one`,
    files.filter(
      (file) =>
        file.endsWith('.map') ||
        (/\.(js|d\.ts)$/.test(file) && text(file).includes('sourceMappingURL=')),
    ),
  );
  claim(
    `${name}: no declaration points at a TypeScript source`,
    files.filter((file) => file.endsWith('.d.ts') && /from '\.[^']*(?<!\.d)\.ts'/.test(text(file))),
  );
  claim(`${name}: README and licence inside, versions are real ones`, [
    ...['package/README.md', 'package/LICENSE'].filter(
      (file) => !globSync('package/*', { cwd: folder }).includes(file),
    ),
    ...(manifest.match(/"[^"]+": "(catalog|workspace):[^"]*"/g) ?? []),
  ]);
}

const bin = (name: string) => join(root, 'node_modules/.bin', name);
const library = join(root, 'packages/relata/src');
const tarballs = {
  relata: pack('packages/relata'),
  cli: pack('apps/cli'),
  client: pack('packages/client'),
  report: pack('packages/report'),
};

// The subpaths behind the wildcards, which are-the-types-wrong does not find by itself.
const subpaths = [
  'messages/*.ts',
  'formats/*/index.ts',
  'instruments/*/index.ts',
  'instruments/norms.ts',
  'instruments/*/norms.ts',
  'instruments/*/text.*.ts',
]
  .flatMap((pattern) => globSync(pattern, { cwd: library }))
  .filter((file) => !file.includes('.test'))
  .map((file) => file.replace(/(\/index)?\.ts$/, ''))
  .sort();
if (subpaths.length === 0) throw new Error('The library has no messages and no instruments.');

for (const [name, tarball] of Object.entries(tarballs)) {
  const included = name === 'relata' ? ['--include-entrypoints', ...subpaths] : [];
  run(`${name}: publint`, bin('publint'), ['run', '--strict', tarball], root);
  run(
    `${name}: are the types wrong`,
    bin('attw'),
    [tarball, '--profile', 'esm-only', '--no-color', '--no-emoji', ...included],
    root,
  );
  checkContents(name, tarball);
}

checkLicenses('cli', tarballs.cli, claim);
checkLicenses('report', tarballs.report, claim);

// One folder with all tarballs installed, as in somebody's project.
const project = join(work, 'project');
mkdirSync(project);
writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
const imports = subpaths.map((path, index) => `import * as part${index} from 'relata/${path}';`);
const parts = subpaths.map((path, index) => `['${path}', part${index}]`).join(', ');
writeFileSync(
  join(project, 'use.js'),
  `import { score } from 'relata';
import * as catalogue from 'relata/instruments';
${imports.join('\n')}
if (typeof score !== 'function') throw new Error('score is not a function');
const known = new Set([...Object.values(catalogue), ...Object.values(catalogue).flat()]);
for (const [path, part] of [${parts}]) {
  if (Object.keys(part).length === 0) throw new Error(path + ' exports nothing');
  if (!/^instruments\\/[^/]+$/.test(path) || path === 'instruments/norms') continue;
  if (!Object.values(part).some((value) => known.has(value))) {
    throw new Error(path + ' and the catalogue hold two copies of one instrument');
  }
}
const kit = await import('relata/testing').catch((error) => error.code);
if (kit !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw new Error('the test kit is published');
`,
);
const ownPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);
run(
  'all tarballs install together',
  'npm',
  ['install', '--no-audit', '--no-fund', '--loglevel=error', ...Object.values(tarballs)],
  project,
  ownPath,
);
writeFileSync(
  join(project, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: { module: 'nodenext', strict: true, noEmit: true, types: [], lib: ['es2023'] },
    files: ['use.ts'],
  }),
);
writeFileSync(
  join(project, 'use.ts'),
  `import { score } from 'relata';
${imports.join('\n')}
export const parts = [score, ${parts}] as const;
`,
);
run('the installed declarations type check in full', bin('tsc'), ['-p', project], project);
const machineNode = spawnSync('node', ['--version'], { encoding: 'utf8', env: { PATH: ownPath } });
const paths = [
  [machineNode.stdout.trim(), ownPath],
  [process.version, `${dirname(process.execPath)}${delimiter}${ownPath}`],
] as const;
for (const [version, path] of paths) {
  run(`the installed library works on Node ${version}`, 'node', ['use.js'], project, path);
}
const said = run(
  `the installed command works on Node ${process.version}`,
  join(project, 'node_modules/.bin/relata'),
  ['list'],
  project,
  `${dirname(process.execPath)}${delimiter}${ownPath}`,
);
const instruments = subpaths
  .flatMap((path) => /^instruments\/([^/]+)$/.exec(path)?.[1] ?? [])
  .filter((id) => id !== 'norms');
claim(
  'the installed command lists every instrument',
  instruments.filter((id) => !said.includes(id)),
);

checkClient({ root, work, tarball: tarballs.client, project, paths, run, claim });
checkReport({ root, work, tarballs: [tarballs.relata, tarballs.report], paths, run, claim });

rmSync(work, { recursive: true });
if (faults.length > 0) {
  console.log(`\n${faults.length} faults in the packages.`);
  process.exitCode = 1;
}
