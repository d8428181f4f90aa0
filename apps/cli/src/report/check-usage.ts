import { Problem } from '../problems/problem.ts';

export interface Source {
  readonly answers?: string;
  readonly file?: string;
  readonly row?: number;
  readonly respondent?: string;
  readonly all?: boolean;
  readonly time?: string;
  readonly label?: string;
  readonly output?: string;
  readonly outputFolder?: string;
}

const problem = (sentence: string, mend: string) => new Problem('badUsage', sentence, [], mend);

/** Refuses options that do not say whose report is meant, or where it goes. */
export function checkUsage(given: Source): void {
  const { answers, file, row, respondent, all, time, label, output, outputFolder } = given;
  if ((answers === undefined) === (file === undefined)) {
    throw problem(
      'Whose answers? One source is needed.',
      'Give --answers, or --file with --row, --respondent or --all.',
    );
  }
  const chosen = [row, respondent, all || undefined].filter((one) => one !== undefined).length;
  if (file !== undefined && chosen !== 1) {
    throw problem(
      'Which rows of the file? One of --row, --respondent and --all is needed.',
      'Give --row <number>, --respondent <value>, or --all with --output-folder <folder>.',
    );
  }
  if (file === undefined && (chosen > 0 || time !== undefined)) {
    throw problem('--row, --respondent, --all and --time are about a file.', 'Give --file <file>.');
  }
  if (time !== undefined && row !== undefined) {
    throw problem('A course has several rows.', 'Give --respondent <value> or --all with --time.');
  }
  if ((all === true) !== (outputFolder !== undefined)) {
    throw problem(
      'Reports of everybody go to a folder, and one report does not.',
      'Give --all and --output-folder <folder> together.',
    );
  }
  if (all && (output !== undefined || label !== undefined)) {
    throw problem(
      '--output and --label are of one report.',
      'With --all, files and reports are named by the ids of the file.',
    );
  }
}
