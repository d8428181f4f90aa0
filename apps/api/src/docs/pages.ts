export { guidePage } from './guide-page.ts';
export { referencePage } from './page.ts';
export { problemPage } from './problem-page.ts';
export { SCRIPT } from './script.ts';
export { STYLE } from './style.ts';
