import type { Instrument } from '../model/index.ts';
import { LOADERS } from './loaders.ts';

/** Ids of the instruments that can be loaded. */
export type LoadableId = keyof typeof LOADERS;

type Loaded<I extends LoadableId> = Awaited<ReturnType<(typeof LOADERS)[I]>>;

/**
 * Loads one instrument of the catalogue by its id; bundlers put each into a file of its own.
 *
 * @returns the instrument; `undefined` where there is none of that id, whatever the id is
 */
export function loadInstrument<const I extends LoadableId>(id: I): Promise<Loaded<I>>;
export function loadInstrument(id: string): Promise<Instrument | undefined>;
export async function loadInstrument(id: string): Promise<Instrument | undefined> {
  if (!Object.hasOwn(LOADERS, id)) return undefined;
  return (await LOADERS[id as LoadableId]()) as Instrument;
}
