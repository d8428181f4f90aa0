import type { CutOff, Instrument, InterpretOptions } from 'relata';
import { cutOffsFor, publishedOf, type References, referencesFor } from 'relata/interpret';

/** The figures by which one scale is interpreted. */
export interface FiguresUsed extends Pick<References, 'norm' | 'reliability'> {
  readonly cutOffs: readonly CutOff[];
}

/** The figures of each scale. Throws `OptionError` where a choice cannot be used. */
export function figuresUsed(
  { definition }: Instrument,
  scales: readonly string[],
  { references = {}, published = {}, cutOffs }: InterpretOptions,
): ReadonlyMap<string, FiguresUsed> {
  const onFile = publishedOf(definition, published);
  const lines = cutOffsFor(onFile.cutOffs, cutOffs);
  return new Map(
    [...referencesFor(scales, references, onFile)].map(([id, { norm, reliability }]) => [
      id,
      { norm, reliability, cutOffs: lines.filter((line) => line.scale === id) },
    ]),
  );
}
