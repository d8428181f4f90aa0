const SOURCE = 'https://example.org/low-mood-2';

const answer = (item: string, given: number) => ({
  op: 'answer',
  item,
  answer: given,
  recoded: given,
  reversed: false,
  low: 0,
  high: 3,
  value: given,
  source: SOURCE,
});

/** An explanation: two answers and their sum. */
export const EXPLANATION_EXAMPLE = {
  steps: [
    answer('sad', 2),
    answer('tired', 1),
    { op: 'sum', inputs: [0, 1], prorate: false, round: false, value: 3 },
    {
      op: 'scale',
      scale: 'lowMood',
      title: 'Low mood',
      rule: 'sum',
      input: 2,
      answered: 2,
      of: 2,
      partlyAnswered: false,
      need: 2,
      status: 'scored',
      value: 3,
      bounds: { low: 3, high: 3 },
      bands: null,
      band: null,
      source: SOURCE,
      missingSource: null,
    },
  ],
};
