import type { Command } from 'commander';
import type { Io } from './io.ts';

interface Verb {
  readonly summary: string;
  load(): Promise<{ command(io: Io): Command }>;
}

/** Every command; its module is loaded only when it is called. */
export const VERBS: { readonly [verb: string]: Verb } = {
  list: { summary: 'list the instruments', load: () => import('./commands/list.ts') },
  show: {
    summary: 'show one instrument: items, scales, rules, sources',
    load: () => import('./commands/show.ts'),
  },
  score: { summary: 'score a file of answers', load: () => import('./commands/score.ts') },
  course: {
    summary: 'turn repeated answers into change over time',
    load: () => import('./commands/course.ts'),
  },
  quality: {
    summary: 'show how each respondent’s answers look among those of the sample',
    load: () => import('./commands/quality.ts'),
  },
  explain: {
    summary: 'show how one respondent’s scores come about',
    load: () => import('./commands/explain.ts'),
  },
  norms: {
    summary: 'list norm groups, reliabilities and cut-offs on file',
    load: () => import('./commands/norms.ts'),
  },
  interpret: {
    summary: 'say what scores mean: norms, confidence, bands, cut-offs',
    load: () => import('./commands/interpret.ts'),
  },
  pair: {
    summary: 'compare two descriptions: self and partner, or two people',
    load: () => import('./commands/pair.ts'),
  },
  report: {
    summary: 'write a report that a person can read',
    load: () => import('./commands/report.ts'),
  },
  lint: {
    summary: 'look for what is wrong with a key, alone or against data',
    load: () => import('./commands/lint.ts'),
  },
  syntax: {
    summary: 'write the scoring as a script of R, Python or SPSS',
    load: () => import('./commands/syntax.ts'),
  },
  sql: {
    summary: 'write the SQL that scores a table in a database',
    load: () => import('./commands/sql.ts'),
  },
  simulate: {
    summary: 'make a file of simulated answers',
    load: () => import('./commands/simulate.ts'),
  },
};
