export type { Extras } from '../columns/index.ts';
export type {
  Codebook,
  CodebookBand,
  CodebookColumn,
  CodebookInstrument,
  CodebookValue,
} from './codebook.ts';
export { codebookOf, type Given } from './codebook-of.ts';
export { renderCodebook } from './render-codebook.ts';
