// Stands in the bundle for Zod's table of languages (wrangler.jsonc): 70 KB gzipped of sentences that
// this API never sends, kept by every bundler because the framework passes all of Zod around as a value.
export {};
