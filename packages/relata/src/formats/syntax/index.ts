export { renderSyntax, type SyntaxOptions } from './render-syntax.ts';
export type { Language } from './script.ts';
