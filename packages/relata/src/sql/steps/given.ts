import { literal } from '../literal.ts';
import type { TableQuery } from '../query.ts';

/** Columns of text without the blanks around them, the others as they are; nothing where no column holds text. */
export function cells({ dialect, checked, kept, answers }: TableQuery): readonly string[] {
  if (!checked.types.includes('text')) return [];
  const column = (name: string) => `source.${dialect.identifier(name)}`;
  return [
    ...kept.map((name, i) => `${column(checked.keep[i] as string)} AS ${name}`),
    ...answers.map((name, i) => {
      const cell = column(checked.columns[i] as string);
      return `${checked.types[i] === 'text' ? dialect.trimmed(cell) : cell} AS ${name}`;
    }),
  ];
}

function numberOf(query: TableQuery, field: number, cell: string): string {
  const { dialect, checked, checksRows } = query;
  if (checked.types[field] !== 'text') return checksRows ? cell : dialect.number(cell);
  const missing = ['', ...checked.missingTexts].map(dialect.text).join(', ');
  const number = `CAST(${cell} AS ${dialect.double})`;
  return `CASE WHEN ${cell} IN (${missing}) THEN NULL WHEN ${dialect.spellsNumber(cell)} THEN ${number} WHEN ${cell} IS NOT NULL THEN ${dialect.noNumber} END`;
}

/** The columns of the table as numbers, codes for missing taken out. `from` is the step of cells, where there is one. */
export function given(query: TableQuery, from: string | null): readonly string[] {
  const { dialect, checked, kept, answers } = query;
  const source = (table: string, name: string) =>
    from === null ? `source.${dialect.identifier(table)}` : `${from}.${name}`;
  return [
    ...kept.map((name, i) => `${source(checked.keep[i] as string, name)} AS ${name}`),
    ...answers.map((name, i) => {
      const cell = source(checked.columns[i] as string, name);
      const present = checked.missing.reduce(
        (value, code) => `NULLIF(${value}, ${literal(code)})`,
        numberOf(query, i, cell),
      );
      return `${present} AS ${name}`;
    }),
  ];
}
