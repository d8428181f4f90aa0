import type { CutOff, Reliability } from '../../model/definition.ts';

const BIO_PROTOCOL = 'https://bio-protocol.org/exchange/minidetail?id=8954259&type=30';
const SAMPLE = 'sample of an open-access study quoted by Bio-protocol, which does not describe it';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.954,
    population: SAMPLE,
    source: BIO_PROTOCOL,
  },
  {
    scale: 'avoidance',
    coefficient: 'alpha',
    value: 0.953,
    population: SAMPLE,
    source: BIO_PROTOCOL,
  },
  {
    scale: 'fear',
    coefficient: 'alpha',
    value: 0.945,
    population: SAMPLE,
    source: BIO_PROTOCOL,
  },
] as const satisfies readonly Reliability[];

export const cutOffs = [
  {
    scale: 'total',
    title: 'Screening cut-off for social anxiety disorder; it diagnoses nothing',
    population:
      'self-report: 291 patients with social anxiety disorder and 53 controls (Rytwinski et al. 2009)',
    atOrAbove: 30,
    n: 344,
    source: 'https://medluna.com/article/18781659',
  },
  {
    scale: 'total',
    title:
      'Screening cut-off for the generalised subtype of social anxiety disorder; it diagnoses nothing',
    population:
      'self-report: 291 patients with social anxiety disorder and 53 controls (Rytwinski et al. 2009)',
    atOrAbove: 60,
    n: 344,
    source: 'https://medluna.com/article/18781659',
  },
  {
    scale: 'total',
    title: 'Screening cut-off for social anxiety disorder; it diagnoses nothing',
    population:
      'interview: 364 patients with social anxiety disorder and 34 controls (Mennin et al. 2002)',
    atOrAbove: 30,
    n: 398,
    source: 'https://pubmed.ncbi.nlm.nih.gov/12405524/',
  },
  {
    scale: 'total',
    title:
      'Screening cut-off for the generalised subtype of social anxiety disorder; it diagnoses nothing',
    population:
      'interview: 364 patients with social anxiety disorder and 34 controls (Mennin et al. 2002)',
    atOrAbove: 60,
    n: 398,
    source: 'https://pubmed.ncbi.nlm.nih.gov/12405524/',
  },
  {
    scale: 'total',
    title: 'Screening cut-off for social anxiety disorder; it diagnoses nothing',
    population: 'self-report: Brazilian university students (Santos et al. 2015)',
    atOrAbove: 32,
    n: 252,
    source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4374964',
  },
] as const satisfies readonly CutOff[];
