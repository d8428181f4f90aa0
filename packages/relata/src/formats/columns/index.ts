export { answerColumns } from './answer-columns.ts';
export { type FoundColumns, findColumns, placeName } from './find-columns.ts';
export {
  type Extras,
  flagColumn,
  isScoreColumn,
  missingColumn,
  type OutputColumn,
  type OutputScale,
  outputColumns,
  outputScales,
  qualityColumn,
  type ScaleColumnKind,
  type ScoreColumn,
  scaleColumn,
} from './output-columns.ts';
export { PatternError, type PlacedName, patternReader } from './pattern.ts';
export { type Place, placesOf } from './places.ts';
export { usualIdColumn } from './usual-id-column.ts';
