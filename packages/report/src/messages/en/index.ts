import { plainNumber } from '../number.ts';
import { change } from './change.ts';
import { chart } from './chart.ts';
import { headings } from './headings.ts';
import { meaning } from './meaning.ts';
import { reason } from './reasons.ts';
import { score } from './score.ts';
import { whole } from './whole.ts';

export const en = {
  number: (value: number) => plainNumber(value, 'en'),
  headings,
  whole,
  score,
  meaning,
  change,
  reason,
  chart,
};
