export { answerColumns } from './answer-columns.ts';
export {
  type Extras,
  type OutputColumn,
  type OutputScale,
  outputColumns,
  outputScales,
  type ScaleColumnKind,
} from './output-columns.ts';
export { type Place, placesOf } from './places.ts';
