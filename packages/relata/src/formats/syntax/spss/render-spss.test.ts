import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../instruments/index.ts';
import type { Instrument } from '../../../model/index.ts';
import { planOf } from '../../../ops/plan.ts';
import { outputColumns } from '../../columns/index.ts';
import { renderSyntax } from '../render-syntax.ts';

const ALL: readonly Instrument[] = CATALOGUE;
const byId = (id: string) => ALL.find((one) => one.id === id) as Instrument;
const spss = (instrument: Instrument, form?: string) =>
  renderSyntax(instrument, { language: 'spss', form });

/** Commands with their lines joined; comments left out. */
const commandsOf = (script: string) =>
  script
    .split('\n')
    .filter((line) => !line.startsWith('*'))
    .join('\n')
    .split(/\.\n/)
    .map((text) => text.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean);

test.each(['ecr-s', 'rsq-8'])('SPSS syntax of %s is the file that was reviewed', async (id) => {
  await expect(spss(byId(id))).toMatchFileSnapshot(`golden/${id}.sps`);
});

describe.each(
  ALL.flatMap((one) =>
    [undefined, ...Object.keys(one.definition.forms ?? {})].map(
      (form) => [`${one.id}${form ? `, form ${form}` : ''}`, one, form] as const,
    ),
  ),
)('SPSS syntax of %s', (_, instrument, form) => {
  const script = spss(instrument, form);
  const commands = commandsOf(script);
  const plan = planOf(instrument, form);

  test('computes every column of scores, and uses no variable before it is made', () => {
    const made = new Set(plan.fields.map(({ id }) => id));
    for (const command of commands) {
      if (/^(DELETE|EXECUTE|DO IF|END IF|VARIABLE)/.test(command)) continue;
      const target =
        /^STRING (\w+)/.exec(command)?.[1] ??
        /(?:^COMPUTE|^IF .*\)) (\w+) =/.exec(command)?.[1] ??
        /^COUNT (\w+)/.exec(command)?.[1];
      const into = / INTO (.+)$/.exec(command)?.[1]?.split(' ') ?? [];
      const own = command.startsWith('IF') ? [] : [target, ...into];
      const used = (command.replaceAll(/'[^']*'/g, '').match(/\b[a-z]\w*\b/g) ?? []).filter(
        (word) => !own.includes(word) && !/^A\d/.test(word),
      );
      for (const word of used) expect(made, command).toContain(word);
      for (const name of [target, ...into]) if (name) made.add(name);
    }
    for (const { kind, name } of outputColumns(instrument, plan, { bounds: false, bands: true })) {
      if (kind !== 'bandDecided') expect(made).toContain(name);
    }
  });

  test('ends every command, closes every bracket, and deletes what it made for itself', () => {
    for (const command of commands) {
      expect(command).toMatch(
        /^(RECODE|COUNT|COMPUTE|IF|STRING|DO IF|END IF|VARIABLE LABELS|EXECUTE|DELETE VARIABLES)\b/,
      );
      const count = (what: string) => command.replaceAll(/'[^']*'/g, '').split(what).length;
      expect(count('('), command).toBe(count(')'));
    }
    const own = new Set(script.match(/\brel_(?!\s)\w+/g));
    const deleted = commands.at(-1)?.split(' ').slice(2);
    expect(new Set(deleted)).toEqual(own);
  });

  test('has lines that SPSS takes, and comments that end on their line', () => {
    for (const line of script.split('\n')) {
      expect(line.length).toBeLessThanOrEqual(250);
      if (line.startsWith('*')) expect(line).toMatch(/\.$/);
    }
  });
});

test('a missing code becomes system-missing before an answer is judged', () => {
  const script = renderSyntax(byId('ecr-s'), { language: 'spss', missing: [-99, 8] });
  expect(commandsOf(script)[0]).toContain('(MISSING=SYSMIS) (-99 8=SYSMIS) (1=1)');
});
