import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instrument, scorer } from 'relata';
import { rpp } from 'relata/instruments/rpp';
import { text } from 'relata/instruments/rpp/text.en';
import { describe, expect, test } from 'vitest';

const docs = join(import.meta.dirname, '../../../docs');
const page = readFileSync(join(docs, 'rpp.md'), 'utf8');
const { definition } = rpp;
const forms = Object.entries(definition.forms);
const reversed: readonly string[] = definition.reversed;

/** Rows of the one table whose header begins like this; code marks are taken off. */
function table(header: string): string[][] {
  const [before, after, more] = page.split(`\n| ${header} |`);
  if (before === undefined || after === undefined || more !== undefined)
    throw new Error(`Not one table: ${header}`);
  const lines = after.slice(after.indexOf('\n| --- ')).split('\n').slice(2);
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

const number = (printed: string) => Number(printed.replace('−', '-'));

/** The printed number is this one, rounded to as many places as are printed. */
function expectPrinted(printed: string | undefined, value: number | null | undefined) {
  const places = printed?.split('.')[1]?.length ?? 0;
  expect(Number(value?.toFixed(places)), `printed: ${printed}`).toBe(number(printed ?? ''));
}

/** Scores of answers in item order. */
function scoresOf(form: string, answers: readonly (number | null)[]) {
  const result = scorer(rpp as Instrument, { form }).one(answers);
  if (result.kind === 'rejected') throw new Error(result.issues[0]?.code);
  return result.scales;
}

/** The lines `name = … = score, percent …` of the page's worked examples. */
const workings = [
  ...page.matchAll(/^(\w+) += (.+?)(?:, percent ([\d.]+))?(?:, (\w+), .*)?$/gm),
].map(([line, name, steps, percent, status]) => ({
  line,
  name: name as string,
  steps: (steps as string).split(' = '),
  percent,
  status,
}));
const working = (name: string) => workings.find((one) => one.name === name);

const program = (step: string): number =>
  new Function(
    `return ${step
      .replaceAll('÷', '/')
      .replaceAll('×', '*')
      .replaceAll('−', '-')
      .replace(/\|(.+)\|/, 'Math.abs($1)')
      .replace(/√(\d+|\(.+\))/, 'Math.sqrt($1)')};`,
  )();

test('the table of scales has the scales, titles, items and reversed items of the definition', () => {
  const rows = table('Id | Scale | Items | Reversed').map((row) => row.slice(0, 4));
  const expected = Object.entries(definition.scales).flatMap(([id, scale]) =>
    'items' in scale
      ? [
          [
            id,
            scale.title,
            scale.items.length,
            scale.items.filter((i) => reversed.includes(i)).length,
          ],
        ]
      : [],
  );
  expect(
    rows.map(([id, title = '', ...counts]) => [
      id,
      title.replace(' (optional)', ''),
      ...counts.map(Number),
    ]),
  ).toEqual(expected);
});

test('the table of forms has the forms, items and scales of the definition', () => {
  const all = ['withdrawal', 'rejection', 'numbing', 'core'];
  const rows = table('Form | Items | Looks back');
  expect(rows.map(([id, items]) => [id, Number(items)])).toEqual(
    forms.map(([id, form]) => [id, form.items.length]),
  );
  for (const [id = '', , back, scales = ''] of rows) {
    const form = definition.forms[id as keyof typeof definition.forms];
    expect(`the last ${back?.split(';')[0]}`.replace('one ', '')).toBe(form.timeframe);
    const over = form.scales.filter((scale) => scale in text.scales).length;
    if (/^(all )?\d/.test(scales)) expect(Number(/\d+/.exec(scales)?.[0])).toBe(over);
    else expect([scales.split(', '), form.scales]).toEqual([all, all]);
  }
});

test('what is said of order and reversed items of the forms is so', () => {
  for (const [id, form] of forms) {
    const scales = form.presentation.map((item) => item.replace(/\d+$/, ''));
    const mixed = scales.filter((scale) => scale !== 'origins');
    expect(mixed.filter((scale, i) => scale === mixed[i + 1])).toEqual([]);
    expect(scales).toEqual([...mixed, ...scales.slice(mixed.length)]);
    const none = id === 'rpp-36' || id === 'rpp-9';
    expect(!form.items.some((item) => reversed.includes(item))).toBe(none);
  }
  const listed = /They are (.*)\. Send answers/.exec(page)?.[1]?.match(/\w+\d/g);
  expect(listed).toEqual(reversed);
});

test('the table of missing answers says what scoring does', () => {
  const cases = {
    8: ['rpp-24', 'withdrawal', 0],
    6: ['rpp-80', 'receiving', 24],
    3: ['rpp-9', 'withdrawal', 0],
  } as const;
  const rows = table('Items of the scale in the form').map((row) => row.map(Number));
  expect(rows.map(([items]) => items)).toEqual([8, 6, 3]);
  for (const [items, needed] of rows as [3 | 6 | 8, number][]) {
    const [form, scale, first] = cases[items];
    const status = (answered: number) =>
      scoresOf(
        form,
        definition.forms[form].items.map((_, i) => (i < first + answered ? 2 : null)),
      )[scale]?.status;
    expect([status(needed - 1), status(needed)]).toEqual([
      'insufficient',
      needed === items ? 'scored' : 'prorated',
    ]);
  }
});

describe('the worked example', () => {
  const rows = table('Scale | Answers | Score');
  const answers = rows.flatMap(([, given = '']) => given.split(', ').map(Number));
  const scores = scoresOf('rpp-36', answers);

  test('lists the scales of rpp-36 and gives the scores that the engine gives', () => {
    const scales: readonly string[] = definition.forms['rpp-36'].scales;
    expect(rows.map(([scale]) => scale)).toEqual(scales.slice(0, 12));
    for (const [scale = '', , value, percent] of rows) {
      expectPrinted(value, scores[scale]?.value);
      expectPrinted(percent, scores[scale]?.percentOfMaximum);
    }
    expect(page).toContain(`explain rpp --form rpp-36 --answers ${answers.join(',')}\n`);
  });

  test.each(['core', 'ambivalence', 'cycle'])('%s is what the engine gives', (index) => {
    const { steps, percent } = working(index) ?? { steps: [] };
    expectPrinted(steps.at(-1), scores[index]?.value);
    expect(percent === undefined).toBe(scores[index]?.percentOfMaximum === undefined);
    if (percent) expectPrinted(percent, scores[index]?.percentOfMaximum);
  });

  test.each(workings)('the arithmetic is right: $line', ({ steps }) => {
    expect(steps.length).toBeGreaterThan(1);
    for (const step of steps) expect(program(step)).toBeCloseTo(program(steps.at(-1) ?? ''), 4);
  });

  test('the one with reversed items and a missing answer is what the engine gives', () => {
    const given = /the answers are ([\d, ]+) and the eighth is open/.exec(page)?.[1]?.split(', ');
    const open = Array.from({ length: 17 }, () => null);
    const { withdrawal } = scoresOf('rpp-24', [...(given ?? []).map(Number), ...open]);
    const { line, steps, percent, status } = working('withdrawal') ?? {};
    expectPrinted(steps?.at(-1), withdrawal?.value);
    expectPrinted(percent, withdrawal?.percentOfMaximum);
    expect(status).toBe(withdrawal?.status);
    const [low, high] =
      /bounds (.+) to (.+)$/
        .exec(line ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    expect({ low, high }).toEqual(withdrawal?.bounds);
  });
});

test('the ambivalence that is lost is what 2 % of missing answers take', () => {
  const lost = (form: 'rpp-80' | 'rpp-36') => {
    const of =
      scoresOf(
        form,
        definition.forms[form].items.map(() => 2),
      )['ambivalence']?.of ?? 0;
    return [Math.round(100 * (1 - 0.98 ** of)), of];
  };
  const said =
    /about (\d+) % of people .* `rpp-80` \((\d+) items\) and (\d+) % in `rpp-36` \((\d+) /;
  const numbers = said.exec(page)?.slice(1).map(Number);
  expect(numbers).toEqual([...lost('rpp-80'), ...lost('rpp-36')]);
});

test('the tables on sample size are the arithmetic that they name', () => {
  for (const [id, ...counts] of table('Form | Factors')) {
    const form = definition.forms[id as keyof typeof definition.forms];
    const factors = form.scales.filter((scale) => scale in text.scales).length;
    const [items, pairs] = [form.items.length, (factors * (factors - 1)) / 2];
    expect(counts.map(Number)).toEqual([factors, items, 4 * items, pairs, 5 * items + pairs]);
  }
  for (const [n, ...cells] of table('n | r = 0.30 | r = 0.50 | r = 0.80')) {
    const half = 1.96 / Math.sqrt(Number(n) - 3);
    const limit = (r: number, by: number) => Math.tanh(Math.atanh(r) + by).toFixed(2);
    const expected = [0.3, 0.5, 0.8].map((r) => `${limit(r, -half)} to ${limit(r, half)}`);
    expect(cells).toEqual(expected);
  }
});

test('stems, options, content note and status are those of the wording', () => {
  for (const words of [
    text.stem,
    text.partnerStem,
    text.originsStem,
    text.contentNote,
    text.partnerMissing,
  ])
    expect(page).toContain(words);
  expect(text.weeklyStem).toBe(text.stem.replace('the last two weeks', 'the last week'));
  expect(page.replaceAll('**', '')).toContain(text.status);
  expect(page).toContain(
    `“${text.items.withdrawal4.text}” is there “${text.items.withdrawal4.partnerText}”`,
  );
  const [own, origins] = table('Block | 0').map((row) => row.slice(1));
  expect(own).toEqual(Object.values(text.options));
  expect(origins).toEqual(Object.values(text.originsOptions));
});

test('the revision to cite is the definition’s, and every page linked to is there', () => {
  expect(page).toContain(`research draft, revision ${definition.revision}, form rpp-80`);
  for (const [, link = ''] of page.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))
    expect(existsSync(join(docs, link)), link).toBe(true);
});
