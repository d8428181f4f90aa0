import type { ScaleDefinition } from '../../../model/index.ts';
import type { Script, ScriptColumn } from '../script.ts';
import { quoted } from './commands.ts';
import { type Computing, signed } from './expressions.ts';

const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));

function extraOf({ plan }: Script, column: ScriptColumn, to: Computing): readonly string[] {
  const { name } = column;
  if (column.kind === 'flag') {
    const flag = plan.flags.find(({ id }) => id === column.flag);
    const answer = to.answer(flag?.field ?? 0, false);
    return [
      `STRING ${name} (A10)`,
      `COMPUTE ${name} = 'unanswered'`,
      `IF (${answer} GE ${flag?.atOrAbove}) ${name} = 'raised'`,
      `IF (${answer} LT ${flag?.atOrAbove}) ${name} = 'notRaised'`,
    ];
  }
  const index = plan.scales.findIndex(({ id }) => id === column.scale);
  const { bands, percentOf } = plan.scales[index] ?? {};
  const score = to.scale(index);
  if (column.kind === 'percent' && percentOf) {
    const [low, high] = percentOf;
    return [`COMPUTE ${name} = 100 * (${score} - ${signed(low)}) / ${high - low}`];
  }
  if (column.kind !== 'band' || !bands) return [];
  return [
    `STRING ${name} (A${longest(bands.map(({ id }) => id))})`,
    ...bands.map(({ from, id }, i) =>
      i === 0
        ? `IF (NOT MISSING(${score})) ${name} = ${quoted(id)}`
        : `IF (${score} GE ${from} - 0.000000001) ${name} = ${quoted(id)}`,
    ),
  ];
}

/** Commands that compute what stands beside scores, and empty the scores of rejected rows. */
export function outputInSpss(script: Script, to: Computing): readonly string[] {
  const text = new Set<ScriptColumn['kind']>(['band', 'flag']);
  const emptied = script.output.map(({ kind, name }) =>
    kind === 'status'
      ? `  COMPUTE ${name} = 'rejected'`
      : `  COMPUTE ${name} = ${text.has(kind) ? "''" : '$SYSMIS'}`,
  );
  return [
    ...script.output.flatMap((column) => extraOf(script, column, to)),
    'DO IF (rel_faults GT 0)',
    ...emptied,
    'END IF',
  ];
}

/** Labels of the score variables. */
export const labelsInSpss = ({ definition, output }: Script): readonly string[] =>
  output.flatMap((column) => {
    if (column.kind !== 'value') return [];
    const { title } = definition.scales[column.scale] as ScaleDefinition;
    return [`VARIABLE LABELS ${column.name} ${quoted(`${definition.abbreviation}: ${title}`)}`];
  });
