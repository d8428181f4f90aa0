import { expect, test } from 'vitest';
import { findInstrument } from '../../instruments/index.ts';
import type { Instrument } from '../../model/index.ts';
import { planOf } from '../../ops/plan.ts';
import { answerColumns } from './answer-columns.ts';
import { type Extras, outputColumns } from './output-columns.ts';
import { placesOf } from './places.ts';

const named = (id: string, extras: Extras, form?: string) => {
  const instrument = findInstrument(id) as Instrument;
  return outputColumns(instrument, planOf(instrument, form), extras).map(({ name }) => name);
};
const fieldsOf = (id: string, form?: string) =>
  planOf(findInstrument(id) as Instrument, form).fields;

test('columns of the GAD-7 total stand in the order value, status, answered, bounds, band', () => {
  expect(named('gad-7', { bounds: true, bands: true }).slice(0, 8)).toEqual([
    'gad_7_total',
    'gad_7_total_status',
    'gad_7_total_answered',
    'gad_7_total_low',
    'gad_7_total_high',
    'gad_7_total_band',
    'gad_7_total_band_decided',
    'gad_7_gad_2',
  ]);
});

test('where a row holds several occasions, every name ends in the occasion', () => {
  const instrument = findInstrument('phq-9') as Instrument;
  const of = (detail: 'values' | 'statuses', wave?: string) =>
    outputColumns(instrument, planOf(instrument), { bounds: true, bands: true, detail }, wave);
  for (const detail of ['values', 'statuses'] as const) {
    expect(of(detail, 'pre')).toEqual(
      of(detail).map((column) => ({ ...column, name: `${column.name}_pre` })),
    );
  }
});

test('a form has columns for its own scales only, with the percent of maximum beside the score', () => {
  expect(named('rpp', { bounds: false, bands: false }, 'rpp-9').slice(0, 4)).toEqual([
    'rpp_withdrawal',
    'rpp_withdrawal_percent',
    'rpp_withdrawal_status',
    'rpp_withdrawal_answered',
  ]);
  expect(named('rpp', { bounds: false, bands: false }, 'rpp-9')).toHaveLength(16);
});

test('values alone come with the number of items without an answer, and flags as ever', () => {
  const brief = { bounds: false, bands: false, detail: 'values' } as const;
  expect(named('ecr-r', brief)).toEqual(['ecr_r_anxiety', 'ecr_r_avoidance', 'ecr_r_missing']);
  expect(named('phq-9', brief).slice(-2)).toEqual(['phq_9_missing', 'phq_9_flag_selfHarm']);
});

test('the flag of PHQ-9 item 9 comes last', () => {
  expect(named('phq-9', { bounds: false, bands: false }).at(-1)).toBe('phq_9_flag_selfHarm');
});

test('both answers of an RSQ-8 situation have its number, and a part each', () => {
  expect(placesOf(fieldsOf('rsq-8')).slice(0, 3)).toEqual([
    { number: 1, part: 'concern' },
    { number: 1, part: 'expectancy' },
    { number: 2, part: 'concern' },
  ]);
  expect(answerColumns(fieldsOf('rsq-8'), '{part}_{n}')[3]).toBe('expectancy_2');
});

test('a pattern counts items in the order of the form', () => {
  expect(answerColumns(fieldsOf('rpp', 'rpp-9'), 'q{n}').at(-1)).toBe('q9');
});
