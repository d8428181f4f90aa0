import type { ScalePlan, Unit } from '../../../ops/plan.ts';
import { reversedFields } from '../../words/reversed-fields.ts';
import { headerOf, scaleComment } from '../comments.ts';
import { expression, type Spelling } from '../expressions.ts';
import { folded } from '../folded.ts';
import { kindsUsed } from '../kinds-used.ts';
import type { Script } from '../script.ts';
import { simplest } from '../simplest.ts';
import { PYTHON_FUNCTIONS } from './functions.ts';
import { outputInPython } from './output.ts';
import { READING } from './reading.ts';

const quoted = JSON.stringify;
const comment = (lines: readonly string[], indent = '') =>
  lines.map((line) => `${indent}# ${line}`);

function spellingOf({ plan }: Script): Spelling {
  const answer = (field: number, reversed: boolean) =>
    `x[${quoted(`${plan.fields[field]?.id}${reversed ? ' (reversed)' : ''}`)}]`;
  const list = (expressions: readonly string[]) => `[${expressions.join(', ')}]`;
  return {
    answer,
    answers: (of) => list(of.map(({ field, reversed }) => answer(field, reversed))),
    scale: (index) => `value[${quoted(plan.scales[index]?.id)}]`,
    list,
    numbers: (numbers) => list(numbers.map(String)),
    truth: (value) => (value ? 'True' : 'False'),
  };
}

function unitsInPython(units: readonly Unit[], to: Spelling): string {
  const straight = (fields: readonly number[]) =>
    to.answers(fields.map((field) => ({ field, reversed: false })));
  const single = units.filter(({ fields }) => fields.length === 1);
  const several = units.filter(({ fields }) => fields.length > 1);
  return [
    ...(single.length > 0
      ? [`*each_answered(${straight(single.map(({ fields }) => fields[0] as number))})`]
      : []),
    ...several.map(({ fields, any }) => `*${any ? 'any' : 'all'}_answered(${straight(fields)})`),
  ].join(', ');
}

/** Python's standard library: answers.csv in, scores.csv out. */
export function renderPython(script: Script): string {
  const { plan, columns, counts } = script;
  const to = spellingOf(script);
  const used = kindsUsed(plan);
  const maps = counts.map((of) => `{${of.map((pair) => pair.join(': ')).join(', ')}}`);
  const distinct = [...new Set(maps)];
  const items = plan.fields.map(
    (field, i) =>
      `    ${quoted(field.id)}: (${quoted(columns[i])}, COUNTS_${distinct.indexOf(maps[i] as string) + 1}),`,
  );
  const reversed = reversedFields(plan).map((index) => {
    const { high, id, low } = plan.fields[index] as (typeof plan.fields)[number];
    return `    ${quoted(id)}: (${low}, ${high}),`;
  });
  const scale = ({ id, need, op, units }: ScalePlan) => [
    '',
    ...comment(scaleComment(script, id), '    '),
    folded(`    items = [${unitsInPython(units, to)}]`, '        '),
    folded(
      `    settle(${quoted(id)}, items, ${need}, ${expression(simplest({ need, op, units }), to)})`,
      '        ',
    ),
  ];
  return [
    ...comment(headerOf(script)),
    '#',
    `# python3 ${script.instrument.id}.py answers.csv scores.csv`,
    '',
    'import csv',
    'import math',
    'import re',
    'import sys',
    '',
    `MISSING_NUMBERS = [${script.missingNumbers.join(', ')}]`,
    `MISSING_TEXTS = [${script.missingTexts.map((text) => quoted(text)).join(', ')}]`,
    '',
    '# What each response option counts.',
    ...distinct.map((map, i) => `COUNTS_${i + 1} = ${map}`),
    '# Answers: column of the file, and what its response options count.',
    'ITEMS = {',
    ...items,
    '}',
    '# Reverse-keyed items: lowest and highest.',
    'REVERSED = {',
    ...reversed,
    '}',
    '',
    READING,
    ...Object.entries(PYTHON_FUNCTIONS).flatMap(([kind, text]) =>
      text !== null && (used as ReadonlySet<string>).has(kind) ? ['', '', text] : [],
    ),
    '',
    '',
    'def scores_of(cells):',
    '    x = {item: answer(cells[column], counts) for item, (column, counts) in ITEMS.items()}',
    '    for item, (lowest, highest) in REVERSED.items():',
    '        x[item + " (reversed)"] = None if x[item] is None else lowest + highest - x[item]',
    '    value, answered, status = {}, {}, {}',
    '',
    '    def settle(scale, items, need, score):',
    '        """A score needs enough items, and none of them answered in part."""',
    '        answered[scale] = items.count(True)',
    '        value[scale] = None if None in items or answered[scale] < need else score',
    '        whole = "scored" if answered[scale] == len(items) else "prorated"',
    '        status[scale] = "insufficient" if value[scale] is None else whole',
    ...plan.scales.flatMap(scale),
    '',
    ...outputInPython(script, to),
    '',
  ].join('\n');
}
