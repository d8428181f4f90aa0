import { extname } from 'node:path';
import { Problem } from '../problems/problem.ts';
import type { Job } from './job.ts';
import type { Summary } from './summary.ts';

export interface DocumentOptions {
  readonly codebook?: string;
  readonly methods?: string;
}

/** A file that tells about the scores, written beside them and named together with them. */
export interface Document {
  readonly file: string;
  text(job: Job, summary: Summary): Promise<string>;
}

const given = ({ mapped }: Job) => mapped.map(({ form, instrument }) => ({ form, instrument }));

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
        given(job).map((one, i) => ({
          ...one,
          onInvalid: job.onInvalid,
          counts: summary.instruments[i]?.scales,
        })),
      );
    },
  };
}

/** The files that were asked for beside the scores. */
export const documentsOf = (options: DocumentOptions): readonly Document[] => [
  ...(options.codebook === undefined ? [] : [codebook(options.codebook)]),
  ...(options.methods === undefined ? [] : [methods(options.methods)]),
];
