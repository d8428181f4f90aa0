import type { Norm, Reliability } from '../../model/definition.ts';

const RAVANSANJI = 'http://ravansanji.ir/?9511101217';

export const norms = [
  {
    scale: 'total',
    population: 'students, fourteen university samples (a rounded figure of a textbook)',
    n: null,
    mean: 33,
    sd: null,
    source:
      'http://digfir-published.macmillanusa.com/assess_your_strengths_new/myers_aystr_ch09.html',
  },
] as const satisfies readonly Norm[];

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.84,
    population: 'not stated; attributed to the author by a second-hand page',
    source: RAVANSANJI,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.81,
    interval: '10 weeks',
    population: 'not stated; attributed to the author by a second-hand page',
    source: RAVANSANJI,
  },
] as const satisfies readonly Reliability[];
