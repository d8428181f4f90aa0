import { readFileSync } from 'node:fs';
import type { Plugin } from 'rolldown';

/** The modules of Zod that draw JSON Schemas. */
const DRAWING = /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/;

/**
 * Leaves out of a bundle how Zod draws JSON Schemas, which nothing here asks it for: every
 * schema refers to it, so that no bundler can see it. What is left of each function throws.
 */
export const withoutJsonSchemas: Plugin = {
  name: 'without-json-schemas',
  load: {
    filter: { id: DRAWING },
    handler(id) {
      const text = readFileSync(id, 'utf8');
      const names = [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(
        ([, name]) => name,
      );
      const renamed = [...text.matchAll(/^export \{ \w+ as (\w+) \};/gm)].map(([, name]) => name);
      return {
        code: `const none = () => { throw new Error('No JSON Schemas are drawn here.'); };
export { ${[...names, ...renamed].map((name) => `none as ${name}`).join(', ')} };`,
        moduleSideEffects: false,
      };
    },
  },
};
