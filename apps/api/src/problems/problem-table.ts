import { PROBLEM_CODES, PROBLEMS } from './table.ts';

/** The table of problems in Markdown, as the README has it. */
export const problemTable = (): string =>
  [
    '| code | status | what it means, and what to do |',
    '| --- | --- | --- |',
    ...PROBLEM_CODES.map((code) => {
      const { status, title, mend } = PROBLEMS[code];
      return `| \`${code}\` | ${status} | ${title}. ${mend} |`;
    }),
  ].join('\n');
