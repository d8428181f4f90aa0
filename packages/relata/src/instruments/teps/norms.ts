import type { Norm, Reliability } from '../../model/definition.ts';

const STRAUSS = 'http://pubmedcentralcanada.ca/pmcc/articles/PMC3070867/?lang=en-ca';
const STRAUSS_ABSTRACT = 'https://pubmed.ncbi.nlm.nih.gov/21295860';

export const norms = [
  {
    scale: 'anticipatory',
    population: 'US healthy community controls (Strauss et al. 2011)',
    n: 59,
    mean: 4.5,
    sd: null,
    source: STRAUSS,
  },
  {
    scale: 'consummatory',
    population: 'US healthy community controls (Strauss et al. 2011)',
    n: 59,
    mean: 4.96,
    sd: null,
    source: STRAUSS,
  },
  {
    scale: 'anticipatory',
    population: 'controls of Gard et al. 2007, as Strauss et al. (2011) cite them',
    n: null,
    mean: 4.48,
    sd: null,
    source: STRAUSS,
  },
  {
    scale: 'consummatory',
    population: 'controls of Gard et al. 2007, as Strauss et al. (2011) cite them',
    n: null,
    mean: 4.52,
    sd: null,
    source: STRAUSS,
  },
  {
    scale: 'anticipatory',
    population: 'outpatients with schizophrenia (Strauss et al. 2011)',
    n: 86,
    mean: 4.48,
    sd: null,
    source: STRAUSS,
  },
  {
    scale: 'consummatory',
    population: 'outpatients with schizophrenia (Strauss et al. 2011)',
    n: 86,
    mean: 4.36,
    sd: null,
    source: STRAUSS,
  },
] as const satisfies readonly Norm[];

export const reliability = [
  {
    scale: 'consummatory',
    coefficient: 'icc',
    value: 0.93,
    n: 19,
    population:
      'stability in patients with schizophrenia (Strauss et al. 2011); interval not in the abstract',
    source: STRAUSS_ABSTRACT,
  },
  {
    scale: 'anticipatory',
    coefficient: 'icc',
    value: 0.74,
    n: 19,
    population:
      'stability in patients with schizophrenia (Strauss et al. 2011); interval not in the abstract',
    source: STRAUSS_ABSTRACT,
  },
] as const satisfies readonly Reliability[];
