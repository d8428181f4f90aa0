import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { architectureFaults, importsOf, type Rules } from './testing/architecture.ts';

/** Who may import whom: downwards only. A new folder gets its line here. */
const RULES: Rules = {
  layers: {
    model: { from: [] },
    numeric: { from: [] },
    ops: { from: ['model'] },
    rules: { from: ['model', 'ops'] },
    define: {
      from: ['model', 'ops', 'rules', 'quality'],
      packages: {
        canonicalize: ['define/hash.ts'],
        '@noble/hashes/sha2.js': ['define/hash.ts'],
        '@noble/hashes/utils.js': ['define/hash.ts'],
      },
    },
    score: { from: ['model', 'ops', 'define', 'numeric', 'quality'] },
    delimited: { from: ['model', 'numeric', 'ops', 'score', 'formats/columns'] },
    'json-rows': { from: ['model', 'ops', 'define', 'score', 'delimited', 'quality'] },
    interpret: { from: ['model', 'numeric'] },
    quality: { from: ['model', 'numeric'] },
    lint: { from: ['model', 'numeric', 'ops', 'rules', 'define'] },
    sql: { from: ['model', 'ops', 'define/plan-for.ts', 'formats/columns'] },
    formats: {
      from: ['model', 'ops', 'rules'],
      packages: {
        '@noble/hashes/sha2.js': ['formats/fhir/observation/bundle-of.ts'],
        '@noble/hashes/utils.js': ['formats/fhir/observation/bundle-of.ts'],
      },
    },
    messages: { from: [], typesFrom: ['model'] },
    zod: { from: ['model', 'ops', 'define'], packages: { zod: 'any' } },
    // An instrument is data. It carries the compiler where it has forms, the search for bounds
    // where some score does not move one way with its items, and what finds the indices of
    // answers where they take keys, scales or an order.
    instruments: {
      from: [
        'define/pinned-instrument.ts',
        'define/item-ids.ts',
        'define/compile.ts',
        'define/keyed-quality.ts',
        'ops/attainable.ts',
      ],
      typesFrom: ['model'],
    },
    // The light list: it reads summaries, and loads a definition when one is chosen.
    catalogue: {
      from: ['instruments'],
      typesFrom: ['model'],
    },
    'index.ts': { from: ['model', 'numeric', 'ops', 'define', 'score'] },
  },
  apartFromIndex: [
    'interpret',
    'instruments',
    'catalogue',
    'delimited',
    'json-rows',
    'zod',
    'messages',
    'formats',
    'lint',
    'sql',
    'testing',
  ],
  mostLines: 200,
  data: /^instruments\/|^catalogue\/summaries\.ts$|^testing\/wrong-definitions\.ts$/,
  forbidden: {
    'code made of text': /\beval\s*\(|\bFunction\s*\(/,
    'the clock': /\bDate\b|\bperformance\s*\./,
    chance: /\bMath\s*\.\s*random\b|\bcrypto\b/,
    'the console': /\bconsole\b/,
    'the environment': /\bprocess\b|\bglobalThis\b|\bimport\.meta\b/,
    'Node’s own modules': /\brequire\s*\(/,
    'the locale': /\bIntl\b|\.toLocale[A-Z]\w*\s*\(|\.localeCompare\s*\(/,
    'timers or the network': /\bset(?:Timeout|Interval)\b|\bfetch\s*\(/,
  },
};

const root = fileURLToPath(new URL('.', import.meta.url));
const sources = new Map(
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const;
    }),
);

describe('The library', () => {
  test('keeps to the table: every import goes downwards, and the rest of the rules hold', () => {
    expect(architectureFaults(sources, RULES)).toEqual([]);
  });

  test('is read in full: every import and re-export of every file is seen', () => {
    expect(sources.size).toBeGreaterThan(80);
    const froms = (text: string) => text.match(/\bfrom '|\bimport\('/g)?.length ?? 0;
    for (const [file, text] of sources) {
      if (file.startsWith('testing/') || /\.test/.test(file)) continue;
      expect(importsOf(text).length, file).toBe(froms(text));
    }
  });
});

/** The library with some files added or replaced. */
const planted = (files: Readonly<Record<string, string>>) =>
  architectureFaults(new Map([...sources, ...Object.entries(files)]), RULES);

describe('A source that breaks a rule is found:', () => {
  test.each<[what: string, files: Readonly<Record<string, string>>, fault: string]>([
    [
      'an import upwards',
      { 'ops/x.ts': "import { score } from '../score/score.ts';" },
      'ops/x.ts imports score/score.ts',
    ],
    [
      'an import upwards of a type alone',
      { 'model/x.ts': "import type { Op } from '../ops/op.ts';" },
      'model/x.ts imports ops/op.ts',
    ],
    [
      'a re-export upwards, over several lines',
      { 'rules/x.ts': "export {\n  type A,\n  b,\n} from '../define/compile.ts';" },
      'rules/x.ts imports define/compile.ts',
    ],
    [
      'an import for its effect',
      { 'numeric/x.ts': "import '../model/index.ts';" },
      'numeric/x.ts imports model/index.ts',
    ],
    [
      'an import at run time',
      { 'score/x.ts': "export const x = () => import('../zod/index.ts');" },
      'score/x.ts imports zod/index.ts',
    ],
    [
      'a value from a folder that lends types only',
      { 'messages/de.ts': "import { ISSUE_CODES } from '../model/index.ts';" },
      'messages/de.ts imports model/index.ts',
    ],
    [
      'a test helper in the library',
      { 'score/x.ts': "import { holds } from '../testing/law.ts';" },
      'score/x.ts imports testing/law.ts',
    ],
    [
      'an instrument that takes part of the engine',
      { 'instruments/phq-9/x.ts': "import { score } from '../../score/score.ts';" },
      'instruments/phq-9/x.ts imports score/score.ts',
    ],
    [
      'a package outside its folder',
      { 'define/x.ts': "import * as z from 'zod';" },
      'define/x.ts imports the package zod',
    ],
    [
      'a package outside its file',
      { 'define/x.ts': "import canonicalize from 'canonicalize';" },
      'define/x.ts imports the package canonicalize',
    ],
    [
      'a module of Node',
      { 'score/x.ts': "import { readFileSync } from 'node:fs';" },
      'score/x.ts imports the package node:fs',
    ],
    [
      'a folder that the table does not know',
      { 'plots/x.ts': 'export const x = 1;' },
      'plots/x.ts: plots has no line in the table',
    ],
    [
      'an import that does not name a file',
      { 'score/x.ts': "import { Op } from '../ops';" },
      'score/x.ts imports ../ops, which does not say which file',
    ],
    [
      'a circle, be it of types',
      {
        'ops/x.ts': "import { y } from './y.ts';\nexport const x = y;",
        'ops/y.ts': "import type { x } from './x.ts';\nexport const y = 1 as typeof x;",
      },
      'circle: ops/x.ts → ops/y.ts → ops/x.ts',
    ],
    [
      'the catalogue within reach of the root entry',
      { 'score/score.ts': "export { phq9 } from '../instruments/phq-9/index.ts';" },
      'index.ts reaches instruments/phq-9/index.ts',
    ],
    [
      'an instrument named outside its folder',
      { 'score/x.ts': "export const isPhq = (id: string) => id === 'phq-9';" },
      'score/x.ts names the instrument phq-9',
    ],
    [
      'an instrument named in another’s folder',
      { 'instruments/erq/x.ts': 'export const like = "ecr-r";' },
      'instruments/erq/x.ts names the instrument ecr-r',
    ],
    ['eval', { 'ops/x.ts': "export const x = eval('1');" }, 'ops/x.ts uses code made of text'],
    [
      'a function made of text',
      { 'ops/x.ts': "export const x = new Function('return 1');" },
      'ops/x.ts uses code made of text',
    ],
    ['the clock', { 'ops/x.ts': 'export const x = Date.now();' }, 'ops/x.ts uses the clock'],
    ['chance', { 'ops/x.ts': 'export const x = Math.random();' }, 'ops/x.ts uses chance'],
    [
      'the console, in a template too',
      { 'ops/x.ts': ['export const x = `$', '{console.log(1)}`;'].join('') },
      'ops/x.ts uses the console',
    ],
    [
      'the environment',
      { 'ops/x.ts': 'export const x = process.env;' },
      'ops/x.ts uses the environment',
    ],
    [
      'require',
      { 'ops/x.ts': "export const x = require('fs');" },
      'ops/x.ts uses Node’s own modules',
    ],
    [
      'the locale',
      { 'ops/x.ts': 'export const x = (1).toLocaleString();' },
      'ops/x.ts uses the locale',
    ],
    [
      'a comparison by locale',
      { 'ops/x.ts': "export const x = 'a'.localeCompare('b');" },
      'ops/x.ts uses the locale',
    ],
    ['a timer', { 'ops/x.ts': 'setTimeout(() => {}, 1);' }, 'ops/x.ts uses timers or the network'],
    ['a long file', { 'ops/x.ts': 'export {};\n'.repeat(201) }, 'ops/x.ts has 201 lines'],
  ])('%s', (_, files, fault) => {
    expect(planted(files)).toContain(fault);
  });

  test('and nothing is found where a rule is only spoken of', () => {
    const spoken = [
      "// import { x } from '../score/score.ts';",
      '/** Never eval( anything, nor ask Date or Math.random. */',
      "export const x = 'console.log(new Date()), process.env';",
      'export const require = 1;',
      "export const data = ['phq-9 and others'];",
    ];
    expect(planted({ 'ops/x.ts': spoken.join('\n') })).toEqual([]);
  });
});
