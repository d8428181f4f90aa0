import { literal } from '../literal.ts';
import type { Query } from '../query.ts';

/** The columns of the table as numbers, codes for missing taken out. */
export function given({ dialect, checked, kept, answers }: Query): readonly string[] {
  const column = (name: string) => `source.${dialect.identifier(name)}`;
  return [
    ...kept.map((name, i) => `${column(checked.keep[i] as string)} AS ${name}`),
    ...answers.map((name, i) => {
      const number = dialect.number(column(checked.columns[i] as string));
      const present = checked.missing.reduce(
        (value, code) => `NULLIF(${value}, ${literal(code)})`,
        number,
      );
      return `${present} AS ${name}`;
    }),
  ];
}
