import { readXlsx } from 'hucre/xlsx';
import { Problem } from '../../problems/problem.ts';
import { count } from '../../text.ts';
import type { Watch } from '../watch.ts';

interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
}

/** The sheets of a workbook in their order; none of them is read. */
export async function sheetsOf(workbook: Uint8Array): Promise<readonly SheetName[]> {
  const sheets: SheetName[] = [];
  await readXlsx(workbook, {
    sheets: ({ name, hidden, veryHidden }) => {
      sheets.push({ name, hidden: hidden === true || veryHidden === true });
      return false;
    },
  });
  return sheets;
}

const listed = (sheets: readonly SheetName[]) =>
  sheets.map(({ name, hidden }, i) => `${i + 1} ${name}${hidden ? ' (hidden)' : ''}`).join(', ');

/** The sheet that was asked for, by name or by number from 1; else the first that is not hidden. */
export function chosenSheet(
  file: string,
  sheets: readonly SheetName[],
  asked: string | undefined,
  { onNote }: Watch,
): number {
  if (asked === undefined) {
    const shown = sheets.findIndex(({ hidden }) => !hidden);
    const first = Math.max(0, shown);
    if (sheets.length > 1) {
      onNote?.(
        `${file} has ${count(sheets.length, 'sheet')}; ${sheets[first]?.name} was read. --sheet names another.`,
      );
    }
    return first;
  }
  const named = sheets.findIndex(({ name }) => name === asked);
  if (named >= 0) return named;
  const number = /^\d+$/.test(asked) ? Number(asked) : 0;
  if (number >= 1 && number <= sheets.length) return number - 1;
  throw new Problem(
    'unknownSheet',
    `${file} has no sheet ${asked}.`,
    [`sheets: ${listed(sheets)}`],
    'Name one of them with --sheet, or give its number.',
  );
}
