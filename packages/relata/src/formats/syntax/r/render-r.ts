import type { ScalePlan, Unit } from '../../../ops/plan.ts';
import { reversedFields } from '../../words/reversed-fields.ts';
import { headerOf, scaleComment } from '../comments.ts';
import { expression, type Spelling } from '../expressions.ts';
import { folded } from '../folded.ts';
import { kindsUsed } from '../kinds-used.ts';
import type { Script } from '../script.ts';
import { simplest } from '../simplest.ts';
import { R_FUNCTIONS } from './functions.ts';
import { outputInR } from './output.ts';
import { readingInR } from './reading.ts';

const quoted = JSON.stringify;
const comment = (lines: readonly string[]) => lines.map((line) => `# ${line}`);
const vector = (texts: readonly string[]) => `c(${texts.join(', ')})`;
const runs = (numbers: readonly number[]) =>
  numbers.length > 1 && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] as number) + 1)
    ? `${numbers[0]}:${numbers.at(-1)}`
    : vector(numbers.map(String));

function spellingOf({ plan }: Script): Spelling {
  const name = ({ field, reversed }: { field: number; reversed: boolean }) =>
    quoted(`${plan.fields[field]?.id}${reversed ? ' (reversed)' : ''}`);
  return {
    answer: (field, reversed) => `x[[${name({ field, reversed })}]]`,
    answers: (of) => `x[${vector(of.map(name))}]`,
    scale: (index) => `value[[${quoted(plan.scales[index]?.id)}]]`,
    list: (expressions) => `list(${expressions.join(', ')})`,
    numbers: (numbers) => vector(numbers.map(String)),
    truth: (value) => (value ? 'TRUE' : 'FALSE'),
  };
}

function unitsInR(units: readonly Unit[], to: Spelling): string {
  const straight = (fields: readonly number[]) =>
    to.answers(fields.map((field) => ({ field, reversed: false })));
  const single = units.filter(({ fields }) => fields.length === 1);
  const several = units.filter(({ fields }) => fields.length > 1);
  return [
    ...(single.length > 0
      ? [`each_answered(${straight(single.map(({ fields }) => fields[0] as number))})`]
      : []),
    ...several.map(({ fields, any }) => `${any ? 'any' : 'all'}_answered(${straight(fields)})`),
  ].join(', ');
}

/** Base R: answers.csv in, scores.csv out. */
export function renderR(script: Script): string {
  const { plan, columns, counts } = script;
  const to = spellingOf(script);
  const used = kindsUsed(plan);
  const items = plan.fields.map((field, i) => {
    const of = counts[i] ?? [];
    const options = runs(of.map(([option]) => option));
    const recoded = of.some(([option, value]) => option !== value)
      ? `, ${runs(of.map(([, value]) => value))}`
      : '';
    return `x[[${quoted(field.id)}]] <- answer(${quoted(columns[i])}, ${options}${recoded})`;
  });
  const reversed = reversedFields(plan).map((index) => {
    const { high, low } = plan.fields[index] as (typeof plan.fields)[number];
    return `${to.answer(index, true)} <- ${low} + ${high} - ${to.answer(index, false)}`;
  });
  const scale = ({ id, need, op, units }: ScalePlan) => [
    '',
    ...comment(scaleComment(script, id)),
    folded(`items <- c(${unitsInR(units, to)})`, '  '),
    folded(
      `settle(${quoted(id)}, items, ${need}, ${expression(simplest({ need, op, units }), to)})`,
      '  ',
    ),
  ];
  return [
    ...comment(headerOf(script)),
    '#',
    `# Rscript ${script.instrument.id}.R answers.csv scores.csv`,
    '',
    `missing_numbers <- ${vector(script.missingNumbers.map(String))}`,
    `missing_texts <- ${vector(script.missingTexts.map((text) => quoted(text)))}`,
    '',
    readingInR(script),
    ...Object.entries(R_FUNCTIONS).flatMap(([kind, text]) =>
      text !== null && (used as ReadonlySet<string>).has(kind) ? ['', text] : [],
    ),
    '',
    '# ---- Answers: column of the file, response options, and what each counts ----',
    ...items,
    ...(reversed.length > 0
      ? ['', '# ---- Reverse-keyed items: lowest + highest - answer ----', ...reversed]
      : []),
    '',
    '# ---- Scales ----',
    ...plan.scales.flatMap(scale),
    '',
    ...outputInR(script, to),
    '',
  ].join('\n');
}
