import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, relata } from './relata.ts';
import { csvRows, type Rows } from './run-script.ts';

/** Columns of the RPP-9 as the catalogue names its answers. */
export const RPP_9 = [
  'withdrawal1',
  'withdrawal4',
  'withdrawal8',
  'rejection1',
  'rejection4',
  'rejection6',
  'numbing1',
  'numbing2',
  'numbing5',
];

/** The words that turn weekly answers of the RPP-9 into courses. */
export const WEEKLY = [
  '--instrument',
  'rpp',
  '--form',
  'rpp-9',
  '--id',
  'person',
  '--time',
  'week',
] as const;

/** A file of weekly answers; each row is a person, a time and the answer that stands nine times. */
export const weekly = (
  ...rows: readonly (readonly [person: string, week: string | number, answer: string | number])[]
): string =>
  [
    ['person', 'week', ...RPP_9].join(),
    ...rows.map(([person, week, answer]) => [person, week, ...RPP_9.map(() => answer)].join()),
    '',
  ].join('\n');

/** Runs `relata course` on a file of this text, and reads what comes out. */
export async function courses(text: string | Uint8Array, ...options: readonly string[]) {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), text);
  const words = ['course', 'in.csv', ...options, '--rejects', 'r.csv', '--json'];
  const ran = await relata(words, { cwd });
  const output = join(cwd, 'in.course.csv');
  const rows: Rows = existsSync(output) ? csvRows(output) : [];
  const rejects: Rows = existsSync(join(cwd, 'r.csv')) ? csvRows(join(cwd, 'r.csv')) : [];
  return {
    ...ran,
    cwd,
    rows,
    rejects,
    text: existsSync(output) ? readFileSync(output, 'utf8') : '',
    summary: ran.out === '' ? null : JSON.parse(ran.out),
  };
}
