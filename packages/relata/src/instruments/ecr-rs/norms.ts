import type { Reliability } from '../../model/definition.ts';

const AUTHOR = 'http://internal.psychology.illinois.edu/~rcfraley/measures/relstructures.htm';
const PARTNER =
  "form partner; approximate, as the author's page has it (some relationships ended in between)";
const PARENT = "forms mother and father; approximate, as the author's page has it";

export const reliability = [
  {
    scale: 'avoidance',
    coefficient: 'test-retest r',
    value: 0.65,
    interval: '30 days',
    population: PARTNER,
    source: AUTHOR,
  },
  {
    scale: 'anxiety',
    coefficient: 'test-retest r',
    value: 0.65,
    interval: '30 days',
    population: PARTNER,
    source: AUTHOR,
  },
  {
    scale: 'avoidance',
    coefficient: 'test-retest r',
    value: 0.8,
    interval: '30 days',
    population: PARENT,
    source: AUTHOR,
  },
  {
    scale: 'anxiety',
    coefficient: 'test-retest r',
    value: 0.8,
    interval: '30 days',
    population: PARENT,
    source: AUTHOR,
  },
] as const satisfies readonly Reliability[];
