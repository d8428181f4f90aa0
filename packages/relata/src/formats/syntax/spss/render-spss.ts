import type { Unit } from '../../../ops/plan.ts';
import { reversedFields } from '../../words/reversed-fields.ts';
import { headerOf, scaleComment } from '../comments.ts';
import type { Script } from '../script.ts';
import { simplest } from '../simplest.ts';
import { command, comment } from './commands.ts';
import { type Computing, spssExpression } from './expressions.ts';
import { itemsInSpss } from './items.ts';
import { labelsInSpss, outputInSpss } from './output.ts';

/** The variable that a scale's score goes into, and those beside it. */
const scoreOf = ({ output }: Script, scale: string, kind: string) =>
  output.find((one) => one.kind === kind && 'scale' in one && one.scale === scale)?.name ?? '';

/** Counts the items answered, each once; an item of several parts is computed before. */
function answeredInSpss(units: readonly Unit[], to: Computing) {
  const straight = (fields: readonly number[]) =>
    fields.map((field) => to.answer(field, false)).join(', ');
  const single = units.filter(({ fields }) => fields.length === 1);
  const several = units.filter(({ fields }) => fields.length > 1);
  const partly: string[] = [];
  const counts = several.map(({ any, fields }) => {
    const all = `NVALID(${straight(fields)})`;
    if (any) return `(${all} GT 0)`;
    partly.push(`RANGE(${all}, 1, ${fields.length - 1})`);
    return `(${all} EQ ${fields.length})`;
  });
  const whole = straight(single.map(({ fields }) => fields[0] as number));
  return {
    answered: [...(single.length > 0 ? [`NVALID(${whole})`] : []), ...counts].join(' + '),
    partly,
  };
}

/** SPSS syntax for the open data set: it adds variables to it. */
export function renderSpss(script: Script): string {
  const { plan } = script;
  const commands: string[] = [];
  const temporaries: string[] = [];
  const to: Computing = {
    answer: (field, reversed) => `rel_${field + 1}${reversed ? 'r' : ''}`,
    scale: (index) => scoreOf(script, plan.scales[index]?.id ?? '', 'value'),
    temporary: () => {
      temporaries.push(`rel_t${temporaries.length + 1}`);
      return temporaries.at(-1) as string;
    },
    add: (text) => {
      commands.push(command(text));
    },
  };
  for (const { id, need, op, units } of plan.scales) {
    const [value, status, answered] = ['value', 'status', 'answered'].map((kind) =>
      scoreOf(script, id, kind),
    );
    const { answered: count, partly } = answeredInSpss(units, to);
    commands.push('', ...comment(scaleComment(script, id)));
    to.add(`COMPUTE ${answered} = ${count}`);
    to.add(`COMPUTE ${value} = ${spssExpression(simplest({ need, op, units }), to)}`);
    for (const test of [`${answered} LT ${need}`, ...partly]) {
      to.add(`IF (${test}) ${value} = $SYSMIS`);
    }
    to.add(`STRING ${status} (A12)`);
    to.add(`COMPUTE ${status} = 'prorated'`);
    to.add(`IF (${answered} EQ ${units.length}) ${status} = 'scored'`);
    to.add(`IF (MISSING(${value})) ${status} = 'insufficient'`);
  }
  const made = [
    'rel_faults',
    ...plan.fields.map((_, i) => `rel_${i + 1}`),
    ...reversedFields(plan).map((field) => to.answer(field, true)),
    ...temporaries,
  ];
  return [
    '* Encoding: UTF-8.',
    ...comment(headerOf(script)),
    ...comment([
      'It scores the open data set: one numeric variable for each item, as named below',
      'A text in such a variable is system-missing in SPSS, where `relata score` rejects the row',
      'Variables that begin with rel_ are deleted at the end',
    ]),
    '',
    ...itemsInSpss(script, to),
    ...commands,
    '',
    ...outputInSpss(script, to).map(command),
    '',
    ...labelsInSpss(script).map(command),
    'EXECUTE.',
    command(`DELETE VARIABLES ${made.join(' ')}`),
    '',
  ].join('\n');
}
