import type { CutOffResult } from 'relata';
import type { AnyScore, BandFacts } from '../facts.ts';
import { plainNumber } from '../number.ts';

const n = (value: number) => plainNumber(value, 'en');
const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`);

/** What is said about one scale's score. */
export const score = {
  looksAt: (highMeans: string) => `Higher scores stand for ${highMeans}.`,
  better: {
    higher: 'On this scale higher scores are counted as better.',
    lower: 'On this scale lower scores are counted as better.',
    neither: 'On this scale neither end is counted as better.',
  },
  score({ status, value, low, high, answered, of, range }: AnyScore): string[] {
    const among = `Scores on this scale go from ${n(range[0])} to ${n(range[1])}.`;
    const open =
      low === high
        ? 'Whatever the open answers are, the score stays the same.'
        : `Depending on the open answers, it could be anything from ${n(low)} to ${n(high)}.`;
    const counted = `${answered} of ${questions(of)} ${answered === 1 ? 'was' : 'were'} answered`;
    if (value === null)
      return [`There is no score: ${counted}, and that is too few. ${open}`, among];
    if (status === 'scored') {
      return [
        `The score is ${n(value)}. ${of === 1 ? 'Its one question was' : of === 2 ? 'Both of its questions were' : `All ${of} of its questions were`} answered.`,
      ];
    }
    return [
      `The score is ${n(value)}. ${counted}, and the score was worked out from ${answered === 1 ? 'that' : 'those'}. ${open}`,
    ];
  },
  band({ title, from, to, population, decided }: BandFacts): string[] {
    const where = population === null ? 'Scores' : `In one population (${population}), scores`;
    return [
      `${where} from ${n(from)} to ${n(to)} are called “${title}”. That is a published name for a range of scores. It is not a diagnosis.`,
      ...(decided ? [] : ['With the open answers it could be another range.']),
    ];
  },
  cutOff(line: CutOffResult): string {
    const { title, population, atOrAbove, atOrBelow, reached, decided } = line;
    const at =
      atOrAbove === undefined ? `at ${n(atOrBelow ?? 0)} or below` : `at ${n(atOrAbove)} or above`;
    const side =
      reached === null
        ? 'On which side the score is depends on the open answers.'
        : `The score is on ${reached ? 'that' : 'the other'} side${decided ? '' : ', and with the open answers it could be otherwise'}.`;
    return `${title}, in one population (${population}): the source draws a line ${at}. ${side} A line sorts scores; it is not a diagnosis.`;
  },
};
