import { describe, expect, test } from 'vitest';
import { CATALOGUE, findInstrument } from '../../instruments/index.ts';
import type { Instrument } from '../../model/index.ts';
import { instrumentOf, mood } from '../../testing/small-definition.ts';
import { codebookOf } from './codebook-of.ts';
import { renderCodebook } from './render-codebook.ts';

const all = { bounds: true, bands: true };
const book = (id: string, form?: string) =>
  codebookOf([{ instrument: findInstrument(id) as Instrument, form }], all);
const column = (id: string, name: string, form?: string) =>
  book(id, form).instruments[0]?.columns.find((one) => one.name === name);

test('the codebook of the GAD-7 as JSON is the one that was reviewed', async () => {
  const json = `${JSON.stringify(book('gad-7'), null, 2)}\n`;
  await expect(json).toMatchFileSnapshot('golden/gad-7.json.txt');
});

test('the codebook of the ECR-R as Markdown is the one that was reviewed', async () => {
  await expect(renderCodebook(book('ecr-r'))).toMatchFileSnapshot('golden/ecr-r.md');
});

describe.each((CATALOGUE as readonly Instrument[]).map((one) => [one.id, one] as const))(
  'the codebook of %s',
  (_, instrument) => {
    const forms = [undefined, ...Object.keys(instrument.definition.forms ?? {})];

    test('has every key in every column, and nothing that is not plain JSON', () => {
      const made = codebookOf(
        forms.map((form) => ({ instrument, form })),
        all,
      );
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      const keys =
        'bands direction empty holds label missing name of range rule source type unit values';
      for (const one of made.instruments.flatMap(({ columns }) => columns)) {
        expect(Object.keys(one).sort().join(' ')).toBe(keys);
        expect(`${one.label} ${one.rule} ${one.missing}`).not.toMatch(/undefined|NaN|\[object/);
      }
    });

    test('gives each score its published range, rule and direction', () => {
      const [one] = codebookOf([{ instrument }]).instruments;
      const values = one?.columns.filter(({ holds }) => holds === 'value') ?? [];
      for (const { direction, missing, of, range, rule } of values) {
        const scale = instrument.definition.scales[of];
        expect([range, direction]).toEqual([scale?.range, scale?.direction]);
        expect(`${rule} ${missing}`).toMatch(/^[A-Z1-9(“−].*\. Needs .*\./);
      }
      expect(values.map(({ of }) => of)).toEqual(Object.keys(instrument.definition.scales));
    });
  },
);

describe('A codebook of a form', () => {
  test('numbers items as the form does, and counts those that it asks', () => {
    expect(column('rpp', 'rpp_rejection', 'rpp-9')?.rule).toBe('Mean of items 4–6.');
    expect(column('rpp', 'rpp_rejection_answered', 'rpp-9')?.range).toEqual([0, 3]);
  });

  test('works out the range of a sum over the two of three items that it asks', () => {
    const short = { title: 'Short', items: ['a', 'b'], scales: ['low'] };
    const instrument = instrumentOf(mood({ forms: { short } }));
    const [whole, form] = codebookOf([{ instrument }, { instrument, form: 'short' }]).instruments;
    expect(whole?.columns[0]?.range).toEqual([0, 9]);
    expect(form?.columns[0]?.range).toEqual([0, 6]);
  });
});

test('the bands of the PHQ-9 total carry their published edges and population', () => {
  expect(column('phq-9', 'phq_9_total')?.bands?.map(({ from, to }) => [from, to])).toEqual([
    [0, 4],
    [5, 9],
    [10, 14],
    [15, 19],
    [20, 27],
  ]);
});

test('a file of values alone says how many items its count of missing ones is out of', () => {
  const values = { bounds: false, bands: false, detail: 'values' } as const;
  const instrument = findInstrument('qids-sr16') as Instrument;
  const columns = codebookOf([{ instrument }], values).instruments[0]?.columns ?? [];
  expect(columns.find(({ holds }) => holds === 'missing')).toMatchObject({
    name: 'qids_sr16_missing',
    of: 'qids-sr16',
    range: [0, 14],
  });
  expect(columns.some(({ holds }) => holds === 'status')).toBe(false);
});

test('columns of several occasions are described each, with the occasion in name and label', () => {
  const instrument = findInstrument('gad-7') as Instrument;
  const [once] = codebookOf([{ instrument }]).instruments;
  const [twice] = codebookOf([{ instrument, waves: ['1', '2'] }]).instruments;
  expect(twice?.columns.map(({ name, label }) => [name, label])).toEqual(
    ['1', '2'].flatMap((wave) =>
      once?.columns.map(({ name, label }) => [`${name}_${wave}`, `${label}, occasion ${wave}`]),
    ),
  );
});

test('a draft says so on its page', () => {
  expect(renderCodebook(book('rpp'))).toContain('Research draft: no norms');
  expect(renderCodebook(book('ecr-r'))).not.toContain('Research draft');
});
