import type { InstrumentText } from '../model/index.ts';
import { TEXTS } from './texts.ts';

type Loaders = Readonly<Record<string, () => Promise<InstrumentText>>>;

const loadersOf = (id: string): Loaders =>
  Object.hasOwn(TEXTS, id) ? TEXTS[id as keyof typeof TEXTS] : {};

/** Languages in which the wording of an instrument may be shown, as BCP 47 tags; mostly none. */
export const textLanguages = (id: string): readonly string[] => Object.keys(loadersOf(id));

/**
 * Loads the wording of an instrument, where its licence allows to hold it.
 *
 * @returns the wording; `undefined` where there is none in that language
 */
export async function loadText(id: string, language: string): Promise<InstrumentText | undefined> {
  const loaders = loadersOf(id);
  return Object.hasOwn(loaders, language) ? await loaders[language]?.() : undefined;
}
