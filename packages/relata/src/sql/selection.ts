import type { Instrument } from '../model/index.ts';
import type { Plan } from '../ops/plan.ts';
import { columnList } from './layout.ts';
import type { TableQuery } from './query.ts';

/** A SELECT of named steps, each of which reads the one before. */
export interface Selection {
  /** Adds a step and answers its name; null, and no step, where it has no columns. */
  step(wanted: string, columns: readonly string[], why: string, where?: string): string | null;
  /** Adds a step that is read by name. */
  aside(wanted: string, select: string, why: string): string;
  /** All columns so far, and others; nothing where there are no others. */
  adding(columns: readonly string[]): readonly string[];
  /** What the next step reads. */
  from(): string;
  text(results: readonly string[], rest?: string): string;
}

export function selection({ dialect, checked, step: nameOf }: TableQuery): Selection {
  const steps: string[] = [];
  let from = `${checked.from.map(dialect.identifier).join('.')} AS source`;
  const aside = (wanted: string, select: string, why: string) => {
    const name = nameOf(wanted);
    steps.push(`${name} AS ${dialect.once ?? ''}( -- ${why}\n  SELECT\n${select}\n)`);
    return name;
  };
  return {
    step(wanted, columns, why, where = '') {
      if (columns.length === 0) return null;
      from = aside(wanted, `${columnList(columns)}\n  FROM ${from}${where}`, why);
      return from;
    },
    aside,
    adding: (columns) => (columns.length > 0 ? ['*', ...columns] : []),
    from: () => from,
    text: (results, rest = '') =>
      `WITH\n${steps.join(',\n')}\nSELECT\n${columnList(results).replaceAll(/^ {2}/gm, '')}\nFROM ${from}${rest};\n`,
  };
}

/** Which definition a query follows. */
export function titleOf({ id, definition, definitionHash }: Instrument, { form }: Plan): string {
  const named = form === null ? '' : `, form ${form}`;
  return `-- ${id}${named}, revision ${definition.revision}, ${definitionHash}`;
}
