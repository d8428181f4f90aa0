export { type RenderOptions, renderInstrument, type WorkedCase } from './render-instrument.ts';
