import { Spectral } from '@stoplight/spectral-core';
import { ruleset } from './ruleset.ts';

const spectral = new Spectral();
spectral.setRuleset(ruleset);

/** What the ruleset finds wrong with an OpenAPI document, one line for each place. */
export async function lint(document: object): Promise<string[]> {
  const found = await spectral.run(structuredClone(document) as Record<string, unknown>);
  return found.map(({ code, path, message }) => `${code} at ${path.join('.')}: ${message}`);
}
