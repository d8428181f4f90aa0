import type { Reliability } from '../../model/definition.ts';

const SUMMARY = 'https://www.scribd.com/doc/288147042/Dysfunctional-Attitude-Scale-DAS';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.84,
    population: 'not stated; lower end of the range .84-.92 in a test summary',
    source: SUMMARY,
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.8,
    interval: '8 weeks',
    population: 'not stated; lower end of the range .80-.84 in a test summary',
    source: SUMMARY,
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.79,
    n: 701,
    population: 'Romanian adults and teenagers; lower end of the range .79-.86',
    source:
      'http://jebp.psychotherapy.ro/vol6no2/dysfunctional-attitudes-scale-form-a-norms-for-the-romanian-population/',
  },
] as const satisfies readonly Reliability[];
