export { publishedOf, type References, referencesFor } from './reference/references-for.ts';
