export { affineInWords } from '../words/affine.ts';
export { type RenderOptions, renderInstrument, type WorkedCase } from './render-instrument.ts';
