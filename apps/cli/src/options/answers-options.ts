import type { Command } from 'commander';
import { wholeNumber } from './whole-number.ts';

/** Adds the options by which one respondent's answers are given, or found in a file. */
export const answersOptions = (command: Command): Command =>
  command
    .option('--answers <answers>', 'answers in item order, as in 1,2,,3 (empty: missing), or JSON')
    .option('--file <file>', 'a file of answers, read as `relata score` reads it')
    .option(
      '--row <number>',
      'row of the file; 1 is the first under the header',
      wholeNumber(1, Number.MAX_SAFE_INTEGER),
    )
    .option('--respondent <value>', 'the respondent’s id in the file');
