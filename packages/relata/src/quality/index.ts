export type { Quality } from '../model/index.ts';
