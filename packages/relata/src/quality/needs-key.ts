import type { AnswerKey } from './answer-key.ts';
import { halfMeans } from './half-means.ts';
import { isPlain } from './run-and-spread.ts';

/** Whether indices of a form take more than its answers in item order: ranges, an order, halves, keyings. */
export const needsKey = (key: AnswerKey): boolean => !isPlain(key) || halfMeans(key) !== null;
