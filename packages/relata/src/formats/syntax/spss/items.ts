import { reversedFields } from '../../words/reversed-fields.ts';
import type { Script } from '../script.ts';
import { command, comment } from './commands.ts';
import { type Computing, signed } from './expressions.ts';

/** Stands for an answer that is no response option; no instrument has it as an answer. */
const FAULT = -999999;

/** A column's name as SPSS allows one: what is no letter, digit or underscore becomes an underscore. */
const variable = (column: string) => column.replaceAll(/\W/g, '_');

/** Commands that read the items into variables of their own, and reverse those that are reversed. */
export function itemsInSpss(script: Script, to: Computing): readonly string[] {
  const { columns, counts, missingNumbers, missingTexts, plan } = script;
  const codes = missingNumbers.length > 0 ? ` (${missingNumbers.join(' ')}=SYSMIS)` : '';
  const groups = new Map<string, number[]>();
  counts.forEach((of, field) => {
    const map = of.map(([option, value]) => `(${option}=${value})`).join(' ');
    groups.set(map, [...(groups.get(map) ?? []), field]);
  });
  const recodes = [...groups].map(
    ([map, fields]) =>
      `RECODE ${fields.map((field) => variable(columns[field] as string)).join(' ')} (MISSING=SYSMIS)${codes} ${map} (ELSE=${FAULT}) INTO ${fields.map((field) => to.answer(field, false)).join(' ')}`,
  );
  const all = plan.fields.map((_, field) => to.answer(field, false)).join(' ');
  const reversed = reversedFields(plan).map((index) => {
    const { high, low } = plan.fields[index] as (typeof plan.fields)[number];
    return `COMPUTE ${to.answer(index, true)} = ${low} + ${signed(high)} - ${to.answer(index, false)}`;
  });
  return [
    ...comment([
      'Answers: missing ones, what each response option counts, and what is no option',
      ...(missingTexts.length > 0
        ? ['Texts that stand for a missing answer must be system-missing in numeric variables']
        : []),
    ]),
    ...recodes.map(command),
    command(`COUNT rel_faults = ${all} (${FAULT})`),
    command(`RECODE ${all} (${FAULT}=SYSMIS)`),
    ...(reversed.length > 0
      ? [
          '',
          ...comment(['Reverse-keyed items: lowest + highest - answer']),
          ...reversed.map(command),
        ]
      : []),
  ];
}
