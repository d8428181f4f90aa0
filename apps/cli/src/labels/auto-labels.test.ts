import { type Instrument, scorer } from 'relata';
import { normalisedLabel } from 'relata/delimited';
import { CATALOGUE } from 'relata/instruments';
import { expect, test } from 'vitest';
import { autoLabels, labelsOf } from './auto-labels.ts';

test('a label stands for its option, alone or beside its code', () => {
  const labels = labelsOf({ min: 0, max: 1, labels: { 0: 'No', 1: 'Yes, often' } }, 0);
  for (const text of [
    'yes, often',
    '1 - Yes, often',
    '1. yes, OFTEN',
    '(1) Yes, often',
    'Yes, often (1)',
  ]) {
    expect(labels.get(normalisedLabel(text))).toBe(1);
  }
  expect(labels.get('0 - yes, often')).toBeUndefined();
});

test('beside a label stands the code of the file, which a shift moves', () => {
  const labels = labelsOf({ min: 0, max: 1, labels: { 0: 'No', 1: 'Yes' } }, -1);
  expect([labels.get('2 - yes'), labels.get('1 - yes'), labels.get('yes')]).toEqual([
    1,
    undefined,
    1,
  ]);
});

test('a label of two options, or one that is a number, stands for none', () => {
  const labels = labelsOf(
    { min: 1, max: 4, labels: { 1: 'same', 2: 'Same ', 3: '7', 4: 'other' } },
    0,
  );
  expect([labels.get('same'), labels.get('7'), labels.get('other')]).toEqual([
    undefined,
    undefined,
    4,
  ]);
  expect(labels.get('2 same')).toBe(2);
});

test('every label of every instrument and form of the catalogue is read as its option, in its own field', () => {
  let read = 0;
  const all: readonly Instrument[] = CATALOGUE;
  for (const instrument of all) {
    for (const form of [undefined, ...Object.keys(instrument.definition.forms ?? {})]) {
      const { fields } = scorer(instrument, { form }).plan;
      const labels = autoLabels(instrument, form, fields, 0);
      labels.forEach((map, i) => {
        for (const value of map?.values() ?? []) {
          const { min, max, step } = fields[i] as (typeof fields)[number];
          expect(value >= min && value <= max && (value - min) % step === 0).toBe(true);
          read++;
        }
      });
    }
  }
  expect(read).toBeGreaterThan(1000);
});
