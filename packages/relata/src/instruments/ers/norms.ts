import type { Reliability } from '../../model/definition.ts';

export const reliability = [
  {
    scale: 'total',
    coefficient: 'alpha',
    value: 0.94,
    n: 87,
    population: 'adolescents and young adults of the development sample (Nock et al. 2008)',
    source: 'https://paperzz.com/doc/8283413/the-emotion-reactivity-scale--development',
  },
  {
    scale: 'sensitivity',
    coefficient: 'alpha',
    value: 0.88,
    n: 87,
    population: 'adolescents and young adults of the development sample (Nock et al. 2008)',
    source: 'http://www.ravansanji.ir/?9307301943',
  },
  {
    scale: 'arousal-intensity',
    coefficient: 'alpha',
    value: 0.86,
    n: 87,
    population: 'adolescents and young adults of the development sample (Nock et al. 2008)',
    source: 'http://www.ravansanji.ir/?9307301943',
  },
  {
    scale: 'persistence',
    coefficient: 'alpha',
    value: 0.81,
    n: 87,
    population: 'adolescents and young adults of the development sample (Nock et al. 2008)',
    source: 'http://www.ravansanji.ir/?9307301943',
  },
] as const satisfies readonly Reliability[];
