// The client's tarball as a stranger would use it: alone, without the library, and on every platform
// that it is for.
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Run = (
  what: string,
  command: string,
  args: readonly string[],
  cwd: string,
  path?: string,
) => string;

interface Stranger {
  readonly root: string;
  readonly work: string;
  readonly tarball: string;
  /** A folder in which all tarballs are installed. */
  readonly project: string;
  /** The programs' folders without ours, and with our Node before them. */
  readonly paths: readonly (readonly [version: string, path: string])[];
  readonly run: Run;
  readonly claim: (what: string, wrong: readonly string[]) => void;
}

const USE_JS = `import { createServer } from 'node:http';
import { createClient, RelataProblem } from '@relata/client';
let asked = 0;
const server = createServer((request, response) => {
  request.resume();
  response.setHeader('content-type', 'application/json');
  response.statusCode = ++asked < 2 ? 503 : 200;
  response.end(JSON.stringify({ kind: 'scored', scales: {}, provenance: {} }));
}).listen(0, '127.0.0.1', async () => {
  const relata = createClient({
    baseUrl: 'http://127.0.0.1:' + server.address().port,
    retries: { baseDelay: 1 },
  });
  const { kind } = await relata.score('phq-9', [1]);
  if (kind !== 'scored' || asked !== 2) throw new Error('it did not score at the second attempt');
  if (!(new RelataProblem('timeout', { title: '', detail: '' }) instanceof Error)) throw new Error();
  server.close();
});
`;

const USE_TS = `import { createClient, ndjson, RelataProblem, type Respondent } from '@relata/client';
const relata = createClient({ baseUrl: 'https://scores.example.org', fetch });
export async function use(bytes: ReadableStream<Uint8Array>, signal: AbortSignal) {
  const { scales } = await relata.score('phq-9', { phq9_1: 1, phq9_2: 'refused' }, { signal });
  const total: number | null | undefined = scales['total']?.value;
  // @ts-expect-error: text is no answer
  await relata.score('phq-9', { phq9_1: '1' });
  // @ts-expect-error: there is no such address
  await relata.call('GET /nothing', {});
  const code = new RelataProblem('timeout', { title: '', detail: '' }).code;
  // @ts-expect-error: there is no such code
  code === 'nothing';
  for await (const row of relata.instrument('phq-9').stream(ndjson<Respondent>(bytes))) row.id;
  return total;
}
`;

const WITH_LIBRARY = `import { createClient } from '@relata/client';
import { phq9 } from 'relata/instruments/phq-9';
const relata = createClient({ baseUrl: 'https://scores.example.org' });
export async function use() {
  const { scales, flags } = await relata.score(phq9, { phq9_1: 1 });
  const state: 'raised' | 'notRaised' | 'unanswered' = flags.selfHarm.state;
  // @ts-expect-error: PHQ-9 has no such scale
  scales.anxiety;
  // @ts-expect-error: answers go from 0 to 3
  await relata.score(phq9, { phq9_1: 4 });
  return [scales.total.value, state];
}
`;

/** Checks the client's tarball; complaints go to \`run\` and \`claim\`. */
export function checkClient({ root, work, tarball, project, paths, run, claim }: Stranger): void {
  const alone = join(work, 'client-alone');
  mkdirSync(alone);
  writeFileSync(join(alone, 'package.json'), '{ "private": true, "type": "module" }\n');
  const [[, ownPath] = ['', ''] as const] = paths;
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  run('client: installs', 'npm', ['install', ...flags, tarball], alone, ownPath);
  claim(
    'client: brings no other package along',
    globSync('node_modules/{*,@*/*}/package.json', { cwd: alone }).filter(
      (file) => file !== 'node_modules/@relata/client/package.json',
    ),
  );
  writeFileSync(join(alone, 'use.js'), USE_JS);
  for (const [version, path] of paths) {
    run(`client: works on Node ${version}, alone`, 'node', ['use.js'], alone, path);
  }

  const tsc = join(root, 'node_modules/.bin/tsc');
  const check = (folder: string, platform: string, file: string, options: object) => {
    const compilerOptions = { module: 'nodenext', strict: true, noEmit: true, ...options };
    const config = join(folder, `tsconfig.${platform}.json`);
    writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
    run(`client: type checks in full with ${platform}`, tsc, ['-p', config], folder);
  };
  const page = { lib: ['es2023', 'dom', 'dom.asynciterable'], types: [] };
  writeFileSync(join(alone, 'use.ts'), USE_TS);
  check(alone, 'a page, without relata', 'use.ts', page);
  check(alone, 'Node, without relata', 'use.ts', {
    lib: ['es2023'],
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  });
  check(alone, 'a Worker, without relata', 'use.ts', {
    lib: ['es2023'],
    types: [join(root, 'apps/api/node_modules/@cloudflare/workers-types')],
  });
  writeFileSync(join(project, 'use-client.ts'), WITH_LIBRARY);
  check(project, 'a page, with relata', 'use-client.ts', page);
}
