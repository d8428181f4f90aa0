export { type ChartOption, svgOf } from './svg-of.ts';
