import { extname } from 'node:path';
import { Problem } from '../problems/problem.ts';
import type { InputFacts } from './input-facts.ts';
import type { Job } from './job.ts';
import type { Summary } from './summary.ts';
import { syntaxDocument } from './syntax-document.ts';
import { STATUSES, type Tally } from './tally.ts';

export interface DocumentOptions {
  readonly codebook?: string;
  readonly methods?: string;
  readonly syntax?: readonly string[];
}

/** A file that tells about the scores, written beside them and named together with them. */
export interface Document {
  readonly file: string;
  /** Refuses, before a row is scored, what the document cannot tell. */
  check?(job: Job, input: InputFacts): Promise<void>;
  text(job: Job, summary: Summary, input: InputFacts): Promise<string>;
}

/** Each instrument once, with the occasions at which the file has it. */
const given = ({ mapped }: Job) =>
  [...new Set(mapped.map(({ instrument }) => instrument))].map((instrument) => {
    const all = mapped.filter((one) => one.instrument === instrument);
    const waves = all.flatMap(({ wave }) => wave ?? []);
    return { form: all[0]?.form, instrument, ...(waves.length > 0 ? { waves } : {}) };
  });

/** Rows by status of all occasions together. */
function countsOf({ instruments }: Summary, id: string): Tally['scales'] {
  const total: { [scale: string]: Tally['scales'][string] } = {};
  for (const { scales } of instruments.filter((one) => one.id === id)) {
    for (const [scale, counts] of Object.entries(scales)) {
      const sum = (total[scale] ??= { scored: 0, prorated: 0, insufficient: 0, rejected: 0 });
      for (const status of STATUSES) sum[status] += counts[status];
    }
  }
  return total;
}

function codebook(file: string): Document {
  const end = extname(file).toLowerCase();
  if (end !== '.md' && end !== '.json') {
    throw new Problem(
      'badOption',
      `--codebook ${file} ends in neither .md nor .json.`,
      [],
      'Name it codebook.md for a page to read, or codebook.json for a program.',
    );
  }
  return {
    file,
    async text(job) {
      const { codebookOf, renderCodebook } = await import('relata/formats/codebook');
      const book = codebookOf(given(job), job.extras);
      return end === '.md' ? renderCodebook(book) : `${JSON.stringify(book, null, 2)}\n`;
    },
  };
}

function methods(file: string): Document {
  if (extname(file).toLowerCase() !== '.md') {
    throw new Problem(
      'badOption',
      `--methods ${file} does not end in .md.`,
      [],
      'Name a Markdown file, such as methods.md.',
    );
  }
  return {
    file,
    async text(job, summary) {
      const { methodsText } = await import('relata/formats/methods');
      return methodsText(
        given(job).map(({ form, instrument, waves }) => ({
          form,
          instrument,
          onInvalid: job.onInvalid,
          counts: countsOf(summary, instrument.id),
          ...(waves ? { occasions: waves.length } : {}),
        })),
      );
    },
  };
}

/** The files that were asked for beside the scores. */
export const documentsOf = (options: DocumentOptions): readonly Document[] => [
  ...(options.codebook === undefined ? [] : [codebook(options.codebook)]),
  ...(options.methods === undefined ? [] : [methods(options.methods)]),
  ...(options.syntax ?? []).map(syntaxDocument),
];
