import type { Command } from 'commander';
import type { ReferenceChoices } from 'relata';
import { asReferenceChoices, referenceChoicesSchema } from 'relata/zod';
import type { Io } from '../io.ts';
import { Problem } from '../problems/problem.ts';
import { optionFile } from './option-file.ts';

export interface ReferenceOptions {
  readonly norm?: string;
  readonly reliability?: string;
  readonly clinical?: string;
  readonly functional?: string;
  readonly references?: string;
}

const SHAPE =
  'Write JSON such as {"norm": {"population": "…"}, "scales": {"total": {"reliability": {"label": "own", "value": 0.86}}}}.';

/** Adds the options by which norm groups and reliabilities are chosen. */
export const referenceOptions = (command: Command, clinical = false): Command => {
  command
    .option(
      '--norm <population>',
      'norm group to compare with: its population as `relata norms <id>` lists it, or a part that one group alone has',
    )
    .option(
      '--reliability <coefficient>',
      "reliability to use, by coefficient or population, as in 'alpha' or 'alpha, primary care'",
    );
  if (clinical) {
    command
      .option('--clinical <population>', 'norm group of people with the difficulty')
      .option('--functional <population>', 'norm group of people without it');
  }
  return command.option(
    '--references <file>',
    'norm groups and reliabilities as JSON: for single scales, or figures of your own',
  );
};

/** `alpha` is a coefficient; `alpha, primary care` a coefficient and a population. */
function reliabilityIn(text: string): NonNullable<ReferenceChoices['reliability']> {
  const comma = text.indexOf(',');
  if (comma < 0) return { coefficient: text.trim() };
  return { coefficient: text.slice(0, comma).trim(), population: text.slice(comma + 1).trim() };
}

async function fromFile(file: string, cwd: string): Promise<ReferenceChoices> {
  const fail = (why: string, details: readonly string[] = []) =>
    new Problem('referencesUnusable', `The file of references ${file} ${why}.`, details, SHAPE);
  const misfit = 'does not say which figures to use';
  return asReferenceChoices(await optionFile(file, cwd, referenceChoicesSchema, fail, misfit));
}

/** The choices of the command line; each option stands before what the file says for all scales. */
export async function readReferences(
  options: ReferenceOptions,
  { cwd }: Pick<Io, 'cwd'>,
): Promise<ReferenceChoices> {
  const { norm, reliability, clinical, functional, references } = options;
  return {
    ...(references === undefined ? {} : await fromFile(references, cwd)),
    ...(norm === undefined ? {} : { norm: { population: norm } }),
    ...(reliability === undefined ? {} : { reliability: reliabilityIn(reliability) }),
    ...(clinical === undefined ? {} : { clinical: { population: clinical } }),
    ...(functional === undefined ? {} : { functional: { population: functional } }),
  };
}
