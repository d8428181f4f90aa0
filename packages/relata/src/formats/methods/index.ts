export type { Scoring, StatusCounts } from './given.ts';
export { methodsText } from './methods-text.ts';
