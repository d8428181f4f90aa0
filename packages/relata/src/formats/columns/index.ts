export { answerColumns } from './answer-columns.ts';
export {
  type Extras,
  flagColumn,
  missingColumn,
  type OutputColumn,
  type OutputScale,
  outputColumns,
  outputScales,
  type ScaleColumnKind,
  scaleColumn,
} from './output-columns.ts';
export { type Place, placesOf } from './places.ts';
