import type { Reliability } from '../../model/definition.ts';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.89,
    population: 'lowest of four samples (students, nurses, teachers, elderly; Russell 1996)',
    source:
      'https://www.scribd.com/document/545779497/Russell-1996-UCLALonelinessScaleVersion3ReliabilityValidityandFactorStructure',
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.94,
    population: 'highest of the same four samples',
    source:
      'https://www.scribd.com/document/545779497/Russell-1996-UCLALonelinessScaleVersion3ReliabilityValidityandFactorStructure',
  },
  {
    scale: 'total',
    coefficient: 'test-retest r',
    value: 0.73,
    interval: '1 year',
    population: 'elderly sample (Russell 1996)',
    source:
      'https://www.scribd.com/document/545779497/Russell-1996-UCLALonelinessScaleVersion3ReliabilityValidityandFactorStructure',
  },
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.9,
    n: 140,
    population: 'Greek adults with HIV',
    source: 'http://scirp.org/journal/PaperInformation.aspx?PaperID=72199',
  },
] as const satisfies readonly Reliability[];
