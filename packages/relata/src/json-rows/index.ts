export { type JsonLines, type JsonLinesOptions, jsonLines } from './json-lines.ts';
export { type JsonRowScorer, jsonRowScorer } from './json-row-scorer.ts';
